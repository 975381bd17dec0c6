import { PACK_FILES } from '../pack/pack-layout.js';
import type { PackWriter } from '../pack/pack-writer.js';
import { toSarifLog } from './sarif-log.js';

/** Writes `results.sarif`: everything that was tested, passed or not, as SARIF 2.1.0. */
export const sarifWriter: PackWriter = {
  file: 'results.sarif',
  mediaType: 'application/sarif+json',
  write: ({ summary, read }) => `${JSON.stringify(toSarifLog(summary, read(PACK_FILES.summary)), null, 2)}\n`,
};
