import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rolloutReportValidator } from '../../../src/contracts/rollout-report-validator.generated.js';
import { PAIR_STRATEGIES } from '../../../src/rollout/pairs/pair-policy.js';
import type { RankOptions, TrainingRequest } from '../../../src/rollout/rank-options.js';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.js';
import { assertBalanced } from '../../../src/rollout/report/assert-balanced.js';
import { REDACTION_MODES } from '../../../src/rollout/rows/redaction-mode.js';
import { sampleBranch } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();

const EVAL_TEXT = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
const LONG = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
const ATTACK = [{ event: 'kernel_end', data: { callId: 'c', denials: [{ capability: 'allowedHosts' }] } }];
const MAIL = ['a.person', 'acme-widgets.net'].join('@');

const branch = fc.record({
  rollout_id: fc.constantFrom('a', 'b', 'c', 'd'),
  branch_index: fc.nat(4),
  task: fc.constantFrom('t', 't', 't', `t for ${MAIL}`, EVAL_TEXT),
  temperature: fc.constantFrom(0.3, 1),
  final_answer: fc.constantFrom('', 'x', 'y', LONG, LONG.replace('word7', 'other'), `it: ${EVAL_TEXT}`, `ask ${MAIL}`),
  objective_score: fc.constantFrom(undefined, 0, 0.25, 0.75, 1, 1),
  objective_status: fc.constantFrom(undefined, undefined, undefined, 'pass' as const, 'unknown' as const),
  tool_call_sequence: fc.constantFrom(
    [],
    [],
    ATTACK,
    [{ tool_name: 'x', args: { n: 1 }, result: MAIL }],
    [{ event: 'tool_result', data: { callId: 'of nothing' } }],
  ),
});
const line = fc.oneof(
  { weight: 9, arbitrary: branch.map((fields) => JSON.stringify(sampleBranch(JSON.parse(JSON.stringify(fields))))) },
  { weight: 1, arbitrary: fc.constantFrom('{', 'null', '{"a":1}', '{"rollout_id":"a","rollout_id":"b"}') },
);
const vote = fc.record({
  rollout_id: fc.constantFrom('a', 'b', 'z'),
  first: fc.nat(4),
  second: fc.nat(5),
  winner: fc.constantFrom('first', 'second', 'tie', 'none'),
});
const training = fc.constantFrom<Omit<TrainingRequest, 'path'> | undefined>(
  undefined,
  { format: 'trl', type: 'dpo', trajectory: 'divergence' },
  { format: 'trl', type: 'kto', trajectory: 'full' },
  { format: 'openai', type: 'sft', trajectory: 'full' },
  { format: 'llamafactory', type: 'reward', trajectory: 'divergence' },
  { format: 'openrlhf', type: 'prompts', trajectory: 'final' },
);
const options = fc.record({
  pairs: fc.constantFrom(...PAIR_STRATEGIES),
  maxPairsPerGroup: fc.constantFrom(undefined, 1, 2),
  minMargin: fc.constantFrom(undefined, 0.5),
  redaction: fc.constantFrom(...REDACTION_MODES),
  dedup: fc.boolean(),
  includeDenied: fc.boolean(),
  trustInput: fc.constantFrom(false, false, true),
  onContaminated: fc.constantFrom('drop' as const, 'flag' as const),
  // Ranked in memory, or on disk.
  maxIndexBytes: fc.constantFrom(undefined, 1),
});
const usesOf = fc.record({ evalSet: fc.boolean(), votes: fc.boolean(), split: fc.boolean(), wire: fc.boolean() });

it('whatever comes in is in an output or counted under a reason, for any dirt and any options', async () => {
  folder.write('eval.jsonl', `${JSON.stringify({ text: EVAL_TEXT })}\n`);
  const inputs = fc.tuple(
    fc.array(line, { minLength: 1, maxLength: 30 }),
    fc.array(vote, { minLength: 1, maxLength: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(inputs, options, training, usesOf, async ([lines, votes], chosen, rows, uses) => {
      const cut = uses.split ? Math.floor(lines.length / 2) : 0;
      const input = [lines.slice(0, cut), lines.slice(cut)].map((part, at) =>
        folder.write(`${at}.jsonl`, part.join('\n')),
      );
      folder.write('votes.jsonl', votes.map((each) => JSON.stringify(each)).join('\n'));
      const request: RankOptions = {
        ...chosen,
        input: uses.split ? input : (input[1] ?? ''),
        output: folder.path('ranked'),
        ...(uses.wire ? { dpo: folder.path('dpo'), ppo: folder.path('ppo') } : {}),
        training: rows && { ...rows, path: folder.path('training') },
        report: folder.path('report'),
        skipInvalid: true,
        timestampMs: 0,
        ...(uses.evalSet ? { evalSet: [folder.path('eval.jsonl')] } : {}),
        ...(uses.votes ? { votes: folder.path('votes.jsonl'), weights: { objective: 1, judge: 0, votes: 0.5 } } : {}),
      };
      const summary = await rankRolloutFile(request).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'NO_RECORDS' });
        return undefined;
      });
      if (summary === undefined) return;
      const report = JSON.parse(folder.read('report'));
      expect(rolloutReportValidator(report), JSON.stringify(rolloutReportValidator.errors)).toBe(true);
      assertBalanced(report);
      expect(report.records.in).toBe(lines.length);
      for (const { kind, path, records, bytes } of report.outputs) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        expect([kind, folder.lines(name).length, Buffer.byteLength(folder.read(name))]).toEqual([kind, records, bytes]);
      }
      expect(report.outputs.length).toBe(1 + (uses.wire ? 2 : 0) + (rows === undefined ? 0 : 1));
      expect(report.records.ranked).toBe(folder.lines('ranked').length);
      if (uses.wire) {
        const ppo = report.rows.find((account: { kind: string }) => account.kind === 'ppo');
        expect(ppo.candidates).toBe(report.records.ranked);
        const dpo = report.rows.find((account: { kind: string }) => account.kind === 'dpo');
        expect(dpo.candidates).toBe(report.pairs.made);
      }
      if (chosen.redaction === 'on') {
        for (const name of ['dpo', 'ppo', 'training']) {
          if (folder.list().includes(name)) expect(folder.read(name)).not.toContain(MAIL);
        }
      }
      for (const name of ['dpo', 'ppo', 'training', 'ranked', 'report']) folder.remove(name);
    }),
    { numRuns: 60 },
  );
});
