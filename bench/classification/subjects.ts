import {
  type Action,
  classifyTool,
  inspectors,
  type JsonObject,
  loadInspectors,
  type ToolDefinition,
} from '@runplane/core';
import { createActionClassifier } from '../../apps/gateway/src/classification/action-classifier.ts';
import { guardCall } from '../servers/gateway-under-test.ts';

/** Everyday guard calls that classification has more or less to do with. */
export const classifiedCalls = {
  plain: guardCall,
  sql: {
    action: 'execute_sql',
    target: 'crm',
    agent: 'support-agent',
    context: {
      sql:
        'SELECT c.id, c.name, count(o.id) AS orders, sum(o.total) AS spent FROM customers c ' +
        "LEFT JOIN orders o ON o.customer_id = c.id WHERE c.country = 'DE' AND o.created_at > '2026-01-01' " +
        'GROUP BY c.id, c.name ORDER BY spent DESC LIMIT 20',
      environment: 'production',
    },
  },
  shell: {
    action: 'run_shell_command',
    target: 'ci-runner',
    agent: 'release-agent',
    context: {
      command: 'cd services/api && npm ci --silent && npm test 2>&1 | tee test.log | grep -c passed',
      environment: 'production',
    },
  },
} as const;

export type CallName = keyof typeof classifiedCalls;

/** Some work that is measured by itself; the number tells one run of it from another. */
export type Work = (run: number) => unknown;

const toolDefinition: ToolDefinition = {
  name: 'issue_refund',
  description:
    'Refunds a charge in full or in part. The customer gets an e-mail. Refunds of more than the charge are refused. ' +
    'Returns the refund with its status.',
  parameters: {
    type: 'object',
    properties: {
      charge_id: { type: 'string', description: 'The charge to refund' },
      amount: { type: 'number', description: 'How much, in the currency of the charge' },
      reason: { type: 'string', enum: ['duplicate', 'fraudulent', 'requested_by_customer'] },
      notify: { type: 'boolean' },
    },
    required: ['charge_id'],
  },
  annotations: { readOnlyHint: false, destructiveHint: true },
  source: 'payments',
};

interface Subject {
  readonly title: string;
  /** the guard call of which it is a part */
  readonly partOf: CallName;
  /** Prepares it, outside the time that is measured. */
  prepare(): Promise<Work>;
}

/** What is measured, each in a process of its own. */
export const subjects: Readonly<Record<string, Subject>> = {
  plain: {
    title: 'classification, a name seen before',
    partOf: 'plain',
    prepare: async () => classifying(actionsOf('plain')),
  },
  'plain-cold': {
    title: 'classification, a name never seen',
    partOf: 'plain',
    async prepare() {
      const { classify } = createActionClassifier({ report: console.error });
      const [action] = actionsOf('plain');
      return (run) => classify({ ...action!, requested: `transfer_funds_${run}` });
    },
  },
  tool: {
    title: 'classification, a registered tool',
    partOf: 'plain',
    async prepare() {
      const { classify } = createActionClassifier({ report: console.error });
      const [action] = actionsOf('plain');
      const knowledge = { definition: toolDefinition, standing: 'accepted', override: null, drift: null } as const;
      return () => classify(action!, knowledge);
    },
  },
  'tool-cold': {
    title: 'classification of a tool by a definition never seen',
    partOf: 'plain',
    prepare: async () => (run) => classifyTool({ ...toolDefinition, name: `issue_refund_${run}` }),
  },
  sql: {
    title: 'classification with an SQL argument',
    partOf: 'sql',
    prepare: async () => classifying(actionsOf('sql')),
  },
  'sql-inspection': {
    title: 'of it, inspection of the SQL',
    partOf: 'sql',
    async prepare() {
      await loadInspectors();
      const texts = actionsOf('sql').map(({ args }) => args.sql as string);
      return (run) => inspectors.inspectSql(texts[run % texts.length]!, 'context.sql');
    },
  },
  'sql-in-thread': {
    title: "classification with 16 KiB of SQL, in a thread: the main thread's part",
    partOf: 'sql',
    async prepare() {
      await loadInspectors();
      const { classify } = createActionClassifier({ report: console.error });
      const [action] = actionsOf('sql');
      const sql = `${action!.args.sql as string} -- ${'why this is asked '.repeat(900)}`;
      return () => classify({ ...action!, args: { ...action!.args, sql } });
    },
  },
  shell: {
    title: 'classification with a shell argument',
    partOf: 'shell',
    prepare: async () => classifying(actionsOf('shell')),
  },
  'shell-inspection': {
    title: 'of it, inspection of the command',
    partOf: 'shell',
    async prepare() {
      const texts = actionsOf('shell').map(({ args }) => args.command as string);
      return (run) => inspectors.inspectShell(texts[run % texts.length]!, 'context.command');
    },
  },
};

async function classifying(actions: readonly Action[]): Promise<Work> {
  await loadInspectors();
  const { classify } = createActionClassifier({ report: console.error });
  return (run) => classify(actions[run % actions.length]!);
}

/** So many that differ in a figure only: nothing can be remembered from one to the next. */
function actionsOf(name: CallName): readonly Action[] {
  const { action, target, agent, context } = classifiedCalls[name];
  return Array.from({ length: 64 }, (_, i) => ({
    requested: action,
    target,
    args: JSON.parse(JSON.stringify(context).replaceAll('20', `${20 + i}`)) as JsonObject,
    agent,
    environment: context.environment,
    session: null,
  }));
}
