import type { Model } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { openModel } from './open-model.js';

/** Opens a model that judges for guardrails. @throws WasmagentError `UNKNOWN_MODEL`, `MODEL_UNAVAILABLE` */
export async function openJudgeModel(name: string): Promise<Model> {
  // A script cannot judge: its answers are written before the nonce of the question is made.
  if (name === 'scripted' || name === 'replay') {
    throw new WasmagentError('UNKNOWN_MODEL', `the model '${name}' cannot judge: its answers are written beforehand`, {
      suggestions: ['wasmagent models'],
    });
  }
  return (await openModel({ model: name, script: undefined, price: undefined })).model;
}
