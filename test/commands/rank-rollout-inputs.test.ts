import { describe, expect, it } from 'vitest';
import RankRollout from '../../src/commands/rank-rollout.js';
import { rolloutReportValidator } from '../../src/contracts/rollout-report-validator.generated.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

const folder = useTemporaryFolder();
const rank = (...argv: string[]) => runCommand(RankRollout, argv);

const BRANCHES = Array.from({ length: 40 }, (_, at) =>
  sampleBranch({
    rollout_id: `job-${at % 10}`,
    branch_index: Math.floor(at / 10),
    task: `task ${at % 10}`,
    temperature: at % 3 === 0 ? 0.3 : 1,
    objective_score: (at % 7) / 7,
    final_answer: `answer ${at}`,
    tool_call_sequence: at % 4 === 0 ? [{ tool_name: 't', args: { at, of: 1.5 }, result: `r${at}` }] : [],
  }),
);
const OUTPUTS = ['ranked', 'dpo', 'ppo', 'rows.jsonl', 'rows.provenance.jsonl', 'rows.card.md', 'rows.train.py'];

/** Everything that one run writes into a folder of its own, by name; the report without the paths that differ. */
async function writeAll(into: string, ...argv: string[]): Promise<Record<string, string>> {
  const at = (name: string): string => folder.path(`${into}/${name}`);
  const wire = ['--output', at('ranked'), '--dpo', at('dpo'), '--ppo', at('ppo')];
  const rows = ['--format', 'trl', '--type', 'kto', '--trajectory', 'full', '--export', at('rows.jsonl')];
  const sampled = ['--pairs', 'all', '--max-pairs-per-group', '2'];
  // Two runs, as pairs in wire form and rows of a trainer are not written together.
  for (const outputs of [wire, rows]) {
    const run = await rank(...argv, ...outputs, ...sampled, '--report', at(`report-${outputs.length}`));
    expect(run.exit, run.stderr).toBe(0);
  }
  const reports = [wire, rows].map((outputs) => folder.read(`${into}/report-${outputs.length}`));
  const told = reports.map((report) => report.replaceAll(`/${into}/`, '/').replace(/"bytes": \d+/, ''));
  return Object.fromEntries([
    ...OUTPUTS.map((name) => [name, folder.read(`${into}/${name}`)]),
    ['report', told.join()],
  ]);
}

describe('reproducible output', () => {
  it('is the same, byte for byte, for the same --timestamp or SOURCE_DATE_EPOCH, side files and report too', async () => {
    const input = folder.write('in.jsonl', toLines(BRANCHES));
    const first = await writeAll('a', input, '--timestamp', '1700000000000');
    expect(await writeAll('b', input, '--timestamp', '1700000000000')).toEqual(first);
    process.env['SOURCE_DATE_EPOCH'] = '1700000000';
    try {
      expect(await writeAll('c', input)).toEqual(first);
    } finally {
      delete process.env['SOURCE_DATE_EPOCH'];
    }
    const later = await writeAll('d', input, '--timestamp', '1');
    expect(later['dpo']).not.toBe(first['dpo']);
    expect(later['ranked']).toBe(first['ranked']);
  });

  it('is the same from --trust-input', async () => {
    const input = folder.write('in.jsonl', toLines(BRANCHES));
    const { report: _, ...first } = await writeAll('a', input, '--timestamp', '7');
    const { report: __, ...trusted } = await writeAll('b', input, '--timestamp', '7', '--trust-input');
    expect(trusted).toEqual(first);
  });

  it('is the same from one file and from several, whichever way they are named', async () => {
    const input = folder.write('in.jsonl', toLines(BRANCHES));
    folder.write('part-1.jsonl', toLines(BRANCHES.slice(0, 17)));
    folder.write('part-2.jsonl', toLines(BRANCHES.slice(17)).trimEnd());
    const { report: _, 'rows.card.md': __, ...first } = await writeAll('a', input, '--timestamp', '7');
    const named = [folder.path('part-1.jsonl'), '--input', folder.path('part-2.jsonl')];
    for (const [at, argv] of [[folder.path('part-*.jsonl')], named].entries()) {
      const { report, 'rows.card.md': card, ...several } = await writeAll(`b${at}`, ...argv, '--timestamp', '7');
      // A last line without an end gets one where another follows in the output.
      expect(several).toEqual({ ...first, ranked: several['ranked'] });
      expect(several['ranked']?.trimEnd()).toBe(first['ranked']?.trimEnd());
      expect(report).toContain('part-2.jsonl');
      expect(card).toContain('part-1.jsonl');
    }
  });
});

describe('several files', () => {
  it('give one group to a rollout that is spread over them, and pair across', async () => {
    folder.write('a.jsonl', toLines([sampleBranch({ objective_score: 1, final_answer: 'from a' })]));
    folder.write('b.jsonl', toLines([sampleBranch({ branch_index: 1, objective_score: 0, final_answer: 'from b' })]));
    const run = await rank(folder.path('a.jsonl'), folder.path('b.jsonl'), '--dpo', '-');
    expect(JSON.parse(run.stdout)).toMatchObject({ chosen: 'from a', rejected: 'from b' });
  });
});

describe('--report', () => {
  it('has the published shape, says what was asked for, and is what --json says', async () => {
    const input = folder.write('in.jsonl', toLines(BRANCHES));
    folder.write('eval.txt', 'nothing that any of them says at all\n');
    const flags = ['--redact', 'report', '--dedup', '--eval-set', folder.path('eval.txt'), '--on-contaminated', 'flag'];
    const more = ['--compare', 'temperature=0.3,1', '--strict-wire', '--dpo', folder.path('dpo')];
    const run = await rank(input, ...flags, ...more, '--report', folder.path('report'), '--json', '--timestamp', '7');
    const report = JSON.parse(folder.read('report'));
    expect(rolloutReportValidator(report), JSON.stringify(rolloutReportValidator.errors)).toBe(true);
    expect(report).toMatchObject({
      exportedAtMs: 7,
      inputs: [{ records: 40 }],
      options: {
        weights: { objective: 1 },
        pairs: { strategy: 'best-worst', excludeContaminated: false },
        other: {
          redact: 'report',
          dedup: true,
          'eval-set': folder.path('eval.txt'),
          'on-contaminated': 'flag',
          compare: 'temperature=0.3,1',
          'strict-wire': true,
        },
      },
    });
    const { statistics, written, contamination } = JSON.parse(run.stdout);
    expect({ statistics, outputs: written, contamination }).toEqual({
      statistics: report.statistics,
      outputs: report.outputs,
      contamination: report.contamination,
    });
  });

  it('is not written when the run fails', async () => {
    const input = folder.write('in.jsonl', '{}\n');
    expect(await rank(input, '--report', folder.path('report'))).toMatchObject({ exit: 1 });
    expect(folder.list()).toEqual(['in.jsonl']);
  });
});
