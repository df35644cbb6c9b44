import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalAction, canonicalActions, unknownAction } from '../src/catalogue/catalogue.ts';
import { renderCatalogue } from '../src/catalogue/render-catalogue.ts';

describe('the catalogue', () => {
  it('has seventy types and `unknown`, each once', () => {
    expect(new Set(canonicalActions.map(({ type }) => type)).size).toBe(71);
    expect(canonicalActions).toHaveLength(71);
  });

  it('finds a type by its name and nothing by another', () => {
    for (const action of canonicalActions) expect(canonicalAction(action.type)).toBe(action);
    expect(canonicalAction('toString')).toBeUndefined();
  });

  it('takes what nothing identifies for critical and irreversible', () => {
    expect(unknownAction).toMatchObject({ type: 'unknown', sensitivity: 'critical', reversibility: 'no' });
  });

  it('names only types that exist where one ends', () => {
    for (const { boundary } of canonicalActions) {
      for (const [word] of boundary.matchAll(/\b[a-z]+(?:_[a-z]+)+\b/g))
        expect(canonicalAction(word), word).toBeDefined();
    }
  });

  it('is what docs/reference/actions.md shows', () => {
    const page = readFileSync(new URL('../../../docs/reference/actions.md', import.meta.url), 'utf8');
    expect(page, 'run `node scripts/generate-actions-doc.ts`').toBe(renderCatalogue(canonicalActions));
  });
});
