import type { Flag, InspectedPart } from '../inspection.ts';
import { part, withFlags } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import { originFlags } from './interpreters.ts';
import type { Argument, CommandReader, Scope } from './scope.ts';

const maxText = 20_000;
const mostStatements = 500;

interface Meaning {
  readonly type: string;
  readonly flags?: readonly Flag[];
}

/** Commands of PowerShell and cmd that change something, by the first words of a statement; names in lower case. */
const meanings: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:remove-item|ri|rmdir|rd|del|erase|rm|clear-recyclebin)\b/, { type: 'delete_file' }],
  [/^clear-content\b|^clc\b/, { type: 'delete_file' }],
  [/^cipher\b.*\/w/, { type: 'delete_file', flags: ['recursive'] }],
  [
    /^(?:format|diskpart|clear-disk|format-volume|initialize-disk|remove-partition)\b/,
    { type: 'terminate_infrastructure', flags: ['data_bearing', 'system_path'] },
  ],
  [
    /^(?:vssadmin|wbadmin)\s+delete\b|^wmic\s+shadowcopy\s+delete|^get-wmiobject\s+win32_shadowcopy/,
    { type: 'terminate_infrastructure', flags: ['data_bearing'] },
  ],
  [
    /^remove-(?:vm|azvm|azresourcegroup|azsqldatabase|ec2instance|rdsdbinstance|s3bucket)\b/,
    { type: 'terminate_infrastructure', flags: ['data_bearing'] },
  ],
  [/^(?:invoke-expression|iex|invoke-command|icm|add-type|\[scriptblock\])/, { type: 'run_shell_command' }],
  [
    /^(?:start-process|saps|start|wmic\s+process\s+call|mshta|rundll32|regsvr32|wscript|cscript|forfiles|schtasks|at|register-scheduledtask|new-service|bash|wsl)\b/,
    { type: 'run_shell_command' },
  ],
  [
    /^(?:set-executionpolicy|set-mppreference|add-mppreference|netsh\s+(?:advfirewall|firewall)|(?:set|new|remove|disable)-netfirewall\w*|auditpol|bcdedit|disable-windowsoptionalfeature|uninstall-windowsfeature)\b/,
    { type: 'change_security_policy' },
  ],
  [/^(?:icacls|cacls|takeown|set-acl|add-localgroupmember|net\s+localgroup)\b/, { type: 'grant_access' }],
  [/^(?:new-localuser|new-aduser|net\s+user\s+\S+.*\/add)\b/, { type: 'create_user' }],
  [/^(?:remove-localuser|remove-aduser|disable-localuser|net\s+user\s+\S+.*\/delete)\b/, { type: 'deactivate_user' }],
  [
    /^(?:reg\s+(?:add|delete|import|restore|load)|new-itemproperty|set-itemproperty|remove-itemproperty|setx)\b/,
    { type: 'modify_infrastructure', flags: ['system_path'] },
  ],
  [
    /^(?:stop|restart|start|suspend|set)-(?:service|computer|process|vm)\b|^(?:spsv|kill|spps|taskkill|shutdown|logoff|sc\s+(?:stop|delete|config|create|start)|net\s+(?:stop|start)|stop-process)\b/,
    { type: 'control_service' },
  ],
  [
    /^(?:invoke-webrequest|iwr|invoke-restmethod|irm|curl|wget|start-bitstransfer|bitsadmin|certutil\b.*urlcache)/,
    { type: 'http_request' },
  ],
  [/^certutil\b.*-(?:de|en)code/, { type: 'write_file', flags: ['obfuscated'] }],
  [
    /^(?:install-module|install-package|install-script|choco|winget|msiexec|add-appxpackage)\b/,
    { type: 'install_software' },
  ],
  [
    /^(?:reg\s+save|ntdsutil|procdump|mimikatz|cmdkey|get-credential|vaultcmd|convertfrom-securestring)\b/,
    { type: 'read_secret', flags: ['secret_path'] },
  ],
  [
    /^(?:set-content|out-file|new-item|copy-item|move-item|rename-item|add-content|ni|cpi|copy|xcopy|robocopy|move|mkdir|md|ren|expand-archive|compress-archive)\b/,
    { type: 'write_file' },
  ],
];

const recursive = /(?:^|\s)(?:-r(?:ec\w*)?\b|\/s\b)|\/mir\b/i;
const everywhere = /(?:^|\s|['"])(?:[a-z]:\\?\*?|\\|\/|\*|~|\$home|\$env:\w+|%\w+%)(?:['"]|\s|$)/i;
const runsFetched = /\b(?:iex|invoke-expression)\b|\[scriptblock\]|\badd-type\b|\.invoke\(/i;
const fetched =
  /\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring|downloadfile|downloaddata|net\.webclient|start-bitstransfer|httpclient|curl|wget)\b|https?:/i;
const hidden =
  /frombase64string|-e(?:nc|ncodedcommand|c)?\s+[a-z0-9+/=]{16}|\[char\]|-bxor|-join|\^[a-z]|`[a-z]|\[array\]::reverse|gzipstream|deflatestream/i;

/** What PowerShell or cmd text shows at a glance; nobody parses it here, so it is never a read. */
function readWindowsText(text: string, scope: Scope): InspectedPart[] {
  if (!scope.spend(text.length)) return [];
  const parts: InspectedPart[] = [];
  const shown = text.slice(0, maxText);
  // carets and backticks mean nothing inside a word
  const plain = shown.replace(/[\^`](?=\w)/g, '');
  const flags: Flag[] = [
    ...(runsFetched.test(plain) && fetched.test(plain) ? (['download_into_interpreter'] as const) : []),
    ...(hidden.test(shown) ? (['obfuscated'] as const) : []),
  ];
  if (text.length > maxText || flags.length > 0) parts.push(part('run_shell_command', plain, flags));
  for (const statement of plain.split(/[;|&\n{}()]+/).slice(0, mostStatements)) parts.push(...readStatement(statement));
  return parts;
}

