/** Longer arguments are never parsed: parsing runs where decisions are made. */
const maxArgumentBytes = 64 * 1024;

const encoder = new TextEncoder();

/** Why a text is refused before any parser sees it, or null. */
export function refuseText(text: string): string | null {
  if (text.length > maxArgumentBytes) return 'larger than 64 KiB';
  if (text.length * 3 > maxArgumentBytes && encoder.encode(text).length > maxArgumentBytes) return 'larger than 64 KiB';
  // C parsers stop at NUL: what follows would run unseen
  if (text.includes('\0')) return 'contains a NUL character';
  if (!text.isWellFormed()) return 'is not well-formed Unicode';
  if (text.trim() === '') return 'is empty';
  return null;
}
