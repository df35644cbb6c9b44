import { parentPort } from 'node:worker_threads';
import { type Classification, type Classifier, createClassifier, inspectors, loadInspectors } from '@runplane/core';
import type { Fault } from './classifier-thread.ts';

/** The thread that reads long arguments: takes one action after another and answers each. */

const port = parentPort;
if (port === null) throw new Error('classifier-worker runs in a worker thread only');

/** Ten thousand of them cost the main thread more than reading them would; what they mean is in the rest. */
const mostInspections = 100;

await loadInspectors();
const classify = createClassifier(inspectors);
port.on('message', (action: Parameters<Classifier>) => {
  port.postMessage(answerTo(action));
});
port.postMessage('ready');

/** An exception ends one action's reading, not the thread's. */
function answerTo(action: Parameters<Classifier>): Classification | Fault {
  try {
    const { also, ...classification } = classify(...action);
    return { ...shorten(classification), ...(also !== undefined && { also: also.map(shorten) }) };
  } catch (cause) {
    return { fault: String(cause) };
  }
}

function shorten(classification: Classification): Classification {
  return { ...classification, inspections: classification.inspections.slice(0, mostInspections) };
}
