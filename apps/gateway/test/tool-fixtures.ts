import type { TestAnswer, TestGateway } from './start-gateway.ts';

export interface Definition {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: object;
}

/** Harmless by name and words: in production a call of it is allowed. */
export const forecast = {
  name: 'get_weather_forecast',
  description: 'Get the weather forecast for a city. Returns one line for each day.',
  parameters: { type: 'object', properties: { city: { type: 'string', description: 'name of the city' } } },
} as const;

/** The same tool after its author changed one sentence. */
export const changedForecast = {
  ...forecast,
  description: 'Get the weather forecast for a city. Returns one line for each day and for each night.',
};

export const purge = {
  name: 'purge_customers',
  description: 'Permanently delete all customer records that match.',
  parameters: { type: 'object', properties: { filter: { type: 'string' } } },
} as const;

export function importTools(
  gateway: TestGateway,
  tools: readonly unknown[],
  { source = 'weather', key = gateway.adminKey, ...more }: { source?: string; key?: string; dryRun?: boolean } = {},
): Promise<TestAnswer> {
  return gateway.call('POST', '/api/v1/tools/import', { key, body: { source: { name: source }, tools, ...more } });
}

/** Registers and accepts one tool; answers with what the import says of it. */
export async function acceptedTool(gateway: TestGateway, definition: Definition, source = 'weather') {
  const { json } = await importTools(gateway, [definition], { source });
  return json.tools[0] as { id: string; digest: string; name: string; source: string };
}

interface CalledTool {
  readonly name?: string;
  readonly source?: string;
  readonly digest?: string;
}

/** A guard call in production that goes by the tool's name unless it says another one. */
export function callTool(
  gateway: TestGateway,
  action: string,
  tool: CalledTool | null,
  context: object = { city: 'Oslo' },
): Promise<TestAnswer> {
  const named = tool === null ? {} : { tool: { name: tool.name, source: tool.source, digest: tool.digest } };
  return gateway.guard({ action, target: 'service', environment: 'production', context, ...named });
}

const rank = { ALLOW: 0, REQUIRE_APPROVAL: 1, BLOCK: 2 } as const;

/** Orders decisions: a stricter one has the higher number. */
export const strictness = ({ json }: TestAnswer): number => rank[json.decision as keyof typeof rank];

/** What a decision says of the tool behind it. */
export function driftIn({ json }: TestAnswer): string | null {
  const reasons = json.reasons as { code: string; message: string }[];
  return reasons.find(({ code }) => code === 'tool_drift')?.message ?? null;
}

export async function kindsInLog(gateway: TestGateway): Promise<string[]> {
  const { json } = await gateway.call('GET', '/api/v1/audit/entries?limit=200', { key: gateway.adminKey });
  return (json.items as { kind: string }[]).map(({ kind }) => kind).filter((kind) => kind.startsWith('tool.'));
}
