import { type CreateFreeze, type Freeze, freezeSchema, pageSchema } from '@runplane/protocol';
import { type Answer, type Gateway, readAnswer } from '../connection/gateway.ts';

const freezesSchema = pageSchema('FreezePage', freezeSchema);

export interface FreezePage {
  readonly items: readonly Freeze[];
  readonly next: string | null;
}

export async function createFreeze(gateway: Gateway, json: CreateFreeze): Promise<Answer<Freeze>> {
  return readAnswer(await gateway({ method: 'POST', path: '/api/v1/freezes', json }), freezeSchema);
}

export async function listFreezes(
  gateway: Gateway,
  { all, limit, after }: { readonly all: boolean; readonly limit?: string; readonly after?: string },
): Promise<Answer<FreezePage>> {
  const query = new URLSearchParams({
    ...(!all && { active: 'true' }),
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after }),
  });
  return readAnswer(await gateway({ path: `/api/v1/freezes?${query}` }), freezesSchema);
}

export async function getFreeze(gateway: Gateway, id: string): Promise<Answer<Freeze>> {
  return readAnswer(await gateway({ path: `/api/v1/freezes/${encodeURIComponent(id)}` }), freezeSchema);
}

export async function releaseFreeze(gateway: Gateway, id: string, reason?: string): Promise<Answer<Freeze>> {
  const path = `/api/v1/freezes/${encodeURIComponent(id)}/release`;
  const json = reason === undefined ? {} : { reason };
  return readAnswer(await gateway({ method: 'POST', path, json }), freezeSchema);
}
