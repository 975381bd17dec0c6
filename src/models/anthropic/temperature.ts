import { familyOf } from './cost-of-turn.js';

/** The API version that is spoken, and the one before it, which alone still takes a temperature. */
export const API_VERSIONS = { current: '2026-10-21', withTemperature: '2023-06-01' } as const;

// The provider's models up to these families; the later ones refuse a temperature under every version.
const FAMILIES_WITH_TEMPERATURE = /^claude-(?:[23]|instant)(?:[.-]|$)|^claude-(?:sonnet|opus|haiku)-4(?:-[0-6])?$/;

/**
 * The temperature to ask for, or undefined where the model is known to refuse one. The provider takes 0 to 1, and more
 * is brought down to 1; a server on this machine, or a model by another name, is asked as it is.
 */
export function temperatureFor(
  modelId: string,
  wanted: number | undefined,
  { isLocal }: { isLocal: boolean },
): number | undefined {
  if (wanted === undefined) return undefined;
  const isTheirs = modelId.startsWith('claude-');
  if (isLocal || !isTheirs) return wanted;
  return FAMILIES_WITH_TEMPERATURE.test(familyOf(modelId)) ? Math.min(wanted, 1) : undefined;
}
