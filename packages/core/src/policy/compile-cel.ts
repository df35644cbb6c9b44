import { EvaluationError } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json.ts';
import { formatDecimal } from '../money/decimal.ts';
import { createRunEnvironment, createSourceEnvironment } from './cel-environment.ts';
import { compileFactPath, type FactPath, measureNames } from './fact-path.ts';
import { inspectCel } from './inspect-cel.ts';
import { rewriteCel } from './rewrite-cel.ts';
import { type Outcome, outcomeOf, type Subject } from './subject.ts';

type CelResult =
  | { readonly ok: true; readonly expression: CompiledCel }
  | { readonly ok: false; readonly code: 'expression_invalid' | 'expression_too_complex'; readonly message: string };

export interface CompiledCel {
  /** the facts that it names */
  readonly facts: readonly FactPath[];
  readonly test: (subject: Subject) => Outcome;
  /** why it is unknown, in one phrase; null when it is not */
  readonly explain: (subject: Subject) => CelFault | null;
}

interface CelFault {
  readonly isMissing: boolean;
  readonly detail: string;
}

const maxExpressionLength = 2000;
const maxPatternLength = 200;
/** characters that patterns may look at in one evaluation */
const maxMatchedText = 20_000;
/** weight of the arguments that a comprehension may range over */
const maxContextWeight = 1000;

const sourceEnvironment = createSourceEnvironment();
const forbiddenFunctions: ReadonlySet<string> = new Set(['bind', 'timestamp', 'json']);

/** Loads one `when`: type-checked, bounded, with patterns of linear time only. */
export function compileCel(source: string): CelResult {
  if (source.length > maxExpressionLength) {
    return tooComplex(`the expression is longer than ${maxExpressionLength} characters`);
  }
  try {
    const parsed = sourceEnvironment.parse(source);
    const check = parsed.check();
    if (!check.valid) return invalid(firstLine(check.error));
    if (check.type !== 'bool' && check.type !== 'dyn') return invalid(`the expression is ${check.type}, not bool`);
    return compileParsed(parsed.ast);
  } catch (error) {
    return invalid(firstLine(error));
  }
}

const invalid = (message: string): CelResult => ({ ok: false, code: 'expression_invalid', message });
const tooComplex = (message: string): CelResult => ({ ok: false, code: 'expression_too_complex', message });

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}

function compileParsed(ast: Parameters<typeof inspectCel>[0]): CelResult {
  const shape = inspectCel(ast);
  const forbidden = shape.functions.find((name) => forbiddenFunctions.has(name));
  if (forbidden !== undefined) return invalid(`\`${forbidden}\` is not available in policies`);
  if (shape.hasNestedComprehension) return tooComplex('comprehensions cannot be nested');
  const patterns = new Map<string, RE2JS>();
  for (const pattern of shape.patterns) {
    if (pattern === null) return tooComplex('`matches` needs a literal pattern');
    if (pattern.length > maxPatternLength) {
      return tooComplex(`a pattern is longer than ${maxPatternLength} characters`);
    }
    patterns.set(pattern, RE2JS.compile(pattern));
  }
  const facts = shape.paths.map(compileFactPath).filter((fact) => fact !== null);
  return { ok: true, expression: { facts, ...createExpression(rewriteCel(ast), patterns, shape.hasComprehension) } };
}

function createExpression(
  text: string,
  patterns: ReadonlyMap<string, RE2JS>,
  isRanging: boolean,
): Omit<CompiledCel, 'facts'> {
  const budget = { left: 0 };
  const run = createRunEnvironment(patterns, budget).parse(text);
  const check = run.check();
  if (!check.valid) throw check.error;
  const evaluate = (subject: Subject): boolean => {
    budget.left = maxMatchedText;
    if (isRanging && weigh(subject.action.args) > maxContextWeight) throw new Error('the context is too large');
    const value: unknown = run(variablesOf(subject));
    if (typeof value !== 'boolean') throw new Error('the expression is not true or false');
    return value;
  };
  return {
    test: (subject) => {
      try {
        return outcomeOf(evaluate(subject));
      } catch {
        return 'u';
      }
    },
    explain: (subject) => {
      try {
        evaluate(subject);
        return null;
      } catch (error) {
        return { isMissing: isMissingFact(error), detail: firstLine(error) };
      }
    },
  };
}

function isMissingFact(error: unknown): boolean {
  return error instanceof EvaluationError && (error.code === 'no_such_key' || error.code === 'unknown_variable');
}

/** Values, and text by length: what a comprehension can cost with it is bounded by the square of this. */
function weigh(value: JsonValue): number {
  if (typeof value === 'string') return 1 + value.length / 32;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + weigh(item), 1);
  if (isJsonObject(value)) return Object.values(value).reduce<number>((sum, item) => sum + weigh(item), 1);
  return 1;
}

const variables = new WeakMap<Subject, Record<string, unknown>>();

function variablesOf(subject: Subject): Record<string, unknown> {
  const known = variables.get(subject);
  if (known !== undefined) return known;
  const { action, classification, risk } = subject;
  const bound = {
    context: action.args,
    target: action.target,
    agent: action.agent ?? undefined,
    environment: subject.environment,
    session: action.session ?? undefined,
    action: {
      type: classification.action.type,
      category: classification.action.category,
      sensitivity: classification.sensitivity,
      requested: action.requested,
      source: classification.source,
      confidence: classification.confidence,
    },
    flags: classification.flags,
    measures: knownMeasures(subject),
    risk: { score: risk.score, severity: risk.severity },
  };
  variables.set(subject, bound);
  return bound;
}

/** Decimals as text: comparisons read them exactly. What is not known is not there, so that asking is unknown. */
function knownMeasures({ classification, currency }: Subject): JsonObject {
  const known: Record<string, string> = {};
  for (const name of measureNames) {
    const measure = classification.measures[name];
    const isPriced = measure?.state === 'known' && (measure.currency ?? currency) === currency;
    if (isPriced) known[name] = formatDecimal(measure.value);
  }
  return known;
}
