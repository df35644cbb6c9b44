import { answeredAmong } from '../answered-among.ts';
import { type Batch, configurationKinds, type Notice } from '../store.ts';

/** The channel that gateways of one database listen to. */
export const channel = 'runplane';

/** A payload has less than 8,000 bytes. */
const idsInOne = 200;

const kinds: ReadonlySet<string> = new Set(configurationKinds);

/** What a batch tells the other gateways, as payloads: the organization, and the approvals that were answered. */
export function noticesOf({ org, entries, resolutions }: Batch): readonly string[] {
  const isConfiguration = entries.some(({ kind }) => kinds.has(kind));
  const answered = answeredAmong(resolutions);
  const notices = isConfiguration ? [org] : [];
  for (let at = 0; at < answered.length; at += idsInOne) {
    notices.push([org, ...answered.slice(at, at + idsInOne)].join(' '));
  }
  return notices;
}

export function readNotice(payload: string): Notice {
  const [org = '', ...ids] = payload.split(' ');
  return ids.length === 0 ? { kind: 'settings', org } : { kind: 'approvals', org, ids };
}
