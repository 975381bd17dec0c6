import { describe, expect, it } from 'vitest';
import type { Recorder } from '../../../src/cli/run/open-recorder.js';
import { openSecondModel } from '../../../src/cli/run/open-second-model.js';
import type { Model, ModelRequest } from '../../../src/contracts/model.js';
import type { RecordingFailure, RecordingTurn } from '../../../src/contracts/recording.generated.js';
import { openClock } from '../../../src/host/clock.js';
import { recordModel } from '../../../src/models/record.js';
import { Replay } from '../../../src/models/replay.js';
import { scriptedModel } from '../../../src/models/scripted.js';
import { HEADER } from '../../models/recording-header.js';

const REQUEST: ModelRequest = { messages: [{ role: 'user', text: 'is this safe?' }], tools: [] };

describe('the model of a guardrail', () => {
  it('is recorded under the name of who asks it, cost included, and not opened for a replay', async () => {
    const turns: (RecordingTurn | RecordingFailure)[] = [];
    const clock = openClock('');
    const recorder: Recorder = {
      clock,
      model: (model, by) => recordModel(model, by, (turn) => turns.push(turn)),
      approver: (approver) => approver,
      onEvent: () => undefined,
      end: () => undefined,
    };
    const judge: Model = {
      id: 'judge',
      respond: async (request) => ({ ...(await scriptedModel([{ text: 'yes' }]).respond(request)), costUsd: 0.25 }),
    };
    const asked = await openSecondModel('classifier', () => judge, { recorder, replay: undefined });
    await asked.respond(REQUEST);
    expect(turns).toEqual([expect.objectContaining({ by: 'classifier', modelId: 'judge' })]);

    const end = { kind: 'end', stop: 'answer', sha256: 'a'.repeat(64) } as const;
    const replay = new Replay(
      { header: HEADER, turns, answers: [], draws: [], events: [], end },
      clock,
      () => undefined,
    );
    const refuse = (): never => {
      throw new Error('a replay asks nobody');
    };
    const again = await openSecondModel('classifier', refuse, { recorder, replay });
    expect(again.id).toBe('judge');
    expect(await again.respond(REQUEST)).toMatchObject({ text: 'yes', costUsd: 0.25 });
  });
});
