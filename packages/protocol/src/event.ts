import { z } from 'zod';
import type { Freeze } from './freeze.ts';
import { approvalIdSchema } from './ids.ts';
import { approvalStatusSchema } from './vocabulary.ts';

export const approvalEventSchema = z
  .object({ id: approvalIdSchema, status: approvalStatusSchema })
  .meta({ id: 'ApprovalEvent' });
export type ApprovalEvent = z.infer<typeof approvalEventSchema>;

/** What `GET /api/v1/events` tells: the data of an event, by its name. A freeze is told without its exposure. */
export interface Events {
  readonly freeze: Freeze;
  readonly release: Freeze;
  readonly approval: ApprovalEvent;
}
