import {
  acceptToolSchema,
  bounds,
  changeToolSchema,
  classifiedToolsSchema,
  classifyToolsSchema,
  importedToolsSchema,
  importToolsSchema,
  limitSchema,
  pageSchema,
  registeredToolSchema,
  rejectToolSchema,
  removedToolSchema,
  toolCoverageSchema,
  toolSchemaInFull,
  toolSourceSchema,
  toolStandingSchema,
} from '@runplane/protocol';
import { z } from 'zod';
import { jsonBody, optionalJsonBody, unreadJsonBody } from '../http/body.ts';
import { type Answer, administrators, answerJson, answers, type Call, keyRoute, type Route } from '../http/route.ts';
import { acceptTool, overrideTool, rejectTool, removeTool } from './answer-tool.ts';
import { classifyTools } from './classify-tools.ts';
import { importTools } from './import-tools.ts';
import { inTurns } from './in-turns.ts';
import { listSources, listTools } from './list-tools.ts';
import { definitionLimits, readToolImport, readToolQuestions } from './read-definitions.ts';
import { withDefinitions } from './read-tool-document.ts';
import { requireTool } from './record-change.ts';
import { renderSummary, renderTool, renderToolInFull, type Surroundings } from './render-tool.ts';
import { coverageOf } from './tool-coverage.ts';
import { type RegisteredTool, readTool } from './tool-registry.ts';

const toolReaders = ['approver', 'auditor', 'admin', 'owner'] as const;
const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

const listQuery = z.strictObject({
  source: z.string().max(bounds.nameLength).optional(),
  standing: toolStandingSchema.optional(),
  drift: yesOrNo.optional().describe('only those whose calls wait because of it, or only the others'),
  uncertain: yesOrNo.optional(),
  q: z.string().max(bounds.nameLength).optional().describe('text in the name or the description'),
  limit: limitSchema,
  after: z.string().max(80).optional().describe('id of the last tool of the page before'),
});

export const toolRoutes: readonly Route[] = [
  keyRoute({
    method: 'POST',
    path: '/api/v1/tools/classify',
    summary: 'Say which canonical action tools perform, or calls of them; nothing is recorded',
    tag: 'Tools',
    roles: ['agent', ...toolReaders],
    body: unreadJsonBody(classifyToolsSchema, { limitBytes: bounds.classifyToolsBytes, json: definitionLimits }),
    answers: answers(classifiedToolsSchema, 'The readings, in the order of the tools'),
    async handle({ body, services }) {
      return answerJson({ results: await classifyTools(readToolQuestions(body), services.classifier) });
    },
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/tools/import',
    summary: 'Register the tools of a source; what an agent brings is a proposal',
    tag: 'Tools',
    roles: ['agent', ...administrators],
    configures: true,
    body: unreadJsonBody(importToolsSchema, { limitBytes: bounds.importToolsBytes, json: definitionLimits }),
    answers: answers(importedToolsSchema, 'What became of each tool'),
    handle: postImport,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/tools',
    summary: 'List the registered tools, the oldest first',
    tag: 'Tools',
    roles: toolReaders,
    query: listQuery,
    answers: answers(pageSchema('RegisteredTools', registeredToolSchema), 'One page of tools'),
    handle: getTools,
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/tools/sources',
    summary: 'List the sources that tools come from',
    tag: 'Tools',
    roles: toolReaders,
    answers: answers(pageSchema('ToolSources', toolSourceSchema), 'All sources'),
    async handle({ caller }) {
      return answerJson({ items: await listSources(caller.ledger.state.tools), next: null });
    },
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/tools/coverage',
    summary: 'Say which policy decides each tool, and which policies no tool meets',
    tag: 'Tools',
    roles: toolReaders,
    answers: answers(toolCoverageSchema, 'The coverage by the active policies'),
    async handle(call) {
      const { number } = call.caller.ledger.state.policySet;
      return answerJson({ set: number, ...(await coverageOf(surroundings(call))) });
    },
  }),
  keyRoute({
    method: 'GET',
    path: '/api/v1/tools/{id}',
    summary: 'Read a tool: its definition, what it amounts to and why, and what waits for a person',
    tag: 'Tools',
    roles: toolReaders,
    answers: answers(toolSchemaInFull, 'The tool'),
    handle: (call) => answerTool(call, requireTool(call.caller.ledger.state.tools, call.params.id!)),
  }),
  keyRoute({
    method: 'PATCH',
    path: '/api/v1/tools/{id}',
    summary: 'Override what a tool amounts to, whatever its definition says',
    tag: 'Tools',
    roles: administrators,
    configures: true,
    body: jsonBody(changeToolSchema),
    answers: answers(toolSchemaInFull, 'The tool'),
    handle: async (call) => answerTool(call, await overrideTool(call.caller, call.params.id!, call.body.override)),
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/tools/{id}/accept',
    summary: 'Accept a proposal, or the change of an accepted tool',
    tag: 'Tools',
    roles: administrators,
    configures: true,
    body: jsonBody(acceptToolSchema),
    answers: answers(toolSchemaInFull, 'The tool'),
    handle: async (call) => answerTool(call, await acceptTool(call.caller, call.params.id!, call.body.digest)),
  }),
  keyRoute({
    method: 'POST',
    path: '/api/v1/tools/{id}/reject',
    summary: 'Reject a proposal, or the change of an accepted tool',
    tag: 'Tools',
    roles: administrators,
    configures: true,
    body: optionalJsonBody(rejectToolSchema),
    answers: answers(toolSchemaInFull, 'The tool'),
    handle: async (call) => answerTool(call, await rejectTool(call.caller, call.params.id!, call.body.digest ?? null)),
  }),
  keyRoute({
    method: 'DELETE',
    path: '/api/v1/tools/{id}',
    summary: 'Remove a tool; calls of it are judged by their name again',
    tag: 'Tools',
    roles: administrators,
    configures: true,
    answers: answers(removedToolSchema, 'It is removed'),
    async handle({ caller, params }) {
      await removeTool(caller, params.id!);
      return answerJson({ removed: true });
    },
  }),
];

