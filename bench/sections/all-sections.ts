import { cerbosSection } from './cerbos.ts';
import { classificationSection } from './classification.ts';
import { enginesSection } from './engines.ts';
import { guardSection } from './guard.ts';
import { logSizeSection } from './log-size.ts';
import type { Section } from './section.ts';
import { slowDiskSection } from './slow-disk.ts';
import { startSection } from './start.ts';

/** In the order in which they run and are printed. */
export const allSections: readonly Section[] = [
  guardSection,
  cerbosSection,
  enginesSection,
  classificationSection,
  slowDiskSection,
  startSection,
  logSizeSection,
];
