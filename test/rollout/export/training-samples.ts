import { LosslessNumber } from 'lossless-json';
import type { BranchSample, TrainingSample, TrainingType } from '../../../src/rollout/export/training-sample.js';

/** A branch with whatever a test changes about it. */
export function branch(changes: Partial<BranchSample> = {}): BranchSample {
  return {
    rolloutId: 'job-1',
    branch: 0,
    sessionId: 'session-1',
    task: 'How warm is it in Zürich?',
    toolEvents: [],
    finalAnswer: 'It is 7 °C.',
    total: 1,
    objective: 1,
    temperature: 0.2,
    model: 'small',
    sourceSha256: 'a'.repeat(64),
    ...changes,
  };
}

/** A call and its result as this project's own event log records them. */
export function logged(
  id: string,
  toolName: string,
  args: unknown,
  output: unknown,
  batchId = `batch-${id}`,
): unknown[] {
  return [
    { event: 'tool_call', data: { toolName, args, callId: id, batchId } },
    { event: 'tool_result', data: { toolName, callId: id, batchId, output } },
  ];
}

const LOOK_UP = logged('c1', 'find_city', { name: 'Zürich' }, { id: new LosslessNumber('9007199254740993') });

const PARALLEL = [
  {
    event: 'tool_call',
    data: {
      toolName: 'weather',
      args: { city: new LosslessNumber('9007199254740993'), days: 1 },
      callId: 'c2',
      batchId: 'b2',
    },
  },
  { event: 'tool_call', data: { toolName: 'weather', args: { city: 12, days: 2.5 }, callId: 'c3', batchId: 'b2' } },
  { event: 'tool_result', data: { toolName: 'weather', callId: 'c3', batchId: 'b2', output: '9 °C' } },
  { event: 'tool_result', data: { toolName: 'weather', callId: 'c2', batchId: 'b2', output: '7 °C' } },
];

const WITHOUT_IDS = [
  { event: 'tool_call', data: { name: 'search', args: '{"query":"héllo \\"you\\"","options":{"deep":true}}' } },
  { event: 'tool_result', data: { name: 'search', result: ['a', 1] } },
];

const FLAT = [
  { tool_name: 'search', arguments: { query: 'x', options: {} }, result: '' },
  { tool_name: 'fs.read', args: { path: '/tmp/ü.txt' }, error: 'no such file' },
];

/** Pairs of branches: no tools, all three dialects, parallel calls, shared leading turns, big integers. */
const PAIRS: readonly (readonly [BranchSample, BranchSample])[] = [
  [branch(), branch({ branch: 3, finalAnswer: 'Warm 🌞', total: 0.25, objective: 0.25, sourceSha256: 'b'.repeat(64) })],
  [
    branch({ rolloutId: 'job-2', toolEvents: [...LOOK_UP, ...PARALLEL] }),
    branch({ rolloutId: 'job-2', branch: 1, toolEvents: LOOK_UP, finalAnswer: 'No idea', total: 0, objective: 0 }),
  ],
  [
    branch({ rolloutId: 'job-3', task: 'Say héllo', toolEvents: WITHOUT_IDS, finalAnswer: 'héllo' }),
    branch({
      rolloutId: 'job-3',
      task: 'Say héllo',
      branch: 1,
      sessionId: 'session-2',
      toolEvents: FLAT,
      finalAnswer: 'bye',
      total: 0.5,
      objective: undefined,
    }),
  ],
  [
    branch({ rolloutId: 'job-4', task: 'Look it up', toolEvents: LOOK_UP, finalAnswer: 'Found' }),
    branch({ rolloutId: 'job-4', task: 'Look it up', branch: 1, toolEvents: LOOK_UP, finalAnswer: 'Lost', total: 0 }),
  ],
  [
    branch({ rolloutId: 'job-5', toolEvents: [{ tool_name: 'search', args: {} }] }),
    branch({ rolloutId: 'job-5', branch: 1, finalAnswer: 'No', total: 0 }),
  ],
];

/** Samples of a type from the same few branches. */
export function samplesOf(type: TrainingType): TrainingSample[] {
  return PAIRS.flatMap(([chosen, rejected]) => toSamples(type, chosen, rejected));
}

function toSamples(type: TrainingType, chosen: BranchSample, rejected: BranchSample): TrainingSample[] {
  switch (type) {
    case 'dpo':
    case 'reward':
      return [{ type, chosen, rejected }];
    case 'kto':
      return [
        { type, branch: chosen, desirable: true },
        { type, branch: rejected, desirable: false },
      ];
    case 'sft':
      return [{ type, branch: chosen }];
    case 'prompts':
      return [{ type, branch: chosen, passes: true }];
  }
}
