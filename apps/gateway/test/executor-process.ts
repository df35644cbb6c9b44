// An executor that knows nothing but HTTP: it asks, runs its action, and tells what came of it. It says on its standard
// output how far it is, and stops for ever where it was told to: whoever started it ends it there.
import { appendFileSync } from 'node:fs';

const [url, key, effects, stopAt] = process.argv.slice(2) as [string, string, string, string];

async function call(path: string, body: object): Promise<{ readonly decisionId: string }> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { readonly decisionId: string };
}

function reach(point: string, more = ''): Promise<void> | undefined {
  process.stdout.write(`${point} ${more}\n`);
  // a timer keeps the process alive, and nothing else happens any more
  return point === stopAt ? new Promise(() => setInterval(() => {}, 1_000)) : undefined;
}

const action = { action: 'transfer_funds', target: 'vendor-17', context: { amount: 10 } };
const execute = { executor: 'child', nonce: crypto.randomUUID() };
const { decisionId } = await call('/api/v1/guard', { ...action, execute });
await reach('before', decisionId);
appendFileSync(effects, `${decisionId} began\n`);
await reach('during');
appendFileSync(effects, `${decisionId} ended\n`);
await reach('after');
await call(`/api/v1/decisions/${decisionId}/outcome`, { status: 'succeeded' });
await reach('reported');
