/** How a server of the tests lists its tools. */
export type Behaviour = 'pages' | 'dies' | 'silent' | 'endless' | 'broken' | 'empty' | 'error' | 'noisy' | 'flooding';

interface Message {
  readonly id?: number | string;
  readonly method: string;
  readonly params?: { readonly cursor?: string };
}

export const toolsOfShop = [
  { name: 'list_orders', description: 'Lists the orders of the shop.', inputSchema: { type: 'object' } },
  {
    name: 'refund_order',
    description: 'Pays an order back to the customer.',
    inputSchema: { type: 'object', properties: { orderId: { type: 'string' }, amount: { type: 'number' } } },
    annotations: { destructiveHint: true },
  },
  { name: 'delete_customer', description: 'Deletes a customer record for good.', inputSchema: { type: 'object' } },
];

const methodNotFound = { code: -32_601, message: 'there is no such method' };

/** The answer to one message (MCP 2025-06-18); null for what has none. */
export function answerTo({ id, method, params }: Message, behaviour: Behaviour): object | null {
  if (id === undefined) return null;
  if (method === 'initialize') return { jsonrpc: '2.0', id, result: initialized };
  if (method !== 'tools/list') return { jsonrpc: '2.0', id, error: methodNotFound };
  if (behaviour === 'silent') return null;
  if (behaviour === 'error') return { jsonrpc: '2.0', id, error: { code: -32_000, message: 'the shop is closed' } };
  return { jsonrpc: '2.0', id, result: listing(params?.cursor, behaviour) };
}

const initialized = {
  protocolVersion: '2025-06-18',
  capabilities: { tools: {} },
  serverInfo: { name: 'Corner shop', version: '1.0.0' },
};

function listing(cursor: string | undefined, behaviour: Behaviour): object {
  if (behaviour === 'empty') return { tools: [] };
  if (behaviour === 'broken') return { tools: [toolsOfShop[0], { name: 'odd', inputSchema: 'none' }] };
  if (behaviour === 'endless') return { tools: [], nextCursor: 'again' };
  const at = Number(cursor ?? 0);
  return { tools: toolsOfShop.slice(at, at + 1), ...(at + 1 < toolsOfShop.length && { nextCursor: String(at + 1) }) };
}
