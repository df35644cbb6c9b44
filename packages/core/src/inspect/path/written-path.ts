import { bracesOf } from '../shell/braces.ts';

const mostReadings = 24;
const maxLength = 4_096;

/**
 * What a path may name once a server, a shell or a file system has taken it apart: percent signs decoded, look-alike
 * letters folded, braces expanded, Windows forms written the common way. Lower case, `..` taken out.
 */
export function readingsOf(path: string): string[] {
  const readings = new Set<string>();
  for (const decoded of decodings(path.slice(0, maxLength))) {
    const folded = decoded.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
    for (const text of folded === decoded ? [decoded] : [decoded, folded]) {
      for (const option of text.includes('{') ? (bracesOf(text) ?? [text]) : [text]) {
        readings.add(normalize(option));
        // a filter that takes `../` out once leaves it here
        if (option.includes('....')) readings.add(normalize(option.replace(/\.\.\.\.([/\\])[/\\]/g, '..$1')));
        if (readings.size >= mostReadings) return [...readings];
      }
    }
  }
  return [...readings];
}

function decodings(path: string): string[] {
  const texts = [path];
  for (let round = 0; round < 3 && texts.at(-1)!.includes('%'); round++) {
    const decoded = texts
      .at(-1)!
      .replace(/%c0%ae/gi, '.')
      .replace(/%c0%af/gi, '/')
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (decoded === texts.at(-1)) break;
    texts.push(decoded);
  }
  return texts;
}

function normalize(path: string): string {
  const slashes = path
    .trim()
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^(?:[a-z][a-z\d+.-]*:)*\/\/filter\/.*resource=/, '')
    .replace(/^(?:view-source:|jar:|zip:|phar:|compress\.\w+:|glob:)+(?:\/\/(?=\/))?/, '')
    .replace(/^file:\/\/(?:localhost)?/, '')
    .replace(/^file:/, '')
    .replace(/^\/\/[?.]\/(?:unc\/)?/, '/')
    .replace(/::?\$[a-z]+$/, '');
  const kept: string[] = [];
  for (const segment of slashes.split('/')) {
    // Windows drops dots and blanks at the end, some servers what follows a semicolon
    const name = /^\.{1,2}$/.test(segment) ? segment : withoutEnd(segment.split(';')[0]!);
    if (name === '..') kept.pop();
    else if (name !== '' && name !== '.') kept.push(name);
  }
  // a drive, or the administrator's share of one on whatever machine
  const drive = /^[a-z]:$/.test(kept[0] ?? '') ? 1 : /^[a-z]\$$/.test(kept[1] ?? '') ? 2 : 0;
  const plain = (drive > 0 || slashes.startsWith('/') ? '/' : '') + kept.slice(drive).join('/');
  // what a process sees as its root or stands in is some folder like any other
  return plain.replace(/^\/proc\/[^/]+\/(?:root(?=\/)|cwd\/)/, '');
}

function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 1 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return name.slice(0, end);
}
