import { Flags } from '@oclif/core';
import type { RealModel } from '../pilot/model/real-model.js';

/** The flags that name a real model for the pilot, and what it may cost. */
export const PILOT_MODEL_FLAGS = {
  model: Flags.string({
    description:
      'let a real model play the same scenarios as well, after the script: claude-... or anthropic/<id>. Its results ' +
      'stand apart; one that refuses or does not try is inconclusive, never a pass',
    helpValue: 'NAME',
    exclusive: ['list'],
  }),
  'max-cost': Flags.string({
    description: 'no further turn of the model once this much was spent on all scenarios together (default 1)',
    helpValue: 'USD',
    dependsOn: ['model'],
  }),
  price: Flags.string({
    description: 'price of the model, in US dollars per million tokens read and written, where it is not known',
    helpValue: 'IN,OUT',
    dependsOn: ['model'],
  }),
};

/** What oclif makes of `PILOT_MODEL_FLAGS`. */
export interface PilotModelFlags {
  model: string | undefined;
  'max-cost': string | undefined;
  price: string | undefined;
}

/**
 * Opens the real model that the flags name, and makes sure that it can be asked; undefined: they name none.
 * @throws WasmagentError `USAGE`, `UNKNOWN_MODEL`, `MODEL_UNAVAILABLE`
 */
export async function openPilotModel(
  flags: PilotModelFlags,
  tell: (line: string) => void,
): Promise<RealModel | undefined> {
  if (flags.model === undefined) return undefined;
  const [{ openRealModel }, { readLimits, readPrice }] = await Promise.all([
    import('../pilot/model/open-real-model.js'),
    import('./run/run-limits.js'),
  ]);
  const { maxCostUsd } = readLimits({ 'max-cost': flags['max-cost'], 'max-steps': undefined, temperature: undefined });
  const price = readPrice(flags.price);
  return await openRealModel({
    name: flags.model,
    maxCostUsd,
    ...(price === undefined ? {} : { priceUsdPerMTok: price }),
    tell,
  });
}
