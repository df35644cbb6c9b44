const secretNames: ReadonlySet<string> = new Set(
  (
    '.env .envrc .netrc _netrc .pgpass .my.cnf .mylogin.cnf .npmrc .pypirc .git-credentials .vault-token .htpasswd .dockercfg .s3cfg .boto ' +
    'id_rsa id_dsa id_ecdsa id_ed25519 id_ecdsa_sk id_ed25519_sk identity credentials secrets shadow shadow- gshadow gshadow- ' +
    'master.key kubeconfig wallet.dat service-account.json serviceaccount.json application_default_credentials.json ' +
    'access_tokens.db accesstokens.json htpasswd master.passwd sam ntds.dit security.sav sam.sav system.sav opasswd ' +
    'wp-config.php local.settings.json settings-security.xml key4.db key3.db logins.json signons.sqlite cookies.sqlite ' +
    'krb5.keytab ipsec.secrets chap-secrets pap-secrets .lesshst .viminfo authinfo .authinfo .authinfo.gpg .pgpass.conf ' +
    'pgpass.conf unattend.xml sysprep.xml web.config.bak hosts.equiv .rhosts .x11authority .xauthority ultravnc.ini'
  ).split(' '),
);
const secretForms: readonly RegExp[] = [
  /^\.env\.(?!example$|sample$|template$|dist$|defaults$|schema$)/,
  /^(?!example|sample|template)[\w-]+\.env$/,
  /^(?![\w.-]*(?:example|sample|template|schema))\.?(?:secrets?|credentials?)(?:[_-][\w-]*)?(?:\.[\w-]+)*\.(?:json|ya?ml|toml|env|csv|xml|db|properties|ini|conf|enc)$/,
  /^\.\w+_history$/,
  /^ssh_host_\w+_key$/,
  /^client_secret[\w.-]*\.json$/,
  /(?:service[-_]?account|gcp|gcloud|google)[\w-]*(?:key|credentials?|account)[\w-]*\.json$|firebase-adminsdk[\w-]*\.json$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)[\w.-]*$/,
];
const secretSuffixes = [
  '.pem',
  '.key',
  '.p12',
  '.pfx',
  '.jks',
  '.keystore',
  '.kdbx',
  '.kdb',
  '.ovpn',
  '.ppk',
  '.tfstate',
  '.asc',
  '.keytab',
  '.agekey',
  '.keychain',
  '.keychain-db',
  '.nmconnection',
  '.keyring',
  '.pkcs12',
];
const secretDirectories: ReadonlySet<string> = new Set([
  '.ssh',
  '.gnupg',
  '.password-store',
  '.vault',
  'keychains',
  'private-keys-v1.d',
]);
const secretPlaces: readonly RegExp[] = [
  /(?:^|\/)\.aws\/(?:credentials|config|sso|cli)(?:\/|$)/,
  /(?:^|\/)\.(?:kube|docker)\/config(?:\.json)?$/,
  /(?:^|\/)(?:\.config|appdata\/roaming|%appdata%)\/(?:gcloud|gh|hub|doctl|rclone|glab-cli|op)(?:\/|$)/,
  /(?:^|\/)\.azure(?:\/|$)/,
  /(?:^|\/)\.terraform\.d\/credentials/,
  /(?:^|\/)\.(?:cargo|gem|oci|ibmcloud|databrickscfg|snowsql)\/(?:credentials|config)/,
  /(?:^|\/)\.m2\/settings\.xml$/,
  /^\/(?:var\/)?run\/secrets(?:\/|$)/,
  /^\/var\/lib\/kubelet\/(?:pki|config|pods)(?:\/|$)/,
  /^\/proc\/.*(?:environ|mem)$/,
  /^\/etc\/(?:ssl\/private|kubernetes\/.*\.conf|sudoers|wireguard|openvpn|ipsec\.d|letsencrypt\/(?:live|archive|keys|accounts)|networkmanager\/system-connections|security\/opasswd)(?:[/.]|$)/,
  /^\/etc\/kubernetes\/.*\.conf$/,
  /(?:^|\/)\.git\/config$/,
  /(?:^|\/)(?:chrome|chromium|google-chrome[\w-]*|brave[\w-]*|brave-browser|edge|microsoft edge|opera[\w ]*|vivaldi|user data)\/.*(?:login data|cookies|web data|local state)$/,
  /(?:^|\/)(?:\.?mozilla|firefox|\.?thunderbird|\.librewolf)\/.*(?:cookies\.sqlite|formhistory\.sqlite|sessionstore\w*\.\w+)$/,
  /(?:^|\/)microsoft\/(?:protect|credentials|vault|crypto)(?:\/|$)/,
  /(?:^|\/)library\/(?:keychains|cookies)(?:\/|$)/,
  /(?:^|\/)\.local\/share\/keyrings(?:\/|$)/,
  /(?:^|\/)(?:\.ethereum|\.bitcoin|\.electrum|\.monero|\.litecoin|\.dogecoin|\.zcash)\/.*(?:keystore|wallet|wallets)/,
  /(?:^|\/)(?:\.config|solana)\/(?:solana\/)?id\.json$/,
  /(?:^|\/)windows\/(?:system32\/config|repair)\/(?:sam|system|security)(?:\.\w+)?$/,
  /(?:^|\/)\.?secrets\/(?:[^/]*\/)*[^/.]+(?:\.(?:ya?ml|json|toml|env|txt|ini|conf|properties))?$/,
];
const fileNames: readonly string[] = [...secretNames];
const directoryNames: readonly string[] = [...secretDirectories];
const publicNames: ReadonlySet<string> = new Set(['known_hosts', 'known_hosts.old']);
const maxNameLength = 255;
/** Folders that are given away as a whole. */
const secretFolders: ReadonlySet<string> = new Set(['.ssh', '.gnupg', '.password-store', '.aws', '.kube', '.azure']);
/** Copies and versions keep what is in them. */
const copySuffix = /(?:~|\.(?:bak|backup|old|orig|save|saved|swp|swo|tmp|copy|enc|gpg|gz|zip|\d{1,3}))+$/;

