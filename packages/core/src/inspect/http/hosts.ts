import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { decode } from './path-meaning.ts';

/** Anybody reads there what is sent, without an account. */
const catchers =
  /(?:^|\.)(?:webhook\.site|requestbin\.(?:com|net)|pipedream\.net|requestcatcher\.com|beeceptor\.com|hookbin\.com|postb\.in|ngrok\.io|ngrok-free\.app|ngrok\.app|trycloudflare\.com|loca\.lt|serveo\.net|burpcollaborator\.net|oastify\.com|interact\.sh|oast\.(?:fun|me|live|site|pro|online)|dnslog\.cn|canarytokens\.com|typedwebhook\.tools|webhook\.cool|smee\.io|localhost\.run)$/;
const pasteboards =
  /(?:^|\.)(?:pastebin\.com|paste\.ee|hastebin\.com|dpaste\.(?:com|org)|paste\.rs|ix\.io|sprunge\.us|termbin\.com|0x0\.st|transfer\.sh|file\.io|gofile\.io|anonfiles\.com|catbox\.moe|tmpfiles\.org|bashupload\.com|temp\.sh|rentry\.co|ghostbin\.co|privatebin\.net|controlc\.com|oshi\.at|filebin\.net|uguu\.se|send\.vis\.ee|wetransfer\.com|pixeldrain\.com|litterbox\.catbox\.moe)$/;

/** Sending to a place that catches requests or publishes what it is given. */
export function catches(url: URL, method: string): InspectedPart | null {
  const host = url.hostname.replace(/\.$/, '');
  const sends = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
  const carries = sends || url.search !== '' || url.pathname.split('/').some((segment) => segment.length > 60);
  if (catchers.test(host) && carries) return part('export_data', `${method} to ${host}, where anybody reads it`);
  return pasteboards.test(host) && sends ? part('export_data', `${method} to ${host}, where anybody reads it`) : null;
}

/** Addresses that deliver a message to people, whatever their path is called. */
const messengers: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:hooks\.slack\.com|.*\.webhook\.office\.com|outlook\.office\.com|chat\.googleapis\.com)$/, /./, 'send_message'],
  [/^(?:discord|discordapp)\.com$/, /\/webhooks\/|\/messages$/, 'send_message'],
  [/^api\.telegram\.org$/, /\/send\w+$/, 'send_message'],
  [/^api\.twilio\.com$/, /\/(?:messages|calls)(?:\.json)?$/i, 'send_message'],
  [/^slack\.com$/, /\/chat\.(?:post|me|schedule)\w*$/, 'send_message'],
  [
    /^(?:api\.sendgrid\.com|api\.mailgun\.net|api\.postmarkapp\.com|api\.resend\.com|api\.brevo\.com|gmail\.googleapis\.com|www\.googleapis\.com|graph\.microsoft\.com)$/,
    /\/(?:mail\/send|messages(?:\/send)?|emails?|email\/batch|smtp\/email|sendmail)$/i,
    'send_email',
  ],
];

export function messageType(url: URL): string | null {
  // blanks at the end are nobody's, however they are written
  const path = decode(url.pathname).trim();
  return messengers.find(([host, place]) => host.test(url.hostname) && place.test(path))?.[2] ?? null;
}
