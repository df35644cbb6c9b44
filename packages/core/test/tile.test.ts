import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNodeOf, parseTilePath, type Tile, tilePath, tilesCompletedBy, widthOfTile } from '../src/index.ts';

describe('tiles', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 999, width: 1 }, 'tile/0/999.p/1'],
    [{ level: 1, index: 1000, width: 256 }, 'tile/1/x001/000'],
    [{ level: 0, index: 1234067, width: 8 }, 'tile/0/x001/x234/067.p/8'],
    [{ level: 'entries', index: 273, width: 255 }, 'tile/entries/273.p/255'],
  ] as const)('%j has the path %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  it('have one path only', () => {
    const bad = [
      'tile/0/0',
      'tile/00/000',
      'tile/0/x000/001',
      'tile/0/001/002',
      'tile/0/x001',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/01',
      'tile/100/000',
      'tile/-1/000',
      '/tile/0/000',
      'tile/0/000/',
      'tile/0/../000',
    ];
    for (const path of bad) expect(parseTilePath(path)).toBeNull();
  });

  it('hold what the size of the tree leaves for them', () => {
    expect([255, 256, 257, 511, 512].map((size) => widthOfTile(0, 1, size))).toEqual([0, 0, 1, 255, 256]);
    expect([65_535, 65_536, 65_537, 131_072].map((size) => widthOfTile(1, 0, size))).toEqual([255, 256, 256, 256]);
    expect([65_535, 65_536, 16_777_216].map((size) => widthOfTile(2, 0, size))).toEqual([0, 1, 256]);
    expect(widthOfTile('entries', 0, 181)).toBe(181);
  });

  it('begin at a node of the tree', () => {
    expect(firstNodeOf({ level: 1, index: 2, width: 256 })).toEqual({ level: 8, index: 512 });
    expect(firstNodeOf({ level: 'entries', index: 1, width: 3 })).toEqual({ level: 0, index: 256 });
  });

  it('change where the tree grew, and nowhere else', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(700), (from, more) => {
        const to = from + more;
        const changed = tilesCompletedBy(from, to).map(tilePath);
        const expected: Tile[] = [];
        for (let level = 0; level < 3; level += 1) {
          for (let index = 0; widthOfTile(level, index, to) > 0; index += 1) {
            const width = widthOfTile(level, index, to);
            if (width > widthOfTile(level, index, from)) expected.push({ level, index, width });
          }
        }
        expect(changed).toEqual(expected.map(tilePath));
      }),
    );
  });
});
