import type { MeasureName } from '../catalogue/canonical-action.ts';
import type { Measure } from '../classify/classification.ts';
import type { JsonValue } from '../json/json.ts';
import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from '../money/decimal.ts';
import { compileFactPath, type FactPath, isVerified, type MeasurePath, type ValuePath } from './fact-path.ts';
import type { Condition, FactCondition, Literal, NumberLiteral } from './policy.ts';
import { type Outcome, outcomeOf, type Subject } from './subject.ts';

export type KnownMeasure = Extract<Measure, { state: 'known' }>;

export interface CompiledCondition {
  readonly test: (subject: Subject) => Outcome;
  /** every fact condition in it */
  readonly leaves: readonly CompiledLeaf[];
  /** those that must all hold for it to hold: making one of them false makes it false */
  readonly conjuncts: readonly CompiledLeaf[];
}

export interface CompiledLeaf {
  readonly condition: FactCondition;
  readonly fact: FactPath;
  readonly test: (subject: Subject) => Outcome;
}

export function compileCondition(condition: Condition): CompiledCondition {
  if ('not' in condition) return compileNot(condition.not);
  if ('all' in condition) return compileAll(condition.all);
  if ('any' in condition) return compileAny(condition.any);
  const leaf = compileLeaf(condition);
  return { test: leaf.test, leaves: [leaf], conjuncts: [leaf] };
}

function compileNot(negated: Condition): CompiledCondition {
  const { test, leaves } = compileCondition(negated);
  const negate = (outcome: Outcome) => (outcome === 'u' ? 'u' : outcomeOf(outcome === 'n'));
  return { test: (subject) => negate(test(subject)), leaves, conjuncts: [] };
}

function compileAll(conditions: readonly Condition[]): CompiledCondition {
  const compiled = conditions.map((condition) => compileCondition(condition));
  return {
    test: allOf(compiled.map(({ test }) => test)),
    leaves: compiled.flatMap(({ leaves }) => leaves),
    conjuncts: compiled.flatMap(({ conjuncts }) => conjuncts),
  };
}

function compileAny(conditions: readonly Condition[]): CompiledCondition {
  const compiled = conditions.map((condition) => compileCondition(condition));
  const test = (subject: Subject): Outcome => {
    let result: Outcome = 'n';
    for (const part of compiled) {
      const outcome = part.test(subject);
      if (outcome === 'm') return 'm';
      if (outcome === 'u') result = 'u';
    }
    return result;
  };
  return { test, leaves: compiled.flatMap(({ leaves }) => leaves), conjuncts: [] };
}

type Test = (subject: Subject) => Outcome;

/** Kleene's conjunction: one false is false, whatever is unknown beside it. */
export function allOf(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!;
  return (subject) => {
    let result: Outcome = 'm';
    for (const test of tests) {
      const outcome = test(subject);
      if (outcome === 'n') return 'n';
      if (outcome === 'u') result = 'u';
    }
    return result;
  };
}

function compileLeaf(condition: FactCondition): CompiledLeaf {
  const fact = compileFactPath(condition.path);
  // INVARIANT (parsed policies): `parsePolicies` refuses a path that no action has
  if (fact === null) throw new Error(`unknown path \`${condition.path}\``);
  const test = fact.kind === 'measure' ? testMeasure(fact, condition) : testValue(fact, condition);
  return { condition, fact, test };
}

function testValue(fact: ValuePath, condition: FactCondition): Test {
  const onValue = valueTests(condition);
  const tests: Test[] = [];
  if (condition.exists !== undefined) {
    const { exists } = condition;
    tests.push((subject) => outcomeOf((fact.read(subject) !== undefined) === exists));
  }
  if (condition.verified !== undefined) {
    const { verified } = condition;
    tests.push((subject) => outcomeOf(isVerified(fact, subject) === verified));
  }
  for (const test of onValue) {
    tests.push((subject) => {
      const value = fact.read(subject);
      return value === undefined ? 'u' : test(value);
    });
  }
  return allOf(tests);
}

type ValueTest = (value: JsonValue) => Outcome;

function valueTests(condition: FactCondition): ValueTest[] {
  const tests: ValueTest[] = [];
  if (condition.is !== undefined) tests.push(testEqual(condition.is));
  if (condition.in !== undefined) tests.push(testMember(condition.in));
  for (const { bound, holds } of comparisons(condition)) tests.push(testNumber(bound, holds));
  const { startsWith, endsWith, contains } = condition;
  if (startsWith !== undefined) tests.push(onText((text) => text.startsWith(startsWith)));
  if (endsWith !== undefined) tests.push(onText((text) => text.endsWith(endsWith)));
  if (contains !== undefined) tests.push(testContains(contains));
  return tests;
}

