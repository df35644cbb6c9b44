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
  const plain = options.includes('-I') || options.includes('--head') ? 'HEAD' : hasBody && !asksGet ? 'POST' : 'GET';
  const fallback = uploads.length > 0 ? 'PUT' : plain;
  const stated = values(['-X', '--request']);
  const urls = [...operands, ...values(['--url'])];
  const body = data.length > 0 ? data.map((value) => value.text).join('&') : null;
  const headers = values(['-H', '--header']).map((value) => value.text);
  const isKnown = stated.every((each) => each.isLiteral);
  const methods = [...new Set(stated.length === 0 ? [fallback] : stated.map((each) => each.text))];
  // with `--next` each request has options of its own: all are tried on all
  const requests = methods.flatMap((method) =>
    urls.flatMap((url) => requested({ method, url, isKnown, body, headers }, scope)),
  );
  const redirected = values(['--resolve', '--connect-to', '-x', '--proxy', '--socks5']).flatMap((value) =>
    redirectedTo(value.text, scope),
  );
  const sentFiles = [
    ...data.filter((value) => /^@/.test(value.text) || printsFiles(value)),
    ...values(['--data-urlencode']).filter((value) => /^[^=]*@/.test(value.text)),
    ...urls.filter(printsFiles),
    ...forms.filter((value) => /=[@<]/.test(value.text)),
    ...uploads,
  ];
  const reachesDaemon = values(['--unix-socket']).some((value) => value.text.endsWith('docker.sock'));
  const isOrder = methods.some((each) => each !== 'GET' && each !== 'HEAD');
  return [
    ...requests,
    ...redirected,
    ...sentFiles.map((file) => sent(file)).filter(({ flags }) => !urls.every(staysHere) || flags.length > 0),
    ...saved(args, urls, scope),
    ...unread(options, urls),
    ...(reachesDaemon && isOrder ? [part('run_shell_command', 'an order to the container daemon', ['elevated'])] : []),
  ];
};

/** To a server on the same machine nothing leaves it. */
function staysHere(url: Argument): boolean {
  return /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/.test(url.text);
}

const printers: ReadonlySet<string> = new Set(
  'cat base64 xxd od hexdump tar gzip head tail grep sed awk jq env printenv openssl find ls pg_dump mysqldump'.split(
    ' ',
  ),
);

/** A substitution that puts files into what is sent. */
function printsFiles({ word, isLiteral }: Argument): boolean {
  return !isLiteral && word !== null && (runsAny(word, printers) || /\$\(\s*</.test(word.text));
}

/** Addresses that take the place of the one in the URL: `host:443:10.0.0.1`, `::10.0.0.1:80`. */
function redirectedTo(value: string, scope: Scope): InspectedPart[] {
  return value
    .split(/[:,/]+/)
    .filter((piece) => /^\d+(?:\.\d+){3}$|^[a-z][\w-]*\.[\w.-]+$/i.test(piece))
    .flatMap((host) => scope.request({ method: 'GET', url: `http://${host}/` }));
}

interface Requested {
  readonly method: string;
  readonly url: Argument;
  readonly isKnown: boolean;
  readonly body: string | null;
  readonly headers: readonly string[];
}

function requested({ method, url, isKnown, body, headers }: Requested, scope: Scope): InspectedPart[] {
  if (!isKnown || isHostUnknown(url)) return [part('http_request', `request to ${url.text}`)];
  const hasScheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(url.text);
  // a variable in path or query is some identifier
  const text = url.isLiteral ? url.text : url.text.replace(/\$\{\w+\}|\$\w+|\$\([^)]*\)/g, 'x1');
  return scope.request({ method, url: hasScheme ? text : `http://${text}`, body, headers });
}

const httpMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** `http POST url name=value file@path header:value` */
export const readHttpie: CommandReader = ({ name, args, input }, scope) => {
  const valueOptions = new Set(
    '-a --auth -A --auth-type -o --output -p --print --session --verify --timeout --proxy -s --style'.split(' '),
  );
  const { operands, options } = splitOptions(args, valueOptions);
  if (options.includes('--version')) return [part('inspect_system', `${name} --version`)];
  const first = operands[0]?.text.toUpperCase() ?? '';
  const isStated = httpMethods.has(first);
  const [url, ...items] = isStated ? operands.slice(1) : operands;
  if (url === undefined) return [part('http_request', name)];
  const fields = items.filter((item) => /^[^:=@]+:?=(?!=)/.test(item.text));
  const files = items.filter((item) => /^[^:=]+:?=?@/.test(item.text));
  const headers = items.filter((item) => /^[\w-]+:(?!=)/.test(item.text)).map((item) => item.text);
  const method = isStated
    ? first
    : fields.length + files.length > 0 || (input.isPiped && input.text !== null)
      ? 'POST'
      : 'GET';
  const body = JSON.stringify(Object.fromEntries(fields.map((item) => item.text.split(/:?=/, 2) as [string, string])));
  const address = url.text.startsWith(':') ? { ...url, text: `localhost${url.text}` } : url;
  return [
    ...requested(
      { method, url: address, isKnown: operands[0]!.isLiteral, body: fields.length > 0 ? body : input.text, headers },
      scope,
    ),
    ...files.map((file) => sent(file)),
    ...saved(args, [url], scope),
  ];
};

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
  const headers = valuesOf(args, ['--header'], valueOptions).map((value) => value.text);
  const requests = operands.flatMap((url) =>
    requested({ method, url, isKnown: true, body: bodies[0]?.text ?? null, headers }, scope),
  );
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
