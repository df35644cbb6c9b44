export interface VerifyOptions {
  /** a file, `-`, or the address of a gateway */
  readonly subject: string;
  /** vkey text */
  readonly key: string | null;
  readonly state: string | null;
  readonly decision: string | null;
  readonly json: boolean;
  readonly apiKey: string | null;
}

export type ReadOptions = VerifyOptions | { readonly problem: string } | { readonly help: string };

const help = `Checks what a Runplane log says, without trusting whoever runs it.

  runplane audit verify --key VKEY [options] FILE | - | URL

FILE is a receipt (the \`receipt\` of an answer, or the whole answer) or an export; - reads it from standard input.
URL is a running gateway: http://127.0.0.1:4747. Its log is read with the key in RUNPLANE_API_KEY.

  --key VKEY       the log's verification key, from someone you trust; the gateway prints it when it starts
  --state FILE     remembers the log between runs, and notices when it was rolled back or forked
  --decision ID    the decision that the receipt must be for
  --json           the report as JSON

Exit codes: 0 valid, 1 tampered, 2 usage, 3 incomplete, 4 untrusted, 5 fork, 6 malformed, 7 rollback.
`;

const withValue = ['--key', '--state', '--decision'] as const;
type ValueOption = (typeof withValue)[number];

/** Reads the arguments of the command. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReadOptions {
  const values = new Map<string, string>();
  const subjects: string[] = [];
  const flags = new Set<string>();
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [name, inline] = splitOption(argument);
    if (isValueOption(name)) {
      const value = inline ?? rest.shift();
      if (value === undefined || value === '') return { problem: `\`${name}\` needs a value` };
      if (values.has(name)) return { problem: `\`${name}\` is given twice` };
      values.set(name, value);
    } else if (name === '--json' || name === '--help' || name === '-h') flags.add(name);
    else if (name.startsWith('-') && name !== '-') return { problem: `unknown option \`${name}\`; see \`--help\`` };
    else subjects.push(argument);
  }
  if (flags.has('--help') || flags.has('-h')) return { help };
  const [subject, ...more] = subjects;
  if (subject === undefined || more.length > 0) return { problem: 'name one file or address to check; see `--help`' };
  return {
    subject,
    key: values.get('--key') ?? null,
    state: values.get('--state') ?? null,
    decision: values.get('--decision') ?? null,
    json: flags.has('--json'),
    apiKey: environment.RUNPLANE_API_KEY ?? null,
  };
}

function splitOption(argument: string): [name: string, inline: string | undefined] {
  const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return equals < 0 ? [argument, undefined] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

function isValueOption(name: string): name is ValueOption {
  return (withValue as readonly string[]).includes(name);
}
