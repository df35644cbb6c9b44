import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameForms } from '../../src/tools/look-alike.ts';

function areAlike(a: string, b: string): boolean {
  const [first, second] = [nameForms(a), nameForms(b)];
  return (first.words !== '' && first.words === second.words) || first.skeleton === second.skeleton;
}

describe('names of tools', () => {
  it.each([
    ['delete_user', 'deleteUser'],
    ['delete_user', 'DELETE-USER'],
    ['delete_user', 'delete.user'],
    ['delete_user', 'deleteuser'],
    ['delete_user', 'delet\u0435_user'],
    ['delete_user', 'de1ete_user'],
    ['delete_user', 'deIete_user'],
    ['delete_user', 'delete_us\u200ber'],
    ['delete_user', '\uff44elete_user'],
    ['confirm_order', 'confirrn_order'],
    ['wipe_drive', 'vvipe_drive'],
    ['sync_xqzt', 'sync-XQZT'],
  ])('%s and %s are alike', (a, b) => {
    expect(areAlike(a, b)).toBe(true);
  });

  it.each([
    ['delete_user', 'delete_users_all'],
    ['get_item', 'set_item'],
    ['list_orders', 'list_order_items'],
    ['\u524a\u9664', '\u66f4\u65b0'],
  ])('%s and %s are not', (a, b) => {
    expect(areAlike(a, b)).toBe(false);
  });

  it('have forms without a word when they have no letter', () => {
    expect(nameForms('--- !')).toEqual({ words: '', skeleton: '' });
  });

  it('are alike whatever their case and separators', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('_', '-', '.', ' '),
        (words, mark) => {
          expect(nameForms(words.join(mark).toUpperCase()).skeleton).toBe(nameForms(words.join('_')).skeleton);
        },
      ),
    );
  });
});
