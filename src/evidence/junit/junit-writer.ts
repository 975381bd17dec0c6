import type { PackWriter } from '../pack/pack-writer.js';
import { toJunitXml } from './junit-report.js';

/** Writes `results.junit.xml`: a suite for each scenario, a test for each case and arm. */
export const junitWriter: PackWriter = {
  file: 'results.junit.xml',
  mediaType: 'application/xml',
  write: ({ summary }) => toJunitXml(summary),
};
