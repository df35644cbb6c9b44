import { canonicalJson } from '../json/canonical-json.ts';
import { digestOf } from './digest-of.ts';

/** Everything that makes an action this action and no other. */
export interface ExactAction {
  readonly org: string;
  readonly agent: string | null;
  readonly environment: string | null;
  readonly requested: string;
  readonly target: string;
  readonly type: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** What a decision is bound to. The gateway takes `environment` out of the context, wherever it is stated. */
export async function actionDigest({ context, ...action }: ExactAction): Promise<string> {
  const args = Object.fromEntries(Object.entries(context).filter(([name]) => name !== 'environment'));
  return digestOf(canonicalJson({ ...action, args, v: 1 }));
}
