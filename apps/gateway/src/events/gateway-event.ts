import type { ApprovalRow, FreezeRow } from '../stores/store.ts';

/** What happened in an organization, as far as somebody waits to hear of it. */
export type GatewayEvent =
  | { readonly type: 'freeze' | 'release'; readonly freeze: FreezeRow }
  | { readonly type: 'approval'; readonly approval: ApprovalRow };

/** `keys`: some key may have been revoked, so that whoever listens with one has to look. */
export type Occurrence = GatewayEvent | { readonly type: 'keys' };
