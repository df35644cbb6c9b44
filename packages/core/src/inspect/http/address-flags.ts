import type { Flag } from '../inspection.ts';

const metadataNames: ReadonlySet<string> = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.com',
  'metadata.azure.internal',
  'metadata.packet.net',
  'metadata.platformequinix.com',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
  'rancher-metadata',
]);
const internalSuffixes = [
  '.localhost',
  '.local',
  '.internal',
  '.intranet',
  '.lan',
  '.corp',
  '.home.arpa',
  '.svc',
  '.cluster.local',
  '.localdomain',
  '.private',
];
/** public names that resolve to the address they contain */
const addressNames = /(?:^|\.)(\d{1,3}[.-]\d{1,3}[.-]\d{1,3}[.-]\d{1,3})\.(?:nip|sslip|xip)\.io$/;
/** the same in eight hexadecimal digits */
const hexNames = /(?:^|[.-])([\da-f]{8})\.(?:nip|sslip)\.io$/;
/** names that lead to one address first and to another when they are asked again */
const rebinding = /(?:^|\.)(?:rbndr\.us|1u\.ms|rebind\.network|rebind\.it)$/;
const oneAddressNames: ReadonlySet<string> = new Set(['localtest.me', 'lvh.me', 'vcap.me', 'lacolhost.com']);

/** Where a URL's host leads. `host` is as the WHATWG URL parser writes it, so every IPv4 notation is dotted decimal. */
export function addressFlags(host: string): Flag[] {
  const name = host.toLowerCase().replace(/\.$/, '');
  const address = name.startsWith('[') ? ipv6Address(name.slice(1, -1)) : name;
  if (address.includes(':')) return ipv6Flags(address);
  const octets = octetsOf(address) ?? octetsOf(addressNames.exec(name)?.[1]?.replaceAll('-', '.') ?? '');
  if (octets !== null) return ipv4Flags(octets);
  const hex = hexNames.exec(name)?.[1];
  if (hex !== undefined) return ipv4Flags([0, 2, 4, 6].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  if (metadataNames.has(name) || rebinding.test(name)) return ['metadata_address'];
  const isInternal =
    !name.includes('.') || isBelow(name, oneAddressNames) || internalSuffixes.some((suffix) => name.endsWith(suffix));
  return isInternal ? ['internal_address'] : [];
}

function isBelow(name: string, zones: ReadonlySet<string>): boolean {
  return zones.has(name) || zones.has(name.split('.').slice(-2).join('.'));
}

function octetsOf(text: string): readonly number[] | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null;
  const octets = text.split('.').map(Number);
  return octets.every((octet) => octet <= 255) ? octets : null;
}

const metadataAddresses: ReadonlySet<string> = new Set(['100.100.100.200', '168.63.129.16', '192.0.0.192']);

function ipv4Flags(octets: readonly number[]): Flag[] {
  const [a = 0, b = 0] = octets;
  if ((a === 169 && b === 254) || metadataAddresses.has(octets.join('.'))) return ['metadata_address'];
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b <= 127);
  const isLocal = a === 0 || a === 127 || (a === 198 && (b === 18 || b === 19)) || a >= 224;
  return isPrivate || isLocal ? ['internal_address'] : [];
}

/** An IPv4 address that IPv6 carries (mapped, compatible, NAT64, 6to4) in its own notation, else the eight groups. */
function ipv6Address(text: string): string {
  const groups = groupsOf(text);
  const ipv4 = carriedIpv4(groups);
  if (ipv4 !== null) return ipv4;
  return groups.map((group) => group.toString(16)).join(':');
}

function groupsOf(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const parse = (side: string) => (side === '' ? [] : side.split(':').map((group) => Number.parseInt(group, 16)));
  const before = parse(head);
  const after = parse(tail ?? '');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...new Array<number>(gap).fill(0), ...after];
}

function carriedIpv4(groups: readonly number[]): string | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const leading = a === 0 && b === 0 && c === 0 && d === 0;
  const isMapped = leading && e === 0 && f === 0xffff;
  const isTranslated = leading && e === 0xffff && f === 0;
  const isCompatible = leading && e === 0 && f === 0 && g !== 0;
  const isNat64 = a === 0x64 && b === 0xff9b;
  if (isMapped || isTranslated || isCompatible || isNat64) return dotted(g, h);
  return a === 0x2002 ? dotted(b, c) : null;
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function ipv6Flags(address: string): Flag[] {
  const first = Number.parseInt(address.split(':')[0]!, 16);
  const isLinkLocal = (first & 0xffc0) === 0xfe80;
  if (isLinkLocal || address === 'fd00:ec2:0:0:0:0:0:254' || address === 'fd20:ce:0:0:0:0:0:254')
    return ['metadata_address'];
  const isLocal = /^0:0:0:0:0:0:0:[01]$/.test(address) || (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfec0;
  return isLocal || first >= 0xff00 ? ['internal_address'] : [];
}
