import type { ToolReading } from '../definition/tool-reading.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { type Confusion, countConfusions } from './confusions.ts';
import { type Judgement, judgeReading } from './judge-reading.ts';
import { type Rate, rateOf } from './rate.ts';
import type { ToolLabel } from './tool-label.ts';
import { averageScores, type MacroScore, scoreTypes, type TypeScore } from './type-scores.ts';

/** What the classifier says about a tool beside what a person says. */
export interface LabelledReading {
  readonly id: string;
  readonly name: string;
  /** where the tool is from; null when nobody says */
  readonly source: string | null;
  readonly label: ToolLabel;
  readonly reading: ToolReading;
}

export interface JudgedReading extends LabelledReading {
  readonly judgement: Judgement;
}

export interface SourceScore {
  readonly source: string | null;
  readonly strict: Rate;
  readonly lenient: Rate;
  readonly dangerous: Rate;
}

/** How well tools are read: figures only. */
export interface Evaluation {
  readonly tools: number;
  readonly strict: Rate;
  readonly lenient: Rate;
  readonly sensitivityExact: Rate;
  readonly sensitivityWithinOne: Rate;
  /** of the tools labelled high or critical: answered harmless, wrongly, and without a doubt */
  readonly dangerous: Rate;
  readonly uncertain: Rate;
  readonly macro: MacroScore;
  /** the worst first */
  readonly types: readonly TypeScore[];
  readonly confusions: readonly Confusion[];
  readonly calibration: Calibration;
  /** the worst first */
  readonly sources: readonly SourceScore[];
}

/** A type with fewer labels is left out of the means: one tool more or less would move it by a quarter. */
const fewestLabels = 5;

export function judgeReadings(tools: readonly LabelledReading[]): readonly JudgedReading[] {
  return tools.map((tool) => ({ ...tool, judgement: judgeReading(tool.label, tool.reading) }));
}

export function evaluateReadings(tools: readonly JudgedReading[]): Evaluation {
  const types = scoreTypes(tools, fewestLabels);
  return {
    tools: tools.length,
    strict: shareOf(tools, ({ strict }) => strict),
    lenient: shareOf(tools, ({ lenient }) => lenient),
    sensitivityExact: shareOf(tools, ({ sensitivityExact }) => sensitivityExact),
    sensitivityWithinOne: shareOf(tools, ({ sensitivityWithinOne }) => sensitivityWithinOne),
    dangerous: dangerousShareOf(tools),
    uncertain: rateOf(tools.filter(({ reading }) => reading.uncertain).length, tools.length),
    macro: averageScores(types),
    types,
    confusions: countConfusions(tools),
    calibration: calibrate(
      tools.map(({ reading, judgement }) => ({ confidence: reading.confidence, right: judgement.lenient })),
    ),
    sources: scoreSources(tools),
  };
}

function shareOf(tools: readonly JudgedReading[], holds: (judgement: Judgement) => boolean): Rate {
  return rateOf(tools.filter(({ judgement }) => holds(judgement)).length, tools.length);
}

function dangerousShareOf(tools: readonly JudgedReading[]): Rate {
  return shareOf(
    tools.filter(({ judgement }) => judgement.risky),
    ({ dangerous }) => dangerous,
  );
}

function scoreSources(tools: readonly JudgedReading[]): readonly SourceScore[] {
  return [...Map.groupBy(tools, ({ source }) => source)]
    .map(([source, own]) => ({
      source,
      strict: shareOf(own, ({ strict }) => strict),
      lenient: shareOf(own, ({ lenient }) => lenient),
      dangerous: dangerousShareOf(own),
    }))
    .sort((one, other) => one.lenient.rate! - other.lenient.rate! || other.lenient.of - one.lenient.of);
}