function surroundings({ caller, services }: Pick<Call, 'caller' | 'services'>): Surroundings {
  const { tools, compiled } = caller.ledger.state;
  return { registry: tools, compiled, classifier: services.classifier };
}

async function postImport(call: Call<unknown, Parameters<typeof readToolImport>[0]>): Promise<Answer> {
  const { notes, ...request } = await withDefinitions(readToolImport(call.body));
  const { imported, registry } = await importTools(call.caller, request);
  const around = { ...surroundings(call), registry };
  // an agent that brings another definition than the accepted one must not take the accepted one's digest for its own
  const isAgent = call.caller.key.role === 'agent';
  const tools = await inTurns(imported, async ({ outcome, row, offered, renamedFrom }) => {
    const tool = registry.get(row.id) ?? readTool(row);
    const summary = await renderSummary(tool, around, offered);
    const id = request.dryRun && outcome === 'added' ? null : row.id;
    return { ...summary, ...(isAgent && { digest: offered, pendingDigest: null }), id, outcome, renamedFrom };
  });
  const count = (wanted: readonly string[]) => imported.filter(({ outcome }) => wanted.includes(outcome)).length;
  return answerJson({
    source: request.source.name,
    dryRun: request.dryRun,
    added: count(['added']),
    changed: count(['changed', 'restored', 'accepted']),
    unchanged: count(['unchanged']),
    ...(notes !== null && { notes }),
    tools,
  });
}

async function getTools(call: Call<z.output<typeof listQuery>>): Promise<Answer> {
  const { query } = call;
  const around = surroundings(call);
  const { tools, hasMore } = await listTools(around.registry, {
    source: query.source ?? null,
    standing: query.standing ?? null,
    drift: query.drift ?? null,
    uncertain: query.uncertain ?? null,
    text: query.q ?? null,
    after: query.after ?? null,
    limit: query.limit,
  });
  const items = await inTurns(tools, (tool) => renderTool(tool, around));
  return answerJson({ items, next: hasMore ? tools.at(-1)!.row.id : null });
}

async function answerTool(call: Call<unknown, unknown>, tool: RegisteredTool | null): Promise<Answer> {
  // another administrator may have removed it since
  const still = tool ?? requireTool(call.caller.ledger.state.tools, call.params.id!);
  return answerJson(await renderToolInFull(still, surroundings(call)));
}
