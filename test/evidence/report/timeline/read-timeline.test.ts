import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inspectChain } from '../../../../src/evidence/inspect-chain.js';
import { readTimeline } from '../../../../src/evidence/report/timeline/read-timeline.js';
import { timelineFigure } from '../../../../src/evidence/report/timeline/timeline-figure.js';
import { MAX_LANES } from '../../../../src/evidence/report/timeline/timeline-svg.js';
import { madeLog } from '../made-report.js';
import { readHtml } from '../read-html.js';

const { lines } = inspectChain(madeLog());

describe('readTimeline', () => {
  it('has a lane for each branch, with what it did and what the verifier said, and ranks unknown after known', () => {
    const { events, branches } = readTimeline(lines);
    expect(events).toBe(24);
    expect(branches.map(({ name, first, last, verdict, rank }) => ({ name, first, last, verdict, rank }))).toEqual([
      { name: 'branch 0', first: 1, last: 7, verdict: { seq: 8, status: 'fail', score: 0 }, rank: 2 },
      { name: 'branch 1', first: 9, last: 15, verdict: { seq: 16, status: 'pass', score: 1 }, rank: 1 },
      { name: 'branch 2', first: 17, last: 23, verdict: { seq: 24, status: 'odd' }, rank: 3 },
    ]);
    expect(branches[0]?.marks.map(({ seq, kind, label }) => `${seq} ${kind} ${label}`)).toEqual([
      '2 model model turn',
      '3 call write_file',
      '4 result write_file',
      '5 refusal codeGuardrail',
      '6 kernel quickjs',
      '7 answer answer',
    ]);
  });

  it('takes a temperature from the recorded line whose digest the log holds, and from no other', () => {
    const own = '{"temperature":0.3}';
    const recorded = lines.map((line) => {
      const facts: Record<string, unknown> = { ...line.data };
      return facts['phase'] === 'rollout_recorded' && facts['branchIndex'] === 1
        ? { ...line, data: { ...facts, sha256: createHash('sha256').update(own).digest('hex') } }
        : line;
    });
    const { branches } = readTimeline(recorded, `{"temperature":0.9}\n${own}\n{"temperature":\n`);
    expect(branches.map(({ temperature }) => temperature)).toEqual([undefined, 0.3, undefined]);
  });

  it('shows a run that is no branch of a job too, without verdict and rank', () => {
    const { branches } = readTimeline(lines.slice(0, 7));
    expect(branches).toHaveLength(1);
    expect(branches[0]).toMatchObject({ name: 'run 1', first: 1, last: 7 });
    expect(branches[0]).not.toHaveProperty('rank');
  });

  it('says nothing of an empty log', () => {
    expect(readTimeline([])).toEqual({ events: 0, task: '', branches: [] });
  });
});

describe('timelineFigure', () => {
  it('draws no more branches than fit a page, says so, and lists every one', () => {
    const [branch] = readTimeline(lines).branches;
    if (branch === undefined) throw new Error('the log has a branch');
    const branches = Array.from({ length: MAX_LANES + 9 }, (_, index) => ({ ...branch, name: `branch ${index}` }));
    const { elements } = readHtml(String(timelineFigure({ events: 24, task: '', branches }, 'x')));
    expect(elements.filter(({ attributes }) => attributes.get('class') === 'lane')).toHaveLength(MAX_LANES);
    expect(elements.filter(({ tag }) => tag === 'tr')).toHaveLength(1 + branches.length);
    expect(elements.find(({ tag }) => tag === 'figcaption')?.text).toContain(`The first ${MAX_LANES} of`);
  });
});
