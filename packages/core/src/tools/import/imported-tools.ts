import type { ToolDefinition } from '../tool-definition.ts';

/** How a framework writes down its tools. */
export const toolFormats = ['mcp', 'openapi', 'openai', 'ai-sdk', 'langchain', 'crewai', 'plain'] as const;
export type ToolFormat = (typeof toolFormats)[number];

/** Names and positions that lead from a document to one of its parts. */
export type Path = readonly (string | number)[];

/** Something that a reader has to say about a part of a document. */
export interface Remark {
  readonly path: Path;
  readonly detail: string;
}

/** A remark with its place in the text. */
export interface ImportRemark {
  /** both count from 1; columns are UTF-16 code units */
  readonly line: number;
  readonly column: number;
  /** `tools[3].inputSchema`, empty for the document itself */
  readonly path: string;
  readonly detail: string;
}

export interface ImportedTools {
  /** null when nothing says which it is */
  readonly format: ToolFormat | null;
  /** whose tools they are, as far as the caller or the document says */
  readonly source: string | null;
  /** those that can be used; not the whole document while there are problems */
  readonly tools: readonly ToolDefinition[];
  /** why the document, or a part of it, cannot be used */
  readonly problems: readonly ImportRemark[];
  /** what was left out on purpose */
  readonly notes: readonly ImportRemark[];
}
