/** Hashes side by side in one tile, and tree levels from one tile level to the next: 2^8 (C2SP tlog-tiles). */
export const tileWidth = 256;
const tileHeight = 8;

/** A run of node hashes (`level` counts tiles, not nodes), or of the log's entries. */
export interface Tile {
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 256; fewer than 256 only at the right edge of the tree */
  readonly width: number;
}

/** `tile/0/x001/234.p/8`: three digits to a path element, all but the last marked with `x`. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const name = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${name}${width < tileWidth ? `.p/${width}` : ''}`;
}

const tilePattern = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile that a path names, or null when it is not a path that `tilePath` writes. */
export function parseTilePath(path: string): Tile | null {
  const [, level, name, partial] = tilePattern.exec(path) ?? [];
  if (level === undefined || name === undefined) return null;
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(name.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? tileWidth : Number(partial),
  };
  const exists = Number.isSafeInteger(tile.index) && tile.width <= tileWidth;
  return exists && tilePath(tile) === path ? tile : null;
}

/** How many hashes or entries that tile has in a tree of that size; 0 when there is no such tile yet. */
export function widthOfTile(level: Tile['level'], index: number, size: number): number {
  const total = Math.floor(size / 2 ** (tileHeight * tileLevel(level)));
  return Math.min(tileWidth, Math.max(0, total - index * tileWidth));
}

/** The tiles that a tree of size `to` has and one of size `from` had not, or had narrower; lowest level first. */
export function tilesCompletedBy(from: number, to: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0, width = 1; width <= to; level += 1, width *= tileWidth) {
    const [before, after] = [Math.floor(from / width), Math.floor(to / width)];
    for (let index = Math.floor(before / tileWidth); index * tileWidth < after; index += 1) {
      if (after > before) tiles.push({ level, index, width: widthOfTile(level, index, to) });
    }
  }
  return tiles;
}

/** The level in the tree of the nodes that a tile holds, and the index of the first of them. */
export function firstNodeOf({ level, index }: Tile): { level: number; index: number } {
  return { level: tileHeight * tileLevel(level), index: index * tileWidth };
}

function tileLevel(level: Tile['level']): number {
  return level === 'entries' ? 0 : level;
}
