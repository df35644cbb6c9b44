import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalAction, canonicalActions } from '../src/catalogue/catalogue.ts';
import { nouns } from '../src/classify/lexicon/nouns.ts';
import { phrases } from '../src/classify/lexicon/phrases.ts';
import { providers } from '../src/classify/lexicon/providers.ts';
import { verbMeanings } from '../src/classify/lexicon/verb-meanings.ts';
import { softVerbs, strictVerbs } from '../src/classify/lexicon/verbs.ts';
import { baseForm } from '../src/classify/lexicon/vocabulary.ts';
import { wordWeights } from '../src/classify/lexicon/word-weights.ts';

const families = new Set(nouns.values());

describe('the lexicon', () => {
  it('gives every verb a meaning, in types of the catalogue and families that exist', () => {
    for (const verbClass of new Set([...strictVerbs.values(), ...softVerbs.values()])) {
      const meaning = verbMeanings.get(verbClass);
      expect(meaning, verbClass).toBeDefined();
      for (const [family, type] of meaning!.byFamily) {
        expect(families, `${verbClass}: ${family}`).toContain(family);
        expect(canonicalAction(type), `${verbClass}: ${type}`).toBeDefined();
      }
      if (meaning!.otherwise !== null) expect(canonicalAction(meaning!.otherwise)).toBeDefined();
    }
  });

  it('names types of the catalogue in its phrases', () => {
    for (const [phrase, type] of phrases) expect(canonicalAction(type), phrase).toBeDefined();
  });

  it('says what providers are about in families that exist', () => {
    for (const [word, { about }] of providers) if (about !== null) expect(families, word).toContain(about);
  });

  it('has no verb both always and only in place', () => {
    for (const word of softVerbs.keys()) expect(strictVerbs.has(word), word).toBe(false);
  });
});

describe('the fitted words', () => {
  const types = new Set(canonicalActions.map(({ type }) => type).filter((type) => type !== 'unknown'));

  it('speak of types that exist, each once, and say something', () => {
    expect(wordWeights.size).toBeGreaterThan(500);
    for (const [feature, weights] of wordWeights) {
      expect(feature).toMatch(/^[nwp]:\S{2,}$/);
      expect(weights.length, feature).toBeGreaterThan(0);
      expect(new Set(weights.map(([type]) => type)).size, feature).toBe(weights.length);
      for (const [type, weight] of weights) {
        expect(types, `${feature} ${type}`).toContain(type);
        expect(Number.isFinite(weight) && weight !== 0, `${feature} ${type}: ${weight}`).toBe(true);
      }
    }
  });

  it('are in base form, as definitions are read', () => {
    const words = [...new Set([...wordWeights.keys()].map((feature) => feature.slice(2)))];
    expect(words.filter((word) => baseForm(word) !== word)).toEqual([]);
  });

  if (process.env.RUNPLANE_TEST_LONG === '1') {
    it('are those that the training files give', { timeout: 120_000 }, () => {
      const script = fileURLToPath(new URL('../../../scripts/fit-tool-words.ts', import.meta.url));
      execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
    });
  }
});
