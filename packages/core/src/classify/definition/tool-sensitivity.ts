import { type CanonicalAction, type Sensitivity, sensitivities } from '../../catalogue/canonical-action.ts';
import { canonicalAction, unknownAction } from '../../catalogue/catalogue.ts';
import type { Evidence } from '../classification.ts';
import {
  harmlessObjects,
  highStakes,
  irreversibleWords,
  scopeWords,
  sensitiveData,
} from '../lexicon/sensitivity-words.ts';
import type { NameWord } from '../name/name-word.ts';
import type { TypeShares } from './type-shares.ts';

export interface ToolWords {
  readonly name: readonly NameWord[];
  readonly prose: readonly NameWord[];
  readonly parameters: readonly NameWord[];
}

export interface SensitivityReading {
  readonly sensitivity: Sensitivity;
  readonly evidence: readonly Evidence[];
}

/** Its type's sensitivity, moved by what the tool touches and how far it reaches. */
export function toolSensitivity(action: CanonicalAction, shares: TypeShares, words: ToolWords): SensitivityReading {
  const evidence: Evidence[] = [];
  let step = expectedStep(action, shares);
  const all = [...words.name, ...words.prose, ...words.parameters];
  const changes = action.effects.some((effect) => effect !== 'read');
  const data = all.find(({ form }) => sensitiveData.has(form));
  if (data !== undefined && touchesData(action)) {
    step = Math.max(step + 1, sensitivities.indexOf('moderate'));
    evidence.push({ kind: 'description', detail: `\`${data.form}\` is sensitive data` });
  }
  const stake =
    changes && step < 2 ? [...words.name, ...words.prose].find(({ form }) => highStakes.has(form)) : undefined;
  if (stake !== undefined) {
    step += 1;
    evidence.push({ kind: 'description', detail: `\`${stake.form}\` says that much is at stake` });
  }
  const light = words.name.find(({ form }) => harmlessObjects.has(form));
  if (light !== undefined && (action.category === 'data' || action.category === 'physical') && step > 0) {
    step -= step > 2 ? 2 : 1;
    evidence.push({ kind: 'name', detail: `a \`${light.form}\` is easily made good` });
  }
  if (changes && action.effects.includes('destructive')) {
    const final = all.find(({ form }) => irreversibleWords.has(form));
    const wide = words.name.find(({ form }) => scopeWords.has(form));
    if (wide !== undefined && final !== undefined) {
      step += 1;
      evidence.push({ kind: 'description', detail: `\`${final.form}\`, for a whole \`${wide.form}\`` });
    }
  }
  return { sensitivity: sensitivities[Math.min(Math.max(step, 0), 3)]!, evidence };
}

/**
 * The type's own, pulled by what else the tool may be: a mild type beside grave ones is not as mild, a critical one
 * beside mild ones not as critical. What is high stays at least high.
 */
function expectedStep({ sensitivity }: CanonicalAction, shares: TypeShares): number {
  const own = sensitivities.indexOf(sensitivity);
  let expected = 0;
  for (const [type, share] of shares)
    expected += share * sensitivities.indexOf((canonicalAction(type) ?? unknownAction).sensitivity);
  if (own === 3) return expected < 2.4 ? 2 : 3;
  return own < 2 && expected >= own + 0.7 ? own + 1 : own;
}

const readsData: ReadonlySet<string> = new Set(
  'read_record query_database read_file read_telemetry inspect_system read_message'.split(' '),
);

function touchesData({ type, category }: CanonicalAction): boolean {
  if (category === 'data') return true;
  return readsData.has(type);
}
