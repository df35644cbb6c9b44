/**
 * - `BLOCKED` a policy said no, or the gateway could not be asked
 * - `DENIED` a human said no
 * - `TIMEOUT` nobody approved in time
 * - `NETWORK_ERROR` the gateway could not be asked to verify its log
 * - `UNKNOWN` the gateway answered something unexpected
 */
export type ShieldErrorCode = 'BLOCKED' | 'DENIED' | 'TIMEOUT' | 'NETWORK_ERROR' | 'UNKNOWN';

export class ShieldError extends Error {
  readonly code: ShieldErrorCode;
  readonly requestId: string | undefined;

  constructor(message: string, code: ShieldErrorCode, requestId?: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ShieldError';
    this.code = code;
    this.requestId = requestId;
  }
}
