import { randomBytes } from 'node:crypto';
import type { TestAnswer, TestGateway } from './start-gateway.ts';

/** Policies that allow transfers, within budgets. */
export function policiesWith(budgets: string): string {
  return `
policies:
  - id: transfers
    match: { actions: [transfer_funds] }
    effect: allow
    budgets:
${budgets}
`;
}

export async function activate(gateway: TestGateway, yaml: string): Promise<void> {
  const { status, text } = await gateway.call('PUT', '/api/v1/policies', {
    key: gateway.adminKey,
    body: yaml,
    headers: { 'content-type': 'application/yaml' },
  });
  if (status !== 200) throw new Error(text);
}

export const newNonce = (): string => randomBytes(16).toString('hex');

export const transfer = (amount: number | string, more: object = {}) => ({
  action: 'transfer_funds',
  target: 'vendor-17',
  context: { amount },
  ...more,
});

/** Decided and redeemed in one call. */
export const executed = (amount: number | string, more: object = {}) =>
  transfer(amount, { execute: { executor: 'test', nonce: newNonce() }, ...more });

/** The running total of the only budget, before the last decision. */
export const usedBefore = ({ json }: TestAnswer): string => json.limits[0].before;

export function redeem(gateway: TestGateway, id: string, nonce = newNonce(), more: object = {}): Promise<TestAnswer> {
  return gateway.call('POST', `/api/v1/decisions/${id}/redeem`, { body: { executor: 'test', nonce, ...more } });
}

export function report(gateway: TestGateway, id: string, status: string, more: object = {}): Promise<TestAnswer> {
  return gateway.call('POST', `/api/v1/decisions/${id}/outcome`, { body: { status, ...more } });
}

export function approve(gateway: TestGateway, id: string): Promise<TestAnswer> {
  return gateway.call('POST', `/api/v1/approvals/${id}/approve`, { key: gateway.adminKey });
}

export function deny(gateway: TestGateway, id: string): Promise<TestAnswer> {
  return gateway.call('POST', `/api/v1/approvals/${id}/deny`, { key: gateway.adminKey });
}
