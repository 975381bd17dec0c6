import type { PackContext } from '../pack/pack-writer.js';

/** What a report is made of: a run that is over, and the files of its pack so far. */
export type ReportFacts = PackContext;
