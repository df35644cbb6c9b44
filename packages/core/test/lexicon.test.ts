import { describe, expect, it } from 'vitest';
import { canonicalAction } from '../src/catalogue/catalogue.ts';
import { nouns } from '../src/classify/lexicon/nouns.ts';
import { phrases } from '../src/classify/lexicon/phrases.ts';
import { providers } from '../src/classify/lexicon/providers.ts';
import { verbMeanings } from '../src/classify/lexicon/verb-meanings.ts';
import { softVerbs, strictVerbs } from '../src/classify/lexicon/verbs.ts';

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
