import type { PackWriter } from '../pack/pack-writer.js';

/** Writes `report.html`: the run for people, in one file. */
export const reportWriter: PackWriter = {
  file: 'report.html',
  mediaType: 'text/html; charset=utf-8',
  write: async (context) => (await import('./report-page.js')).renderReport(context),
};