const onText =
  (holds: (text: string) => boolean): ValueTest =>
  (value) =>
    typeof value === 'string' ? outcomeOf(holds(value)) : 'u';

function testEqual(literal: Literal): ValueTest {
  if (typeof literal === 'object') return testNumber(literal, (order) => order === 0);
  return (value) => (typeof value === typeof literal ? outcomeOf(value === literal) : 'u');
}

function testMember(literals: readonly Literal[]): ValueTest {
  const tests = literals.map(testEqual);
  return (value) => {
    const outcomes = tests.map((test) => test(value));
    if (outcomes.includes('m')) return 'm';
    return outcomes.includes('u') ? 'u' : 'n';
  };
}

/** A part of a text, or a member of a list. */
function testContains(literal: Literal): ValueTest {
  const isMember = testEqual(literal);
  return (value) => {
    if (Array.isArray(value)) return outcomeOf((value as JsonValue[]).some((item) => isMember(item) === 'm'));
    if (typeof value === 'string' && typeof literal === 'string') return outcomeOf(value.includes(literal));
    return 'u';
  };
}

interface Comparison {
  readonly bound: NumberLiteral;
  readonly holds: (order: number) => boolean;
}

function comparisons({ above, atLeast, below, atMost }: FactCondition): Comparison[] {
  const found: Comparison[] = [];
  if (above !== undefined) found.push({ bound: above, holds: (order) => order > 0 });
  if (atLeast !== undefined) found.push({ bound: atLeast, holds: (order) => order >= 0 });
  if (below !== undefined) found.push({ bound: below, holds: (order) => order < 0 });
  if (atMost !== undefined) found.push({ bound: atMost, holds: (order) => order <= 0 });
  return found;
}

function testNumber(literal: NumberLiteral, holds: (order: number) => boolean): ValueTest {
  const bound = toDecimal(literal.number);
  const double = Number(literal.number);
  const isExact = formatDecimal(parseDecimal(double) ?? bound) === literal.number;
  return (value) => {
    // shortest decimals are ordered as the doubles they stand for, so both doubles compare exactly
    if (isExact && typeof value === 'number') return outcomeOf(holds(value - double));
    const decimal = typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : null;
    return decimal === null ? 'u' : outcomeOf(holds(compareDecimals(decimal, bound)));
  };
}

/** Decimals of a parsed policy; what cannot be read was refused before. */
export function toDecimal(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === null) throw new Error(`not a decimal: \`${text}\``);
  return decimal;
}

function testMeasure(fact: MeasurePath, condition: FactCondition): Test {
  const tests: Test[] = [];
  if (condition.exists !== undefined) {
    const { exists } = condition;
    tests.push((subject) => outcomeOf(isUsable(fact.read(subject)) === exists));
  }
  if (condition.verified !== undefined) {
    const { verified } = condition;
    tests.push((subject) => outcomeOf(isVerified(fact, subject) === verified));
  }
  for (const { bound, holds } of measureComparisons(condition)) {
    const decimal = toDecimal(bound.number);
    tests.push((subject) => {
      const measure = fact.read(subject);
      if (measure?.state === 'unbounded') return outcomeOf(holds(1));
      const isComparable = measure?.state === 'known' && isPriced(measure, fact.measure, condition.currency, subject);
      return isComparable ? outcomeOf(holds(compareDecimals(measure.value, decimal))) : 'u';
    });
  }
  return allOf(tests);
}

function measureComparisons(condition: FactCondition): Comparison[] {
  const { is } = condition;
  const found = comparisons(condition);
  return typeof is === 'object' ? [...found, { bound: is, holds: (order) => order === 0 }] : found;
}

const isUsable = (measure: Measure | undefined): boolean =>
  measure?.state === 'known' || measure?.state === 'unbounded';

/** Money compares with money of its own currency only; every other measure has none. */
function isPriced(
  measure: KnownMeasure,
  name: MeasureName,
  boundCurrency: string | undefined,
  { currency }: Subject,
): boolean {
  return name !== 'amount' || (measure.currency ?? currency) === (boundCurrency ?? currency);
}
