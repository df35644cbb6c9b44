type GraphqlMeaning = 'query' | 'mutation' | 'subscription';

/**
 * The most dangerous operation of a GraphQL document, by the keywords that stand outside all braces; null when it does
 * not read as one. Names inside selections never matter, so no more of the grammar is needed.
 */
export function graphqlMeaning(document: string): GraphqlMeaning | null {
  const outline = outlineOf(document);
  if (outline === null) return null;
  const definitions = outline.match(/[A-Za-z_]\w*|\{\}|\S/g) ?? [];
  const operations = new Set<GraphqlMeaning>();
  let isHead = true;
  for (const token of definitions) {
    if (token === '{}') {
      if (isHead) operations.add('query');
      isHead = true;
    } else if (isHead) {
      if (token !== 'query' && token !== 'mutation' && token !== 'subscription' && token !== 'fragment') return null;
      if (token !== 'fragment') operations.add(token);
      isHead = false;
    }
  }
  if (!isHead) return null;
  return (['mutation', 'subscription', 'query'] as const).find((operation) => operations.has(operation)) ?? null;
}

/** The document with strings and comments taken out, arguments dropped and each outermost selection written `{}`. */
function outlineOf(document: string): string | null {
  const open: string[] = [];
  let outline = '';
  for (let at = 0; at < document.length; at++) {
    const char = document[at]!;
    if (char === '"') {
      const end = stringEnd(document, at);
      if (end === null) return null;
      at = end;
      outline += open.length === 0 ? ' ' : '';
    } else if (char === '#') {
      const end = document.indexOf('\n', at);
      if (end === -1) break;
      at = end;
      outline += open.length === 0 ? ' ' : '';
    } else if (char === '{' || char === '(' || char === '[') {
      if (open.length === 0 && char === '{') outline += '{}';
      open.push(char);
    } else if (char === '}' || char === ')' || char === ']') {
      const opened = open.pop();
      if (`${opened}${char}` !== '{}' && `${opened}${char}` !== '()' && `${opened}${char}` !== '[]') return null;
    } else if (open.length === 0) {
      outline += char;
    }
  }
  return open.length === 0 ? outline : null;
}

/** Where the string that begins there ends; null when nothing closes it. */
function stringEnd(document: string, start: number): number | null {
  const isBlock = document.startsWith('"""', start);
  for (let at = start + (isBlock ? 3 : 1); at < document.length; at++) {
    if (isBlock && document.startsWith('\\"""', at)) at += 3;
    else if (isBlock && document.startsWith('"""', at)) return at + 2;
    else if (!isBlock && document[at] === '\\') at++;
    else if (!isBlock && document[at] === '\n') return null;
    else if (!isBlock && document[at] === '"') return at;
  }
  return null;
}
