import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import type { Argument, CommandReader, Scope } from './scope.ts';
import { baseName, runsAny, splitOptions, valuesOf } from './words.ts';

const curlValueOptions: ReadonlySet<string> = new Set(
  (
    '-A --user-agent -b --cookie -c --cookie-jar -d --data --data-ascii --data-binary --data-raw --data-urlencode --json -D --dump-header ' +
    '-e --referer -E --cert --key --cacert --capath -F --form --form-string -H --header -m --max-time --connect-timeout -o --output ' +
    '-r --range -T --upload-file -u --user -w --write-out -x --proxy -X --request -y -Y -z --retry --retry-delay --retry-max-time ' +
    '--resolve --interface --limit-rate --output-dir --proto --ciphers --url --oauth2-bearer --unix-socket --max-redirs -K --config ' +
    '--aws-sigv4 --variable --expand-url -C -t -Q --tls-max'
  ).split(' '),
);
const dataOptions = ['-d', '--data', '--data-ascii', '--data-binary', '--data-raw', '--data-urlencode', '--json'];

/** Requests of curl: method, data, uploads, files written. */
export const readCurl: CommandReader = ({ args }, scope) => {
  const { options, operands } = splitOptions(args, curlValueOptions);
  const values = (names: readonly string[]) => valuesOf(args, names, curlValueOptions);
  if (options.includes('--version') || options.includes('-V')) return [part('inspect_system', 'curl --version')];
  const data = values(dataOptions);
  const forms = values(['-F', '--form']);
  const uploads = values(['-T', '--upload-file']);
  const hasBody = data.length + forms.length > 0;
  const asksGet = options.includes('-G') || options.includes('--get');
  const fallback = options.includes('-I') || options.includes('--head') ? 'HEAD' : hasBody && !asksGet ? 'POST' : 'GET';
  const method = values(['-X', '--request']).at(-1);
  const stated = uploads.length > 0 ? 'PUT' : fallback;
  const urls = [...operands, ...values(['--url'])];
  const body = data.length === 1 ? data[0]!.text : null;
  const requests = urls.flatMap((url) =>
    requested(method?.text ?? stated, method?.isLiteral ?? true, url, body, scope),
  );
  const sentFiles = [
    ...data.filter((value) => value.text.startsWith('@') || printsFiles(value)),
    ...urls.filter(printsFiles),
    ...forms.filter((value) => /=[@<]/.test(value.text)),
    ...uploads,
  ];
  return [...requests, ...sentFiles.map((file) => sent(file)), ...saved(args, urls, scope), ...unread(options, urls)];
};

const printers: ReadonlySet<string> = new Set(
  'cat base64 xxd od hexdump tar gzip head tail grep sed awk jq env printenv openssl find ls pg_dump mysqldump'.split(
    ' ',
  ),
);

/** A substitution that puts files into what is sent. */
function printsFiles({ word, isLiteral }: Argument): boolean {
  return !isLiteral && word !== null && (runsAny(word, printers) || /\$\(\s*</.test(word.text));
}

function requested(
  method: string,
  isKnown: boolean,
  url: Argument,
  body: string | null,
  scope: Scope,
): InspectedPart[] {
  if (!isKnown || isHostUnknown(url)) return [part('http_request', `request to ${url.text}`)];
  const hasScheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(url.text);
  // a variable in path or query is some identifier
  const text = url.isLiteral ? url.text : url.text.replace(/\$\{\w+\}|\$\w+|\$\([^)]*\)/g, 'x1');
  return scope.request({ method, url: hasScheme ? text : `http://${text}`, body });
}

function isHostUnknown(url: Argument): boolean {
  return !url.isLiteral && /^(?:[a-z]+:\/\/)?[^/]*\$/.test(url.text);
}

function sent(file: Argument): InspectedPart {
  const path = file.text.replace(/^.*?[@<]/, '');
  return part('export_data', `upload of ${path}`, pathFlags(path).includes('secret_path') ? ['secret_path'] : []);
}

