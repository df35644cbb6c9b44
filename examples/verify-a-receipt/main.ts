// Every answer brings the proof that its decision is in the log. Checking it takes the log's key and nothing else: no
// gateway, no network, no trust in whoever handed it over.
import { equal, ok } from 'node:assert/strict';
import { readVerificationKey, verifyReceipt } from '@runplane/verify';

const baseUrl = process.env.RUNPLANE_BASE_URL ?? 'http://127.0.0.1:4747';
const headers = { authorization: `Bearer ${process.env.RUNPLANE_API_KEY}`, 'content-type': 'application/json' };

async function ask(path: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(baseUrl + path, { ...init, headers });
  const text = await response.text();
  equal(response.status, 200, text);
  return text;
}

// An agent asks, and keeps the answer as it came.
const request = { action: 'read_record', target: 'crm', context: { id: 'customer_42' } };
const answer = await ask('/api/v1/guard', { method: 'POST', body: JSON.stringify(request) });
const { decisionId, decision, receipt } = JSON.parse(answer);

// The key comes from someone you trust, once: the operator who saw it printed. This example has nobody to ask.
const { vkey } = JSON.parse(await ask('/api/v1/audit/key'));
const key = readVerificationKey(vkey);
ok(key !== null);

// From here on nothing is asked of the gateway.
const trust = { key, state: null };
const verify = (text: string, claim = {}) => verifyReceipt(new TextEncoder().encode(text), trust, claim);

const genuine = verify(answer, { decisionId });
equal(genuine.standing, 'valid', JSON.stringify(genuine.findings));
console.log(
  `${decision} ${decisionId} is entry ${receipt.seq} of ${genuine.origin}, signed over ${genuine.size} entries`,
);

// Who changes the verdict, and even the leaf that holds it, is found out.
const leaf = Buffer.from(receipt.leaf, 'base64').toString();
const forgedLeaf = Buffer.from(leaf.replace('"ALLOW"', '"BLOCK"')).toString('base64');
const forged = JSON.stringify({ ...JSON.parse(answer), decision: 'BLOCK', receipt: { ...receipt, leaf: forgedLeaf } });
equal(verify(forged).standing, 'tampered');

// A genuine receipt proves one decision, not another.
equal(verify(answer, { decisionId: 'dec_another' }).standing, 'tampered');

// Without the key a signature says nothing.
const untrusted = verifyReceipt(new TextEncoder().encode(answer), { key: null, state: null });
equal(untrusted.standing, 'untrusted');
console.log('a forged receipt, one of another decision, and one that nobody vouches for were refused');
