import { cerbosSection } from './cerbos.ts';
import { classificationSection } from './classification.ts';
import { closedLoopSection } from './closed-loop.ts';
import { enginesSection } from './engines.ts';
import { guardSection } from './guard.ts';
import { logSizeSection } from './log-size.ts';
import { longLogSection } from './long-log.ts';
import { scalingSection } from './scaling.ts';
import type { Section } from './section.ts';
import { slowDiskSection } from './slow-disk.ts';
import { startSection } from './start.ts';

/** In the order in which they run and are printed. */
export const allSections: readonly Section[] = [
  guardSection,
  closedLoopSection,
  scalingSection,
  cerbosSection,
  enginesSection,
  classificationSection,
  slowDiskSection,
  startSection,
  logSizeSection,
  longLogSection,
];
