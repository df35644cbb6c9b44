import type { Target } from '../target.ts';
import { classifierTarget } from './classifier.ts';
import { httpTarget } from './http.ts';
import { namesTarget } from './names.ts';
import { pathTarget } from './path.ts';
import { shellTarget } from './shell.ts';
import { sqlTarget } from './sql.ts';
import { toolsTarget } from './tools.ts';

export const allTargets: readonly Target[] = [
  classifierTarget,
  sqlTarget,
  shellTarget,
  httpTarget,
  pathTarget,
  namesTarget,
  toolsTarget,
];