function saved(args: readonly Argument[], urls: readonly Argument[], scope: Scope): InspectedPart[] {
  const files = valuesOf(args, ['-o', '--output'], curlValueOptions).filter(
    (file) => file.text !== '-' && !file.text.startsWith('/dev/'),
  );
  const isNamedByUrl = args.some(
    (arg) => /^-[a-zA-Z]*O/.test(arg.text) || arg.text === '--remote-name' || arg.text === '--remote-name-all',
  );
  const names = [
    ...files.map((file) => file.text),
    ...(isNamedByUrl ? urls.map((url) => baseName(url.text.split(/[?#]/)[0]!)) : []),
  ];
  for (const name of names) scope.downloaded(name);
  return names.map((name) =>
    part(
      'write_file',
      `download to ${name}`,
      pathFlags(name).filter((flag) => flag === 'system_path'),
    ),
  );
}

/** Options read from a file say nothing here. */
function unread(options: readonly string[], urls: readonly Argument[]): InspectedPart[] {
  const isHidden = options.includes('-K') || options.includes('--config');
  return isHidden || urls.length === 0 ? [part('http_request', 'curl with options that are not stated')] : [];
}

export const readWget: CommandReader = ({ args }, scope) => {
  const valueOptions = new Set(
    '-O --output-document -o --output-file -a -P --directory-prefix -T --timeout -t --tries -U --user-agent --header --post-data --post-file --body-data --body-file --method -i --input-file -e --execute -l --level -A -R -D -w'.split(
      ' ',
    ),
  );
  const { options, operands } = splitOptions(args, valueOptions);
  if (options.includes('--version')) return [part('inspect_system', 'wget --version')];
  const bodies = valuesOf(args, ['--post-data', '--body-data'], valueOptions);
  const files = valuesOf(args, ['--post-file', '--body-file'], valueOptions);
  const method =
    valuesOf(args, ['--method'], valueOptions).at(-1)?.text ?? (bodies.length + files.length > 0 ? 'POST' : 'GET');
  const requests = operands.flatMap((url) => requested(method, true, url, bodies[0]?.text ?? null, scope));
  const output = valuesOf(args, ['-O', '--output-document'], valueOptions).map((file) => file.text);
  const bundled = args.find((arg) => /^-[a-zA-Z]*O-?$/.test(arg.text))?.text;
  const isPrinted = output.includes('-') || bundled?.endsWith('O-') === true || options.includes('--spider');
  const isHidden =
    options.includes('-i') ||
    options.includes('--input-file') ||
    options.includes('-e') ||
    options.includes('--execute') ||
    options.includes('--use-askpass');
  const names = output.length > 0 ? output : operands.map((url) => baseName(url.text.split(/[?#]/)[0]!));
  const written = isPrinted ? [] : names.filter((name) => name !== '/dev/null');
  for (const name of written) scope.downloaded(name);
  return [
    ...requests,
    ...files.map((file) => sent(file)),
    ...written.map((name) =>
      part(
        'write_file',
        `download to ${name}`,
        pathFlags(name).filter((flag) => flag === 'system_path'),
      ),
    ),
    ...(isHidden || operands.length === 0 ? [part('http_request', 'wget with requests that are not stated')] : []),
  ];
};

/** A raw connection: probing a port is a look, anything else may carry data either way. */
export const readNetcat: CommandReader = ({ name, args, input }, scope) => {
  const { options } = splitOptions(args, new Set(['-w', '-p', '-s', '-i', '-q', '-x', '-X']));
  const summary = `${name} ${args.map((arg) => arg.text).join(' ')}`;
  const serves =
    options.some((option) => option === '-e' || option === '-c' || option === '--exec' || option === '--sh-exec') ||
    args.some((arg) => /^(?:exec|system|shell):/i.test(arg.text));
  if (serves) return [part('run_shell_command', `${name} that serves a command`, ['download_into_interpreter'])];
  if (options.includes('-z')) return [part('inspect_system', summary)];
  scope.connected();
  return [part(input.isPiped ? 'export_data' : 'http_request', summary)];
};

const opensslTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    inspect_system: 'version list ciphers help s_time speed errstr',
    read_file: 'x509 verify crl dgst req asn1parse sha1 sha256 sha512 md5 ts ocsp',
    compute_output: 'rand passwd prime base64',
    write_file: 'enc cms smime dhparam',
    create_credential: 'genrsa genpkey gendsa ecparam',
    read_secret: 'rsa pkey ec pkcs12 pkcs8 dsa',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

/** Keys and certificates, and raw connections by `s_client`. */
export const readOpenssl: CommandReader = ({ name, args, input }, scope) => {
  const texts = args.map((arg) => arg.text);
  const verb = texts[0] ?? '';
  const summary = [name, ...texts].join(' ');
  if (verb === 's_client') {
    scope.connected();
    const isCarrying = input.isPiped && input.text === null;
    return [part(isCarrying ? 'export_data' : 'inspect_system', summary)];
  }
  const type = opensslTypes.get(verb) ?? 'run_shell_command';
  const makesKey = texts.includes('-newkey') || texts.includes('-signkey') || texts.includes('-CA');
  if (texts.includes('-engine') || texts.includes('-provider-path'))
    return [part('run_shell_command', `${summary} with a library`)];
  if (makesKey) return [part('create_credential', summary)];
  const writes = type !== 'read_secret' && texts.includes('-out') ? [part('write_file', summary)] : [];
  const isPublic = type === 'read_secret' && texts.includes('-pubout');
  return [part(isPublic ? 'read_file' : type, summary), ...writes];
};

/** Names that carry what a substitution prints to whoever answers for the domain. */
export const readLookup: CommandReader = ({ name, args }) => {
  const summary = [name, ...args.map((arg) => arg.text)].join(' ');
  const carries = args.some((arg) => !arg.isLiteral && /\$\(|`/.test(arg.text));
  return [part(carries ? 'export_data' : 'inspect_system', summary)];
};
