import { Flags } from '@oclif/core';

/** The flags that keep a run so that it can be run again, and run it again. */
export const RECORDING_FLAGS = {
  record: Flags.string({ description: 'write a recording that --replay runs again', helpValue: 'FILE' }),
  replay: Flags.string({
    description:
      'answer from a recording, in place of the model and of whoever was asked; tools and kernels really run, under the manifest of this command line and the recorded approval rules and guardrails',
    helpValue: 'FILE',
    exclusive: ['record', 'script', 'session', 'temperature', 'max-steps', 'max-cost', 'price'],
  }),
};

/** What oclif makes of `RECORDING_FLAGS`. */
export interface RecordingFlags {
  record: string | undefined;
  replay: string | undefined;
}
