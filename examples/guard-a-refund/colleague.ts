import { setTimeout as pause } from 'node:timers/promises';

interface Approval {
  readonly id: string;
  readonly action: {
    readonly requested: string;
    readonly digest: string;
    readonly context: { readonly charge?: string };
  };
}

const baseUrl = process.env.RUNPLANE_BASE_URL ?? 'http://127.0.0.1:4747';
const headers = { authorization: `Bearer ${process.env.RUNPLANE_ADMIN_KEY}`, 'content-type': 'application/json' };

/** The second actor: finds the request among those that wait, looks at it, and approves exactly what was looked at. */
export async function approve({ action, charge }: { action: string; charge: string }): Promise<void> {
  const approval = await waitFor(
    ({ action: { requested, context } }) => requested === action && context.charge === charge,
  );
  const response = await fetch(`${baseUrl}/api/v1/approvals/${approval.id}/approve`, {
    method: 'POST',
    headers: { ...headers, 'if-match': `"${approval.action.digest}"` },
    body: JSON.stringify({ comment: 'the customer was charged twice' }),
  });
  if (!response.ok) throw new Error(`not approved: ${response.status} ${await response.text()}`);
}

async function waitFor(isMeant: (approval: Approval) => boolean): Promise<Approval> {
  for (let attempts = 0; attempts < 100; attempts += 1) {
    const response = await fetch(`${baseUrl}/api/v1/approvals?status=pending`, { headers });
    if (!response.ok) throw new Error(`cannot read approvals: ${response.status} ${await response.text()}`);
    const { items } = (await response.json()) as { items: readonly Approval[] };
    const meant = items.find(isMeant);
    if (meant !== undefined) return meant;
    await pause(100);
  }
  throw new Error('nothing waits for approval');
}
