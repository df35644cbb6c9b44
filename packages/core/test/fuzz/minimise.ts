/**
 * The input without all that does not matter: pieces are taken out, large ones first, as long as what was found is still
 * found. `isStillFound` MUST be true of the input.
 */
export function minimise(input: string, isStillFound: (input: string) => boolean, attempts = 2_000): string {
  let [text, left] = [input, attempts];
  for (let size = text.length >> 1; size >= 1 && left > 0; size = nextSize(size, text)) {
    for (let at = 0; at < text.length && left > 0; left -= 1) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (isStillFound(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}

function nextSize(size: number, text: string): number {
  return Math.min(size >> 1, text.length);
}
