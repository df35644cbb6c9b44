import { encodeBase64 } from '../log/base64.ts';

/** base64url without padding (RFC 4648 §5), as RFC 7515 §2 has it. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
