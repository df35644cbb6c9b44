import type { CanonicalAction } from './canonical-action.ts';

const introduction = `# Canonical actions

Every action that an agent asks for is first read as one of these types: by its name, then by what its arguments mean.
Policies are written for the types. A tool that is called in any other way is still one of them; what nothing
identifies is \`unknown\`, and a human is asked.

- **Sensitivity** is the type's own; a call can have a higher one.
- **Reversible** \`partly\` stands for "sometimes" and "it depends" too.
- **Measures** are what a policy can bound for the type. \`amount\` is money, \`calls\` how often one call acts.
`;

/** The catalogue as a page of Markdown, a table for each category. */
export function renderCatalogue(actions: readonly CanonicalAction[]): string {
  const categories = Map.groupBy(actions, ({ category }) => category);
  const tables = [...categories].map(([category, members]) => renderCategory(category, members));
  return `${introduction}\n${tables.join('\n')}`;
}

function renderCategory(category: string, actions: readonly CanonicalAction[]): string {
  const rows = actions.map((action) => `| ${cellsOf(action).join(' | ')} |`);
  return `## ${category}

| type | what it is | where it ends | effects | sensitivity | reversible | measures |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function cellsOf(action: CanonicalAction): string[] {
  const spoken = (words: readonly string[]) => (words.length === 0 ? '–' : words.join(', ').replaceAll('_', ' '));
  return [
    `\`${action.type}\``,
    action.description,
    action.boundary,
    spoken(action.effects),
    action.sensitivity,
    action.reversibility.replaceAll('_', ' '),
    spoken(action.measures),
  ];
}
