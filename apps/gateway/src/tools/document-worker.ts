import { parentPort, workerData } from 'node:worker_threads';
import { readTools } from '@runplane/core';

/** The thread that reads one document and ends. */

const { text, options } = workerData as { text: string; options: Parameters<typeof readTools>[1] };
parentPort?.postMessage(readTools(text, options));
