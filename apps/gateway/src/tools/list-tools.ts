import type { ToolStanding } from '@runplane/protocol';
import { inTurns } from './in-turns.ts';
import { driftShown } from './render-tool.ts';
import { effectiveReading } from './tool-danger.ts';
import type { RegisteredTool, ToolRegistry } from './tool-registry.ts';

export interface ToolPage {
  readonly source: string | null;
  readonly standing: ToolStanding | null;
  readonly drift: boolean | null;
  readonly uncertain: boolean | null;
  /** in the name or the description, without regard to case */
  readonly text: string | null;
  /** id of the last tool of the page before */
  readonly after: string | null;
  readonly limit: number;
}

/** One page of the tools that meet all that is asked, the oldest first, and whether there are more. */
export async function listTools(
  registry: ToolRegistry,
  page: ToolPage,
): Promise<{ readonly tools: readonly RegisteredTool[]; readonly hasMore: boolean }> {
  const rest = registry.all().filter(({ row }) => page.after === null || row.id > page.after);
  const found: RegisteredTool[] = [];
  // one more than asked for tells whether another page follows
  await inTurns(rest, (tool) => {
    if (found.length <= page.limit && isWanted(tool, registry, page)) found.push(tool);
  });
  return { tools: found.slice(0, page.limit), hasMore: found.length > page.limit };
}

function isWanted(tool: RegisteredTool, registry: ToolRegistry, page: ToolPage): boolean {
  const { row, definition, override } = tool;
  if (page.source !== null && row.source.toLowerCase() !== page.source.toLowerCase()) return false;
  if (page.standing !== null && row.standing !== page.standing) return false;
  if (page.text !== null && !says(definition, page.text.toLowerCase())) return false;
  if (page.drift !== null && (driftShown(tool, registry) !== null) !== page.drift) return false;
  return page.uncertain === null || effectiveReading(definition, override).uncertain === page.uncertain;
}

function says({ name, description }: RegisteredTool['definition'], text: string): boolean {
  return name.toLowerCase().includes(text) || (description ?? '').toLowerCase().includes(text);
}

/** The sources that tools come from, with what waits of each. */
export async function listSources(registry: ToolRegistry) {
  const sources = new Map<string, { name: string; kind: string | null; url: string | null } & Counts>();
  await inTurns(registry.all(), (tool) => {
    const { source, kind, url, standing } = tool.row;
    const place = source.toLowerCase();
    const counted = sources.get(place) ?? { name: source, kind: null, url: null, tools: 0, proposed: 0, drift: 0 };
    sources.set(place, {
      name: counted.name,
      kind: kind ?? counted.kind,
      url: url ?? counted.url,
      tools: counted.tools + 1,
      proposed: counted.proposed + (standing === 'proposed' ? 1 : 0),
      drift: counted.drift + (driftShown(tool, registry) === null ? 0 : 1),
    });
  });
  return [...sources.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Counts {
  readonly tools: number;
  readonly proposed: number;
  readonly drift: number;
}
