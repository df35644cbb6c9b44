import type { Inspectors } from '../classify/argument/inspectors.ts';
import { dangerOf } from './danger-of.ts';
import { inspectHttp } from './inspect-http.ts';
import { inspectPath } from './inspect-path.ts';
import { inspectShell } from './inspect-shell.ts';
import { inspectSql } from './inspect-sql.ts';

/** All inspectors; SQL's parsers have to be loaded before the first use (`loadInspectors`). */
export const inspectors: Inspectors = { inspectSql, inspectShell, inspectHttp, inspectPath, dangerOf };
