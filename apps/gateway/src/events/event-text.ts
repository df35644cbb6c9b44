import type { ApprovalId, Events } from '@runplane/protocol';
import { renderFreeze } from '../freezes/render-freeze.ts';
import type { LedgerState } from '../ledger/command.ts';
import type { GatewayEvent } from './gateway-event.ts';

/** An event as it goes over the wire (text/event-stream). */
export function eventText(event: GatewayEvent, state: LedgerState): string {
  if (event.type !== 'approval') return text(event.type, renderFreeze(event.freeze, state, null));
  const { id, status } = event.approval;
  return text('approval', { id: id as ApprovalId, status });
}

// JSON has no line breaks of its own: the data is one line
function text<Type extends keyof Events>(type: Type, data: Events[Type]): string {
  return `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
