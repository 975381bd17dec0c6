import { Flags } from '@oclif/core';

/** The flags that say who answers, how long, for how much, and what of it is kept or played again. */
export const MODEL_FLAGS = {
  model: Flags.string({
    description:
      'who answers: scripted, replay, anthropic, anthropic/<id> or claude-... (default: scripted with --script, replay with --replay, else anthropic)',
    helpValue: 'NAME',
  }),
  script: Flags.string({ description: 'turns of the scripted model (JSON)', helpValue: 'FILE', exclusive: ['replay'] }),
  'system-file': Flags.string({
    description: 'instructions of your own, above every conversation; no tool output can change them',
    helpValue: 'FILE',
  }),
  temperature: Flags.string({ description: '0 to 2, where the model takes one', helpValue: 'N' }),
  'max-steps': Flags.integer({
    description: 'turns the model may take (default 20)',
    min: 1,
    max: 1000,
    helpValue: 'N',
  }),
  'max-cost': Flags.string({
    description: 'no further turn once this much was spent; the turn that reaches it may go over',
    helpValue: 'USD',
  }),
  price: Flags.string({
    description: 'price of the model, in US dollars per million tokens read and written',
    helpValue: 'IN,OUT',
  }),
};

/** What oclif makes of `MODEL_FLAGS`. */
export interface ModelFlags {
  model: string | undefined;
  script: string | undefined;
  'system-file': string | undefined;
  temperature: string | undefined;
  'max-steps': number | undefined;
  'max-cost': string | undefined;
  price: string | undefined;
}
