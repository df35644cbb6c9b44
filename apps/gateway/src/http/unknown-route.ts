import { ProblemError } from '@runplane/protocol';
import type { Route } from './route.ts';

/** Why no route answered: the address is unknown, or known for other methods only. */
export function createRouteFinder(
  routes: readonly Pick<Route, 'method' | 'path'>[],
): (method: string, url: string) => { readonly error: ProblemError; readonly allow: string | null } {
  const patterns = routes.map(({ method, path }) => ({ method, segments: path.split('/') }));
  return (method, url) => {
    const segments = url.split('?', 1)[0]!.split('/');
    const methods = patterns.filter((pattern) => matches(pattern.segments, segments)).map((pattern) => pattern.method);
    if (methods.length === 0) return { error: new ProblemError('not_found', 'no call has this address'), allow: null };
    const allow = [...new Set(methods)].join(', ');
    return { error: new ProblemError('method_not_allowed', `\`${method}\` is not one of ${allow}`), allow };
  };
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((step, at) => (step.startsWith('{') ? segments[at] !== '' : step === segments[at]))
  );
}
