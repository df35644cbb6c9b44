export { type CommandIo, runVerify } from './command.ts';
export { type LogState, readState, stateAfter } from './log-state.ts';
export { nodeIo } from './node-io.ts';
export { readVerificationKey, type VerificationKey } from './note.ts';
export { exitCodes, type Finding, type Report, type Standing } from './outcome.ts';
export { renderReport } from './render-report.ts';
export { createExportCheck, type ExportCheck, verifyExport } from './verify-export.ts';
export { type Fetch, type GatewayAddress, verifyGateway } from './verify-gateway.ts';
export { type ReceiptClaim, type Trust, verifyReceipt } from './verify-receipt.ts';
