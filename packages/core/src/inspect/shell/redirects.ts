import type { Assignment, Command, Redirect } from 'unbash';
import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import { isHarmlessDevice, pathFlags } from '../path-flags.ts';
import type { Argument } from './scope.ts';
import { toArgument } from './words.ts';
import { isDangerousAssignment } from './wrappers.ts';
import { written } from './written.ts';

export function assignmentArgument(assignment: Assignment): Argument {
  if (assignment.value.type !== 'Word') return { text: assignment.text, isLiteral: false, hasGlob: false, word: null };
  const value = toArgument(assignment.value);
  return { ...value, text: `${assignment.name}${assignment.append ? '+' : ''}=${value.text}` };
}

/** A substitution in quotes runs when the variable is used as a number or a subscript. */
export function assigned(assignment: Assignment): InspectedPart[] {
  const { text, isLiteral } = assignmentArgument(assignment);
  if (isDangerousAssignment(text)) return [part('run_shell_command', `sets ${text}`)];
  return isLiteral && /\$\(|`/.test(text) ? [part('run_shell_command', `sets ${text}`, ['obfuscated'])] : [];
}

export function isConnection(path: string): boolean {
  return /^\/dev\/(?:tcp|udp)\//.test(path);
}

export function redirected(redirect: Redirect, target: Argument): InspectedPart[] {
  if (isConnection(target.text)) return [part('http_request', `connection to ${target.text}`)];
  if (redirect.operator === '<' || redirect.operator === '<&') {
    return pathFlags(target.text).includes('secret_path')
      ? [part('read_secret', `reads ${target.text}`, ['secret_path'])]
      : [];
  }
  if (/^(?:\d+|-|\d+-)$/.test(target.text) && redirect.operator === '>&') return [];
  if (redirect.target?.parts?.some((item) => item.type === 'ProcessSubstitution') === true) return [];
  return written(target.text, `writes ${target.text}`);
}

/** `> file`, `: > file` and `cat /dev/null > file` leave nothing in it. */
export function emptied(command: Command): InspectedPart[] {
  const words = [command.name, ...command.args].map((word) => (word?.type === 'Word' ? word.value : ''));
  const isSilent = ['', ':', 'true', 'cat /dev/null', 'echo -n', 'printf '].includes(words.join(' '));
  if (!isSilent) return [];
  const files = command.redirects.flatMap((redirect) =>
    redirect.type === 'Redirect' && /^(?:>|>\||&>)$/.test(redirect.operator) ? (redirect.target?.value ?? []) : [],
  );
  return files
    .filter((file) => !isHarmlessDevice(file) && !isConnection(file))
    .map((file) => part('delete_file', `empties ${file}`));
}
