import { executionRoutes } from '../src/executions/execution-routes.ts';
import { guardRoutes } from '../src/guard/guard-route.ts';
import type { Route } from '../src/http/route.ts';
import { createRoutes } from '../src/routes.ts';

function unwired(): never {
  throw new Error('this table is only read');
}

/** The route table for tests that read it and call nothing. */
export const declaredRoutes: readonly Route[] = createRoutes([
  ...guardRoutes({
    store: { approval: unwired, decision: unwired, loopRows: unwired, now: unwired },
    permits: { of: unwired },
    outcomeWithinMs: 0,
    classify: unwired,
    takeRandom: unwired,
    now: unwired,
    asked: unwired,
  }),
  ...executionRoutes({
    store: { agents: unwired, approval: unwired, decision: unwired, entries: unwired, keys: unwired },
    classifier: { classify: unwired },
    outcomeWithinMs: 0,
    asked: unwired,
  }),
]);

export function routeName({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}
