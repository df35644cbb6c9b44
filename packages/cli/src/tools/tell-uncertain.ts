import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { inertText } from '../terminal/inert-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Read, type Sensitivity, uncertainFrom } from './uncertain-tools.ts';

const shown = 20;

/** Names the tools that a pipeline should not go on with, and says so with its exit code. */
export async function tellUncertain(
  least: Sensitivity,
  tools: readonly (Read & { readonly name: string })[],
  { talk, paintTalk }: Pick<Terminal, 'talk' | 'paintTalk'>,
): Promise<ExitCode> {
  const uncertain = await uncertainFrom(least, tools);
  if (uncertain.length === 0) return exitCodes.ok;
  const names = uncertain.slice(0, shown).map(({ name }) => inertText(name));
  const more = uncertain.length > shown ? `, and ${uncertain.length - shown} more` : '';
  talk(`${paintTalk('bad', 'uncertain')}, and ${least} or more sensitive: ${names.join(', ')}${more}\n`);
  talk('describe them better, or say what they are once they are registered: `runplane tools override`\n');
  return exitCodes.uncertain;
}
