import { Command, InvalidArgumentError } from 'commander';
import type { Act } from '../ask.ts';
import { type EvaluateOptions, evaluateTools } from './evaluate-tools.ts';

export function evaluateCommand(act: Act): Command {
  return act<EvaluateOptions>(new Command('evaluate'), evaluateTools)
    .description('measure how well tools are classified, against labels of your own; asks no gateway')
    .requiredOption('--definitions <file>', 'tool definitions, JSON Lines (- for stdin)')
    .requiredOption('--labels <file>', 'what they are, JSON Lines (- for stdin)')
    .option('--only <source...>', 'tools of these sources only')
    .option('--except <source...>', 'all but the tools of these sources')
    .option('--errors', 'list every tool that is read wrongly, with the evidence')
    .option('--min-strict <share>', 'fail below this share of types that are the label', parseShare)
    .option('--min-lenient <share>', 'the same for types that are the label or an alternate', parseShare)
    .option('--min-f1 <share>', 'the same for the mean F1 of the types', parseShare)
    .option('--min-sensitivity <share>', 'the same for sensitivities at most one step off', parseShare)
    .option('--max-dangerous <share>', 'fail above this share of dangerous errors', parseShare)
    .option('--max-uncertain <share>', 'the same for uncertain readings', parseShare)
    .option('--json', 'the result as JSON, whose form stays')
    .addHelpText(
      'after',
      `
Each line of the definitions is {id, name, description?, parameters?, annotations?, source?}, each of the labels
{id, label, alternates?, sensitivity}; one file can be both. Exit code 0, however poor the figures; 1 when one is past a
bound that you gave; 2 when a line cannot be used.

Examples:
  runplane tools evaluate --definitions tools.jsonl --labels labels.jsonl
  runplane tools evaluate --definitions tools.jsonl --labels labels.jsonl --errors --only stripe
  runplane tools evaluate --definitions tools.jsonl --labels labels.jsonl --min-lenient 0.82 --max-dangerous 0.03`,
    );
}

function parseShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('give a number from 0 to 1');
}
