import type { Flag } from './inspection.ts';

const secretNames: ReadonlySet<string> = new Set(
  (
    '.env .envrc .netrc _netrc .pgpass .my.cnf .npmrc .pypirc .git-credentials .vault-token .htpasswd .dockercfg .s3cfg .boto ' +
    '.bash_history .zsh_history .psql_history .mysql_history id_rsa id_dsa id_ecdsa id_ed25519 credentials credentials.json ' +
    'credentials.csv credentials.yml credentials.yaml credentials.xml credentials.db secrets secret.json secret.yml secret.yaml ' +
    'secrets.json secrets.yml secrets.yaml secrets.toml secrets.env shadow shadow- gshadow master.key kubeconfig ' +
    'terraform.tfstate wallet.dat service-account.json serviceaccount.json application_default_credentials.json ' +
    'access_tokens.db htpasswd master.passwd sam ntds.dit'
  ).split(' '),
);
const secretSuffixes = [
  '.pem',
  '.key',
  '.p12',
  '.pfx',
  '.jks',
  '.keystore',
  '.kdbx',
  '.ovpn',
  '.ppk',
  '.tfstate',
  '.asc',
];
const secretDirectories: ReadonlySet<string> = new Set(['.ssh', '.gnupg', '.password-store', '.vault']);
const secretPlaces: readonly RegExp[] = [
  /(?:^|\/)\.aws\/(?:credentials|config|sso|cli)(?:\/|$)/,
  /(?:^|\/)\.(?:kube|docker)\/config(?:\.json)?$/,
  /(?:^|\/)\.config\/(?:gcloud|gh|hub|doctl|rclone)(?:\/|$)/,
  /(?:^|\/)\.azure(?:\/|$)/,
  /^\/(?:var\/)?run\/secrets(?:\/|$)/,
  /^\/proc\/[^/]+\/(?:environ|mem)$/,
  /^\/etc\/(?:ssl\/private|kubernetes\/.*\.conf|sudoers)/,
  /(?:^|\/)\.git\/config$/,
];
const publicNames: ReadonlySet<string> = new Set(['known_hosts', 'known_hosts.old']);
const systemRoots: ReadonlySet<string> = new Set(
  'etc boot bin sbin usr lib lib32 lib64 dev proc sys root efi system library'.split(' '),
);
const systemVariable: ReadonlySet<string> = new Set(['lib', 'run', 'spool']);
const harmlessDevices = /^\/dev\/(?:null|zero|u?random|tty|std(?:in|out|err)|fd(?:\/\d+)?)$/;

/** Whether a file path names secrets or parts of the system; a path is judged as written, `..` taken out. */
export function pathFlags(path: string): Flag[] {
  const plain = normalizePath(path);
  const flags: Flag[] = [];
  if (isSecretPath(plain)) flags.push('secret_path');
  if (isSystemPath(plain)) flags.push('system_path');
  return flags;
}

export function isHarmlessDevice(path: string): boolean {
  return harmlessDevices.test(path);
}

function normalizePath(path: string): string {
  const slashes = path
    .trim()
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^file:\/\/(?:localhost)?/, '')
    .replace(/^[a-z]:\//, '/');
  const kept: string[] = [];
  for (const segment of slashes.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return (slashes.startsWith('/') ? '/' : '') + kept.join('/');
}

function isSecretPath(path: string): boolean {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  if (publicNames.has(name) || name.endsWith('.pub')) return false;
  if (secretNames.has(name) || /^\.env\.(?!example$|sample$|template$|dist$|defaults$)/.test(name)) return true;
  if (secretSuffixes.some((suffix) => name.length > suffix.length && name.endsWith(suffix))) return true;
  if (segments.slice(0, -1).some((segment) => secretDirectories.has(segment))) return true;
  return secretPlaces.some((place) => place.test(path)) || (isHiddenGlob(name) && matchesSecretName(name));
}

function isHiddenGlob(name: string): boolean {
  return /[*?[]/.test(name) && /^(?:\.|id_|[?[])/.test(name);
}

function matchesSecretName(glob: string): boolean {
  return [...secretNames].some((name) => globMatches(glob.replace(/\[[^\]]*\]/g, '?'), name));
}

/** `*` and `?` only, without backtracking further than the last star. */
export function globMatches(glob: string, name: string): boolean {
  let [g, n, star, resume] = [0, 0, -1, 0];
  while (n < name.length) {
    if (g < glob.length && (glob[g] === '?' || glob[g] === name[n])) {
      g++;
      n++;
    } else if (glob[g] === '*') {
      star = g++;
      resume = n;
    } else if (star !== -1) {
      g = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

function isSystemPath(path: string): boolean {
  if (!path.startsWith('/') || harmlessDevices.test(path)) return false;
  const [, root = '', second = ''] = path.split('/');
  if (root === '' || root === '*' || root === 'windows') return true;
  return systemRoots.has(root) || (root === 'var' && systemVariable.has(second));
}
