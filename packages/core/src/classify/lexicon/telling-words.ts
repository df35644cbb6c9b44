import type { NounFamily } from './nouns.ts';

/** Words of a description that by themselves tell what a tool is about. */
export const tellingWords: ReadonlySet<string> = new Set(
  `documentation docs guideline guide practice tutorial wikipedia arxiv weather forecast news stockprice exchangerate
  restaurant registry advisory pricing recipe movie trivia horoscope geocode timezone paper pubmed scholar example
  reference changelog wolfram web internet url webpage metric trace log latency telemetry observability slo promql
  anomaly vulnerability finding screenshot browser memory thought calculator translation robot vehicle thermostat
  camera doorbell lock sensor robot thermostat
  password secret credential inbox email`.split(/\s+/),
);

/** Arguments that say what a tool is about, whatever the same word means elsewhere. */
export const parameterFamilies: ReadonlyMap<string, NounFamily> = new Map([
  ['amount', 'money'],
  ['currency', 'money'],
  ['url', 'page'],
  ['city', 'public'],
  ['ticker', 'public'],
  ['symbol', 'public'],
  ['dosage', 'medication'],
  ['sql', 'query'],
  ['subject', 'email'],
  ['cc', 'email'],
  ['bcc', 'email'],
]);
