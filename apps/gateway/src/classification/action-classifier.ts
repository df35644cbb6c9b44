import { type Classification, type Classifier, createClassifier, inspectors, type Problem } from '@runplane/core';
import { createClassifierThreads, type ThreadOptions } from './classifier-threads.ts';
import { limitInspection, notRead } from './limit-inspection.ts';

/** Says what actions amount to, without keeping the event loop from anything else for long. */
export interface ActionClassifier {
  /**
   * At once, or, where the arguments take long to read, when a thread has read them; the answer is the same. Never rejects:
   * what was not read in time is answered as `classifyUnread` does.
   */
  classify(...action: Parameters<Classifier>): Classification | Promise<Classification>;
  /** As if nobody had had the time for long arguments: they have the problem `argument_unparsable`. */
  classifyUnread: Classifier;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * How much text of one action is read on the main thread, in UTF-16 code units: about a millisecond of SQL. A thread's
 * answer costs the main thread a tenth of that.
 */
const hereAtMost = 1_024;

/** Waiting and reading together take less than the five seconds after which an SDK gives a call up. */
const usual: Omit<ThreadOptions, 'report'> = {
  program: new URL('./classifier-worker.ts', import.meta.url),
  threads: 1,
  limitMs: 1_500,
  waitMs: 3_000,
  maxWaiting: 64,
};

/** Await `loadInspectors` first. */
export function createActionClassifier(
  options: Pick<ThreadOptions, 'report'> & Partial<ThreadOptions>,
): ActionClassifier {
  const threads = createClassifierThreads({ ...usual, ...options });
  const limited = limitInspection(inspectors, hereAtMost);
  const classifyHere = createClassifier(limited);
  const start: Classifier = (...action) => {
    limited.begin();
    return classifyHere(...action);
  };
  return {
    classify(...action) {
      const classification = start(...action);
      const unread = limited.unread();
      if (unread === null) return classification;
      return threads.classify(action).then((read) => read ?? withUnread(classification, unread));
    },
    classifyUnread(...action) {
      const classification = start(...action);
      const unread = limited.unread();
      return unread === null ? classification : withUnread(classification, unread);
    },
    close: threads.close,
  };
}

/** INVARIANT (unread is dangerous): the classifier takes some texts that do not parse for harmless, these never. */
function withUnread(classification: Classification, path: string): Classification {
  const problem: Problem = { code: 'argument_unparsable', path, detail: 'was not read in time' };
  const others = classification.problems.filter(({ detail }) => detail !== notRead);
  return { ...classification, problems: [problem, ...others] };
}
