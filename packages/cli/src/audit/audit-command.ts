import { Command } from 'commander';
import type { Act, Ask } from '../ask.ts';
import { type ExportOptions, exportAudit } from './export-audit.ts';
import { type VerifyOptions, verifyAudit } from './verify-audit.ts';

export function auditCommand(act: Act, ask: Ask): Command {
  const audit = new Command('audit').description('take the log away, and check it without trusting the gateway');
  audit.addCommand(exportCommand(ask));
  audit.addCommand(verifyCommand(act));
  return audit;
}

function exportCommand(ask: Ask): Command {
  return ask<ExportOptions>(new Command('export'), (options, gateway, session) =>
    exportAudit(options, gateway, session),
  )
    .description('write the whole log as lines of JSON, with its signed checkpoint')
    .option('-o, --output <file>', 'where to (default: stdout); complete, or not there at all')
    .option('--openings', 'with the values that the entries commit to: arguments, targets, names')
    .addHelpText(
      'after',
      `
That the log was exported, and by which key, is an entry itself: the last one of the export.

Examples:
  runplane audit export -o log.ndjson
  runplane audit export --openings | gzip > log.ndjson.gz`,
    );
}

function verifyCommand(act: Act): Command {
  return act<VerifyOptions>(new Command('verify'), (options, session, [file]) => verifyAudit(file, options, session))
    .description('check a receipt, an export or a running gateway')
    .argument('[file]', 'a receipt, a whole answer, or an export (- for stdin); without it, the gateway')
    .option('--url <url>', 'check this running gateway (default: the one of this machine)')
    .option('--key <vkey>', "the log's verification key, from someone you trust: `name+id+base64`")
    .option('--state <file>', 'remembers the log from run to run, and so notices a rollback or a fork')
    .option('--decision <id>', 'the decision that the receipt has to be of')
    .option(
      '--data-dir <dir>',
      'where a gateway on this machine keeps its credentials (RUNPLANE_DATA_DIR, else .runplane)',
    )
    .option('--json', 'the report as JSON, whose form stays')
    .addHelpText(
      'after',
      `
A gateway is asked with the key in RUNPLANE_ADMIN_KEY or RUNPLANE_API_KEY, or the one of its own machine.

Exit codes: 0 valid, 1 tampered, 2 usage, 3 valid but incomplete, 4 untrusted (no key, or signed by another),
5 fork, 6 malformed, 7 rollback.

Examples:
  runplane audit verify log.ndjson --key "$VKEY"
  runplane audit verify receipt.json --key "$VKEY" --decision dec_01
  runplane audit verify --url https://gateway.example --key "$VKEY" --state seen.json`,
    );
}
