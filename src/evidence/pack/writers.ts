import { controlsWriter } from '../crosswalk/controls-writer.js';
import { junitWriter } from '../junit/junit-writer.js';
import { reportWriter } from '../report/report-writer.js';
import { sarifWriter } from '../sarif/sarif-writer.js';
import type { PackWriter } from './pack-writer.js';
import { sbomWriter } from './sbom.js';
import { verifyGuideWriter } from './verify-guide.js';

/** The derived files of a pack, in the order in which they are written. A new one is one file, and one line here. */
export const PACK_WRITERS: readonly PackWriter[] = [
  sbomWriter,
  controlsWriter,
  sarifWriter,
  junitWriter,
  verifyGuideWriter,
  reportWriter,
];
