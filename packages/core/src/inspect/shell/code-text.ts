import type { Flag, InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { pathFlags } from '../path-flags.ts';
import type { Scope } from './scope.ts';

const mostLiterals = 200;

/** What hands a text or a list of words to a shell or starts a program. */
const runs =
  /(?<!platform\.)\bsystem\s*[('"`]|\b(?:popen\d?|Popen|check_output|check_call|getoutput|getstatusoutput|execSync|spawnSync|execFile(?:Sync)?|shell_exec|passthru|proc_open|pcntl_exec|popen3|capture[23]e?|execl[ep]*|execv[ep]*|posix_spawnp?|spawn[lv]?[ep]*|startfile|doShellScript)\s*[('"]|\b(?:subprocess|child_process|pty\.spawn|os\.execute|getRuntime|ProcessBuilder|Process\.Start|Deno\.(?:Command|run)|Bun\.(?:\$|spawn(?:Sync)?)|do shell script)\b|(?:^|[;\s{(=&|])(?:exec|qx|%x)\s*[({'"/[]|\bgetattr\s*\(\s*(?:os|__import__|__builtins__)/;
const removesTree =
  /\b(?:rmtree|rm_rf|rm_r|remove_entry(?:_secure)?|remove_tree|rimraf|emptyDir(?:Sync)?|removeSync|remove_dir_all|RemoveAll|removedirs)\b|\brm(?:Sync|dirSync)?\s*\([^)]{0,500}recursive|\bunlink\s*(?:\(\s*)?glob\b|Remove-Item/;
const removes =
  /\b(?:os|fs|fsp|promises|File|FileUtils|pathlib|Dir|Path)\.(?:remove|unlink(?:Sync)?|rmdir(?:Sync)?|rm(?:Sync)?|delete|rm_f)\b|\.(?:unlink|rmdir|unlinkSync|rmSync)\s*\(|\bunlink\s*[('"$]|\brmdir\s*[('"$]/;
const overwrites = /\btruncate\s*\(|\/dev\/(?:sd[a-z]|nvme\d|disk\d|vd[a-z]|hd[a-z])/;
const evaluates =
  /(?<!re\.)\b(?:exec|eval|execfile|compile|__import__|Function|instance_eval|class_eval|runInThisContext|runInNewContext|loadstring|create_function|import_module)\s*\(|\bnew\s+Function\b|\beval\b\s*[`'"$]/;
const decodes =
  /\b(?:b(?:64|32|16|85)decode|atob|fromhex|unhexlify|a2b_\w+|decodebytes|base64_decode|decode64|gzinflate|str_rot13|rot13|rot_13|marshal|fromCharCode|hex2bin|gzuncompress)\b|['"](?:base64|hex)['"]|zlib|codecs\.decode|\.decode\(\s*['"](?:hex|base64|rot)|\bpack\s*(?:\(\s*)?['"]H|\bchr\s*\(\s*\d+\s*\)\s*[.+]|(?:\\x[0-9a-f]{2}){6}|(?:\\u00[0-9a-f]{2}){6}|\[::-1\]|\.reverse\(\)/i;
const fetches =
  /\b(?:urlopen|urlretrieve|requests\.(?:get|post)|http\.get|https\.get|fetch|LWP|Net::HTTP|URI\.open|file_get_contents|HTTP::Tiny|DownloadString|DownloadFile|httpx|aiohttp|XMLHttpRequest|open-uri)\b/;
const connects = /\b(?:socket|net\.connect|createConnection|TCPSocket|fsockopen|IO::Socket|Socket\.tcp)\b/i;
const hostsShell = /\/bin\/(?:ba|z|da)?sh\b|\bdup2\b|pty\.spawn|cmd\.exe/;
const showsEnvironment =
  /\bos\.environ\b(?!\s*(?:\[|\.get|\.setdefault|\.pop))|\bprocess\.env\b(?!\s*(?:\?\.|\.|\[))|\bENV\.(?:to_h|each|inspect|to_a)\b|\b(?:puts|p|print)\s+ENV\b(?!\[)|\bgetenv\(\s*\)|%ENV\b|\$_ENV\b(?!\[)/;

/**
 * What code in another language shows at a glance. It is not understood, so this only adds to `execute_code`: programs
 * that it starts, with the commands that stand in it as text, removals, secrets, and text that it decodes and runs.
 */
export function readCodeText(code: string, scope: Scope): InspectedPart[] {
  if (!scope.spend(code.length)) return [part('run_shell_command', 'code that is read too often')];
  const literals = literalsOf(code);
  const flags: Flag[] = [
    ...(evaluates.test(code) && fetches.test(code) ? (['download_into_interpreter'] as const) : []),
    ...(connects.test(code) && hostsShell.test(code) ? (['download_into_interpreter'] as const) : []),
    ...((evaluates.test(code) || runs.test(code)) && decodes.test(code) ? (['obfuscated'] as const) : []),
  ];
  const parts: InspectedPart[] = [];
  if (runs.test(code) || hasBackticks(code)) {
    parts.push(part('run_shell_command', 'code that runs commands', flags));
    for (const text of commandsIn(literals, code)) parts.push(...scope.attempt(text));
  } else if (flags.length > 0) {
    parts.push(part('execute_code', 'code that runs what it fetched or decoded', flags));
  }
  if (removesTree.test(code)) parts.push(part('delete_file', 'code that removes a tree', ['recursive']));
  else if (removes.test(code)) parts.push(part('delete_file', 'code that removes files'));
  if (overwrites.test(code)) parts.push(part('delete_file', 'code that empties a file or device'));
  if (showsEnvironment.test(code) || literals.some((text) => text.length < 1_000 && isSecret(text)))
    parts.push(part('read_secret', 'code that names secrets', ['secret_path']));
  return parts;
}

/** Ruby, Perl and PHP run what stands in backticks; in JavaScript they are mere text. */
function hasBackticks(code: string): boolean {
  return /(?:^|[=;({\s])`[a-z][^`]*`/i.test(code) && !/\b(?:const|let|console|require|import)\b/.test(code);
}

function isSecret(text: string): boolean {
  return text.includes('/') || text.startsWith('.') ? pathFlags(text).includes('secret_path') : false;
}

/** Each text by itself, and neighbours in a list as the words of one command. */
function commandsIn(literals: readonly string[], code: string): string[] {
  const lists = [...code.matchAll(/[[(]\s*((?:['"][^'"\n]{0,500}['"]\s*(?:,\s*)?){2,40})/g)]
    .slice(0, mostLiterals)
    .map(([, list = '']) => [...list.matchAll(/['"]([^'"\n]*)['"]/g)].map(([, word]) => word).join(' '));
  const nested = [...code.matchAll(/['"]([\w./-]{1,100})['"]\s*,\s*\[([^\]]{0,2000})\]/g)]
    .slice(0, mostLiterals)
    .map(([, name = '', list = '']) =>
      [name, ...[...list.matchAll(/['"]([^'"\n]*)['"]/g)].map(([, word]) => word)].join(' '),
    );
  return [...literals.filter((text) => /[a-z]/i.test(text)), ...lists, ...nested];
}

/** The texts in quotes, escapes taken out. Quotes of every language are alike enough. */
export function literalsOf(code: string): string[] {
  const found: string[] = [];
  // a quote that nothing closes is looked for once
  const searched: Record<string, number> = {};
  for (let at = 0; at < code.length && found.length < mostLiterals; at++) {
    const quote = code[at]!;
    const isQuote = quote === '"' || quote === "'" || quote === '`';
    if (!isQuote || at < (searched[quote] ?? 0)) continue;
    const end = closingQuote(code, at);
    if (code[end] === quote) {
      found.push(unescaped(code.slice(at + 1, end)));
      at = end;
    } else {
      searched[quote] = end;
    }
  }
  const bracketed = code.matchAll(/\b(?:%x|qx|q|%q)[{(/|]([^})/|\n]{0,1000})[})/|]/g);
  return [...found, ...[...bracketed].slice(0, mostLiterals).map(([, text = '']) => text)];
}

/** Where the quote that opens there closes, or where the search for it ends. */
function closingQuote(code: string, open: number): number {
  const quote = code[open];
  let at = open + 1;
  for (; at < code.length && code[at] !== quote; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '\n' && quote !== '`') break;
  }
  return at;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gs, (_, hex, unicode, other) => {
    if (hex !== undefined || unicode !== undefined) return String.fromCharCode(Number.parseInt(hex ?? unicode, 16));
    return other === 'n' ? '\n' : other === 't' ? '\t' : other;
  });
}
