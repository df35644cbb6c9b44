import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readDefinition } from '../packages/core/src/classify/definition/read-definition.ts';
import { ruleShares } from '../packages/core/src/classify/definition/rule-shares.ts';
import { ruleStrength } from '../packages/core/src/classify/definition/weights.ts';
import { wordFeatures } from '../packages/core/src/classify/definition/word-shares.ts';
import { canonicalActions, type JsonValue, readToolDefinition } from '../packages/core/src/index.ts';

/**
 * Fits what single words of a definition mean beside the rules: multinomial logistic regression over the words, with the
 * rules' shares as a fixed offset, on the labelled tools of conformance/tools/training. Deterministic: the same files
 * give the same weights.
 *
 *   npm run fit-words             validate by leaving sources out, then write the weights
 *   npm run fit-words -- --check  fail when the written weights are not those of the files
 */
const training = new URL('../conformance/tools/training/', import.meta.url);
const target = new URL('../packages/core/src/classify/lexicon/fitted-words.ts', import.meta.url);

const folds = 5;
const rounds = 250;
const rate = 0.25;
/** L2 penalty; stronger ones forget rare words */
const penalty = 0.004;
/** a word that fewer tools say teaches nothing that carries over */
const fewestTools = 2;
/** weights that are smaller change nothing but the file's size */
const smallest = 0.25;
/** what an acceptable other label counts beside the label */
const alternateShare = 0.25;

const types = canonicalActions.map(({ type }) => type).filter((type) => type !== 'unknown');
const typeIndex = new Map(types.map((type, index) => [type, index]));

interface Example {
  readonly source: string;
  readonly label: string;
  readonly alternates: readonly string[];
  readonly offset: Float64Array;
  readonly features: ReadonlyMap<string, number>;
}

function readExamples(): Example[] {
  const files = readdirSync(training).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, training), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => toExample(JSON.parse(line))),
  );
}

function toExample(tool: { [name: string]: JsonValue }): Example {
  const { definition, problem } = readToolDefinition({ ...tool, source: null });
  if (definition === null) throw new Error(`${String(tool.id)}: ${problem.path} ${problem.detail}`);
  const read = readDefinition(definition);
  const { shares } = ruleShares(read);
  const offset = Float64Array.from(types, (type) => ruleStrength * (shares.get(type) ?? 0));
  const { source, label, alternates } = tool;
  return {
    source: String(source),
    label: String(label),
    alternates: (alternates ?? []) as string[],
    offset,
    features: wordFeatures(read),
  };
}

/** Word → weight of each type. */
type Model = ReadonlyMap<string, Float64Array>;

function fitWords(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const word of features.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const model = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < fewestTools) continue;
    model.set(word, new Float64Array(types.length));
    squares.set(word, new Float64Array(types.length).fill(1e-6));
  }
  for (let round = 0; round < rounds; round += 1) step(model, squares, examples);
  return model;
}

/** One round of AdaGrad over all examples. */
function step(model: Model, squares: Model, examples: readonly Example[]): void {
  const gradients = new Map([...model.keys()].map((word) => [word, new Float64Array(types.length)]));
  for (const example of examples) {
    const errors = probabilities(model, example);
    const share = example.alternates.length === 0 ? 0 : alternateShare / example.alternates.length;
    errors[typeIndex.get(example.label)!]! -= share === 0 ? 1 : 1 - alternateShare;
    for (const alternate of example.alternates) errors[typeIndex.get(alternate)!]! -= share;
    for (const [word, value] of example.features) {
      const gradient = gradients.get(word);
      if (gradient === undefined) continue;
      for (let type = 0; type < types.length; type += 1) gradient[type]! += errors[type]! * value;
    }
  }
  for (const [word, weights] of model) {
    const gradient = gradients.get(word)!;
    const square = squares.get(word)!;
    for (let type = 0; type < types.length; type += 1) {
      const slope = gradient[type]! / examples.length + (penalty * weights[type]!) / 10;
      square[type]! += slope * slope;
      weights[type]! -= (rate * slope) / Math.sqrt(square[type]!);
    }
  }
}

function probabilities(model: Model, { offset, features }: Example): Float64Array {
  const scores = Float64Array.from(offset);
  for (const [word, value] of features) {
    const weights = model.get(word);
    if (weights === undefined) continue;
    for (let type = 0; type < types.length; type += 1) scores[type]! += weights[type]! * value;
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let type = 0; type < types.length; type += 1) {
    scores[type] = Math.exp(scores[type]! - most);
    sum += scores[type]!;
  }
  return scores.map((score) => score / sum);
}

/** Shares of examples whose best type is the label, and the label or acceptable. */
function accuracy(model: Model, examples: readonly Example[]): { strict: number; lenient: number } {
  let strict = 0;
  let lenient = 0;
  for (const example of examples) {
    const shares = probabilities(model, example);
    const best = types[shares.indexOf(Math.max(...shares))]!;
    if (best === example.label) strict += 1;
    if (best === example.label || example.alternates.includes(best)) lenient += 1;
  }
  return { strict: strict / examples.length, lenient: lenient / examples.length };
}

/** Each source is judged by a model that has seen none of its tools. */
function validate(examples: readonly Example[]): void {
  const sources = [...new Set(examples.map(({ source }) => source))].sort();
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const sum = { rules: { strict: 0, lenient: 0 }, words: { strict: 0, lenient: 0 } };
  for (let fold = 0; fold < folds; fold += 1) {
    const left = new Set(sources.filter((_, index) => index % folds === fold));
    const unseen = examples.filter(({ source }) => left.has(source));
    const share = unseen.length / examples.length;
    const model = rounded(fitWords(examples.filter(({ source }) => !left.has(source))));
    for (const [name, figures] of [
      ['rules', accuracy(new Map(), unseen)],
      ['words', accuracy(model, unseen)],
    ] as const) {
      sum[name].strict += share * figures.strict;
      sum[name].lenient += share * figures.lenient;
    }
    process.stderr.write(`left out ${left.size} sources, ${unseen.length} tools (${fold + 1} of ${folds})\n`);
  }
  console.log(
    `sources left out: rules alone strict ${percent(sum.rules.strict)}, lenient ${percent(sum.rules.lenient)}`,
  );
  console.log(
    `           with fitted words strict ${percent(sum.words.strict)}, lenient ${percent(sum.words.lenient)}`,
  );
}

/** What the file can hold: one decimal, and nothing that hardly counts. */
function rounded(model: Model): Model {
  return new Map(
    [...model].map(([word, weights]) => [
      word,
      weights.map((weight) => (Math.abs(weight) < smallest ? 0 : Math.round(weight * 10) / 10)),
    ]),
  );
}

function render(model: Model): string {
  const lines = [...model].flatMap(([word, weights]) => {
    const told = types.flatMap((type, index) => (weights[index] === 0 ? [] : [`${type}:${weights[index]}`]));
    return told.length === 0 ? [] : [`${word} ${told.join(' ')}`];
  });
  return `/** Written by scripts/fit-tool-words.ts from conformance/tools/training: change those, not this. */\nexport const fittedWords = \`\n${lines.join('\n')}\n\`;\n`;
}

const examples = readExamples();
const check = process.argv.includes('--check');
if (!check) validate(examples);
const text = render(rounded(fitWords(examples)));
if (!check) {
  writeFileSync(target, text);
  console.log(`${examples.length} tools, ${text.split('\n').length - 4} words, ${Math.round(text.length / 1024)} KiB`);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('the fitted words are not those of conformance/tools/training: run `npm run fit-words`');
  process.exitCode = 1;
}
