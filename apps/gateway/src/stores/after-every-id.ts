/** Greater than any id, compared by bytes: the last code point of all. A page without a beginning begins before it. */
export const afterEveryId = '\u{10ffff}';
