import { z } from 'zod';
import { everyRole, keyRoute, type Route } from '../http/route.ts';

const query = z.strictObject({
  replay: z.enum(['active', 'none']).default('active').describe('whether the freezes in force are told first'),
});

export const eventRoutes: readonly Route[] = [
  keyRoute({
    method: 'GET',
    path: '/api/v1/events',
    summary: 'Hear of freezes, releases and answered approvals as they happen',
    tag: 'Events',
    roles: everyRole,
    query,
    answers: [
      {
        status: 200,
        description: 'Server-sent events, until either side ends them',
        content: { 'text/event-stream': null },
      },
    ],
    handle({ caller, query: { replay }, services, signal }) {
      return {
        status: 200,
        // proxies would else gather what has to arrive at once
        headers: { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
        mediaType: 'text/event-stream',
        stream: services.events.open(caller, signal(), replay === 'active'),
      };
    },
  }),
];