/** Whether a path, as `readingsOf` writes it, is known to hold keys, passwords or tokens. */
export function isSecretPath(path: string): boolean {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  // no file system has longer names
  if (name.length > maxNameLength) return segments.slice(0, -1).some(isSecretDirectory);
  if (publicNames.has(name) || name.endsWith('.pub')) return false;
  const plain = name.replace(copySuffix, '');
  if (isSecretName(name) || (plain !== name && plain !== '' && isSecretName(plain))) return true;
  if (segments.slice(0, -1).some(isSecretDirectory)) return true;
  const original = [...segments.slice(0, -1), plain].join('/');
  return (
    secretPlaces.some((place) => place.test(path) || place.test(original)) ||
    mayBeSecretName(name) ||
    mayBeSecretName(plain)
  );
}

function isSecretName(name: string): boolean {
  if (secretNames.has(name) || secretFolders.has(name) || secretForms.some((form) => form.test(name))) return true;
  return secretSuffixes.some((suffix) => name.length > suffix.length && name.endsWith(suffix));
}

function isSecretDirectory(segment: string): boolean {
  if (secretDirectories.has(segment)) return true;
  return isGlob(segment) && segment.length > 2 && directoryNames.some((name) => mayMean(segment, name));
}

function mayBeSecretName(name: string): boolean {
  return isGlob(name) && fileNames.some((secret) => mayMean(name, secret));
}

/** A pattern with something in it to go by. */
function isGlob(text: string): boolean {
  return /[*?[]/.test(text) && /[^*?]/.test(text);
}

/** A pattern that finds the name and is written for it: hidden like it, or with most of its letters. */
function mayMean(pattern: string, name: string): boolean {
  const glob = pattern.replace(/\[([^\]^!-])\]/g, '$1').replace(/\[[^\][]*\]/g, '?');
  const letters = glob.replace(/[*?]/g, '').length;
  const isAimed = /^(?:\.|id_|\?)/.test(glob) || letters >= name.length * 0.6;
  return isAimed && globMatches(glob, name);
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