function readStatement(text: string): InspectedPart[] {
  const statement = text
    .trim()
    .replace(/^[.&@]\s*|^\$\w+\s*=\s*/, '')
    .toLowerCase();
  if (statement === '') return [];
  const isSecret = statement.split(/\s+/).some((word) => isSecretFile(word.replace(/^['"]|['",]$/g, '')));
  const secrets = isSecret ? [part('read_secret', statement, ['secret_path'])] : [];
  const meaning = meanings.find(([pattern]) => pattern.test(statement.replace(/^([\w.-]+?)\.exe\b/, '$1')))?.[1];
  if (meaning === undefined) return secrets;
  const removes = meaning.type === 'delete_file';
  const flags: Flag[] = [
    ...(meaning.flags ?? []),
    ...(removes && recursive.test(statement) ? (['recursive'] as const) : []),
    ...(removes && everywhere.test(statement) ? (['unbounded'] as const) : []),
    ...(removes && /[a-z]:\\(?:windows|program files|users)\b/.test(statement) ? (['system_path'] as const) : []),
  ];
  return [part(meaning.type, statement, flags), ...secrets];
}

function isSecretFile(word: string): boolean {
  return word.length < 300 && /[\\/.]/.test(word) && pathFlags(word).includes('secret_path');
}

/** A command of Windows by its own name: `Remove-Item -Recurse x`, `del /s x`. */
const readWindowsCommand: CommandReader = ({ name, args, input }) => {
  const text = [name, ...args.map((arg) => arg.text)].join(' ');
  const runsInput = /^(?:iex|invoke-expression)$/i.test(name) ? originFlags(input.isDownloaded, input.isDecoded) : [];
  const known = readStatement(text);
  return [...(known.length === 0 ? [part('run_shell_command', text)] : known)].map((inspected) =>
    withFlags(inspected, runsInput),
  );
};

/** `powershell -Command …`, `pwsh -EncodedCommand …`, `pwsh script.ps1` */
const readPowerShell: CommandReader = ({ name, args, input }, scope) => {
  const texts = args.map((arg) => arg.text);
  if (/^(?:--version|-version|-v)$/i.test(texts[0] ?? '') && texts.length === 1)
    return [part('inspect_system', `${name} --version`)];
  const summary = [name, ...texts].join(' ');
  const encoded = texts.findIndex((text) => /^[-/]e(?:c|nc\w*)?$/i.test(text));
  const isHidden = encoded !== -1;
  const file = texts.findIndex((text) => /^[-/]f(?:ile?)?$/i.test(text));
  if (file !== -1 && texts[file + 1] !== undefined) scope.ran(texts[file + 1]!);
  const code = isHidden ? decodeUtf16(args[encoded + 1]) : texts.filter((text) => !/^[-/]\w+$/.test(text)).join(' ');
  const given = [code, input.text ?? ''].join('\n');
  const readsInput = texts.every((text) => text === '-' || text.startsWith('-'));
  const flags = originFlags(readsInput && input.isDownloaded, (readsInput && input.isDecoded) || isHidden);
  return [part(isHidden ? 'run_shell_command' : 'execute_code', summary, flags), ...readWindowsText(given, scope)];
};

function decodeUtf16(argument: Argument | undefined): string {
  try {
    const bytes = atob((argument?.text ?? '').replace(/[^A-Za-z0-9+/=]/g, ''));
    return bytes.replaceAll('\0', '');
  } catch {
    return '';
  }
}

/** `cmd /c del /s x` */
const readCmd: CommandReader = ({ name, args }, scope) => {
  const texts = args.map((arg) => arg.text);
  const from = texts.findIndex((text) => /^\/[ckr]$/i.test(text));
  return [
    part('run_shell_command', [name, ...texts].join(' ')),
    ...readWindowsText(texts.slice(from + 1).join(' '), scope),
  ];
};

const cmdlet =
  /^(?:add|clear|copy|disable|enable|export|format|get|import|install|invoke|move|new|out|register|remove|rename|reset|restart|resume|set|start|stop|suspend|test|uninstall|unregister|update|write)-[a-z]+$/i;
const cmdNames: ReadonlySet<string> = new Set(
  'del erase rd format diskpart vssadmin wbadmin cipher bcdedit reg schtasks taskkill icacls cacls takeown wmic certutil bitsadmin mshta rundll32 regsvr32 iex netsh robocopy xcopy cmdkey ntdsutil net sc msiexec iwr irm wscript cscript forfiles'.split(
    ' ',
  ),
);

export function windowsReader(name: string): CommandReader | null {
  const lower = name.toLowerCase();
  if (lower === 'powershell' || lower === 'pwsh') return readPowerShell;
  if (lower === 'cmd') return readCmd;
  return cmdNames.has(lower) || cmdlet.test(name) ? readWindowsCommand : null;
}
