import type { Freeze } from '@runplane/protocol';

/** What a freeze does not reach, in one line: what runs, and until when something may still start. */
export function renderExposure({ exposure, createdAt }: Pick<Freeze, 'exposure' | 'createdAt'>): string {
  if (exposure === undefined) return 'what is still running could not be measured';
  const { running, permits, more, startBy, permitsUntil, measuredAt, boundMs } = exposure;
  const counted = [
    `${countOf(running, 'action', more)} running`,
    ...(permits > 0 ? [`${countOf(permits, 'permit', more)} not used yet`] : []),
  ];
  const bound = more ? Date.parse(createdAt) + boundMs : 0;
  const last = Math.max(bound, ...[startBy, permitsUntil].map((text) => (text === null ? 0 : Date.parse(text))));
  const ends = last > Date.parse(measuredAt) ? `nothing new can start after ${clock(last)}` : 'nothing new can start';
  return `${counted.join(', ')}; ${ends}`;
}

function countOf(count: number, thing: string, more: boolean): string {
  if (count === 0 && !more) return `no ${thing} is`;
  return `${more ? 'at least ' : ''}${count} ${thing}${count === 1 ? ' is' : 's are'}`;
}

/** The time of day where the person is. */
function clock(ms: number): string {
  return new Date(ms).toTimeString().slice(0, 'hh:mm:ss'.length);
}
