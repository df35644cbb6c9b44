import {
  decodeSample,
  type EncodedSample,
  encodeSample,
  historyId,
  type Judgement,
  type Sample,
  sampleOf,
  trained,
} from '@runplane/core';
import type { HistoryChange, Place } from '../ledger/command.ts';
import type { AgentRow } from '../stores/store.ts';
import type { Considered } from './verdict-at.ts';

/** What a decision adds to its agent's history once it is executed. */
export interface Training {
  readonly history: string;
  readonly sample: Sample;
}

/** null for what never runs, and where no agent is named. */
export function trainingOf(
  { request: { action } }: Considered,
  { classification, verdict }: Judgement,
  { organization, scopeHash }: Place,
  agent: AgentRow | null,
): Training | null {
  if (agent === null || verdict.decision === 'BLOCK') return null;
  const sample = sampleOf(action, classification, organization.currency, scopeHash);
  return { history: historyId(agent.id, verdict.type), sample };
}

/** The histories after it was executed. */
export function train({ history, sample }: Training, place: Pick<Place, 'now' | 'history'>): readonly HistoryChange[] {
  return [{ id: history, history: trained(place.history(history), sample, place.now) }];
}

/** Plain JSON, kept with a decision until it is executed. */
export interface EncodedTraining {
  readonly history: string;
  readonly sample: EncodedSample;
}

export function encodeTraining({ history, sample }: Training): EncodedTraining {
  return { history, sample: encodeSample(sample) };
}

export function decodeTraining({ history, sample }: EncodedTraining): Training {
  return { history, sample: decodeSample(sample) };
}
