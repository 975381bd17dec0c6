import type { PackWriter } from '../pack/pack-writer.js';
import { toControls } from './controls.js';

/** Writes `controls.json`: what the run shows of the entries of published frameworks, and what it does not. */
export const controlsWriter: PackWriter = {
  file: 'controls.json',
  mediaType: 'application/json',
  write: ({ summary }) => `${JSON.stringify(toControls(summary), null, 2)}\n`,
};
