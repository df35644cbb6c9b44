/** A classifier thread's program with faults: an action that is called `hang`, `die` or `exhaust` does that to it. */
import { parentPort } from 'node:worker_threads';
import { type Classifier, createClassifier, inspectors, loadInspectors } from '@runplane/core';

const port = parentPort!;
await loadInspectors();
const classify = createClassifier(inspectors);

const faults: Readonly<Record<string, () => void>> = {
  hang() {
    for (;;);
  },
  die: () => process.exit(1),
  exhaust() {
    for (const held: number[][] = []; ; ) held.push(new Array(1e6).fill(held.length + 0.5));
  },
};

port.on('message', (action: Parameters<Classifier>) => {
  faults[action[0].requested]?.();
  port.postMessage(classify(...action));
});
port.postMessage('ready');
