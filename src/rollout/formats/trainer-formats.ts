import type { TrainingFormatName } from '../export/training-sample.js';
import { axolotl } from './axolotl.js';
import { llamafactory } from './llamafactory.js';
import { openai } from './openai.js';
import { openrlhf } from './openrlhf.js';
import type { TrainerFormat } from './trainer-format.js';
import { trl } from './trl.js';
import { verl } from './verl.js';

/** The formats by name; `wire` has its own writer (`rollout-wire.ts`). */
export const TRAINER_FORMATS: Record<Exclude<TrainingFormatName, 'wire'>, TrainerFormat> = {
  trl,
  openrlhf,
  llamafactory,
  axolotl,
  verl,
  openai,
};
