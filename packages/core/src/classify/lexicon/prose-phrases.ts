import type { NameWord } from '../name/name-word.ts';

/** Two or three words of a description, in base form and next to each other, that mean one thing. */
const named: Readonly<Record<string, string>> = {
  run_shell_command:
    'shell command, bash command, terminal command, cli command, kubectl command, execute command, run command',
  execute_code:
    'execute python, run python, execute code, python code, execute javascript, run javascript, python command',
  execute_sql: 'execute sql, sql statement, run sql, execute query, sql command',
  query_database: 'readonly query, select query, select statement, sql select, vector search',
  http_request: 'http request, get request, post request, put request, patch request, delete request',
  lookup_public_info:
    'search engine, search web, search internet, current event, public registry, best practice, web search',
  export_data: 'download all, export all, dump all, download entire',
  escalate_to_human: 'human agent, human operator, human input',
};

const phrases: ReadonlyMap<string, string> = new Map(
  Object.entries(named).flatMap(([type, list]) => list.split(/\s*,\s*/).map((each): [string, string] => [each, type])),
);

const longest = 3;

/** The first phrase in a sentence that means one thing. */
export function prosePhrase(words: readonly NameWord[]): { readonly type: string; readonly words: string } | null {
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 2; length <= longest; length += 1) {
      const text = words
        .slice(start, start + length)
        .map(({ form }) => form)
        .join(' ');
      const type = phrases.get(text);
      if (type !== undefined) return { type, words: text };
    }
  }
  return null;
}
