import type { Call, Rule } from './rules.ts';

/** One call, in the form that an engine takes it, ready to be decided; gives the number of rules that matched. */
export type Decide = () => number | Promise<number>;

/** Loads the rules once; what it gives prepares a call outside the time that is measured. */
export type LoadEngine = (rules: readonly Rule[]) => Promise<(call: Call) => Decide>;

const own = {
  closure: () => import('./closure.ts'),
  'hand-written': () => import('./hand-written.ts'),
  evaluate: () => import('./evaluate.ts'),
  decide: () => import('./decide.ts'),
  trace: () => import('./trace.ts'),
};

const peers = {
  'cel-js': () => import('./cel-js.ts'),
  casl: () => import('./casl.ts'),
  cedar: () => import('./cedar.ts'),
  'json-rules-engine': () => import('./json-rules-engine.ts'),
};

const engines: Readonly<Record<string, () => Promise<{ readonly load: LoadEngine }>>> = { ...own, ...peers };

export const ownEngines: readonly string[] = Object.keys(own);
export const peerEngines: readonly string[] = Object.keys(peers);

export async function loadEngine(name: string): Promise<LoadEngine> {
  const engine = engines[name];
  if (engine === undefined) throw new Error(`no engine is called ${name}`);
  return (await engine()).load;
}
