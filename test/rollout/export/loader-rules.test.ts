import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonText } from '../../../src/rollout/export/json-text.js';
import type { BranchSample } from '../../../src/rollout/export/training-sample.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { ArrowError, readInBlocks } from './arrow-blocks.js';
import { exportSamples } from './export-samples.js';
import { branch, logged, samplesOf } from './training-samples.js';

const folder = useTemporaryFolder();

// Few keys and many types, so that conflicts, empty objects and nulls are common.
const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 1, 2.5, -3, 'text', '2024-05-01', '', 9007199254740991),
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('any'), { maxKeys: 2 }),
  ),
})).any;
const args = fc.dictionary(fc.constantFrom('x', 'y', 'z'), value, { maxKeys: 3 });
const events = fc
  .array(args, { maxLength: 3 })
  .map((calls) => calls.flatMap((each, index) => logged(`c${index}`, `tool${index % 2}`, each, 'ok')));
const pair = fc
  .tuple(events, events)
  .map(
    ([a, b]) =>
      ({ type: 'dpo', chosen: branch({ toolEvents: a }), rejected: branch({ branch: 1, toolEvents: b }) }) as const,
  );

const movedRows = (notes: readonly string[]): number =>
  Number(notes.map((note) => /moved to the front.*: (\d+)/.exec(note)?.[1]).find((count) => count !== undefined) ?? 1);

describe('load_dataset reads what is written for Arrow', () => {
  it('block by block, whatever the arguments of the calls, once the rows at the front are in the first block', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 6 }), async (samples) => {
        for (const trajectory of ['full', 'divergence'] as const) {
          const { lines, counts } = await exportSamples({
            folder: folder.path(),
            format: 'trl',
            type: 'dpo',
            trajectory,
            samples,
          });
          // A file of times alone is noted, and its type does not change from block to block.
          const times = counts.notes.some((note) => note.includes('looks like a time'));
          const read = (): void =>
            readInBlocks(lines.map(times ? withoutTimes : (line) => line), movedRows(counts.notes), 1);
          expect(read).not.toThrow();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('also where the first text of a place looks like a time and a later one does not', async () => {
    const samples = ['2024-05-01', 'soon'].map(
      (due, at) => ({ type: 'sft', branch: branch({ toolEvents: logged(`c${at}`, 't', { due }, '') }) }) as const,
    );
    const { lines, counts } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'full',
      samples,
    });
    expect(movedRows(counts.notes)).toBe(1);
    expect(() => readInBlocks(lines, 1, 1)).not.toThrow();
  });

  it.each(['trl', 'axolotl'] as const)('each row of %s alone fits the rows before it', async (format) => {
    const { lines, counts } = await exportSamples({
      folder: folder.path(),
      format,
      type: 'sft',
      trajectory: 'full',
      samples: samplesOf('sft'),
    });
    expect(() => readInBlocks(lines, movedRows(counts.notes), 1)).not.toThrow();
  });

  it('and does not read the same rows as they would be without padding and order', () => {
    const narrow = toJsonText({ messages: [{ role: 'user', content: 'a' }] });
    const wide = toJsonText({ messages: [{ role: 'assistant', content: '', tool_calls: [{ name: 'x' }] }] });
    expect(() => readInBlocks([narrow, wide], 1, 1)).toThrow(ArrowError);
    expect(() => readInBlocks([wide, narrow], 1, 1)).toThrow(ArrowError);
    expect(() => readInBlocks(['{"a":1}', '{"a":"1"}'], 2, 1)).toThrow(ArrowError);
    expect(() => readInBlocks(['{"a":1}', '{"a":1.5}'], 1, 1)).toThrow(ArrowError);
  });
});

describe('rows are uniform', () => {
  it('every message of a TRL column has the same fields, and every arguments object of a column too', async () => {
    const { rows } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'dpo',
      trajectory: 'full',
      samples: samplesOf('dpo'),
    });
    for (const column of ['prompt', 'chosen', 'rejected']) {
      const messages = rows.flatMap((row) => row[column] as Record<string, unknown>[]);
      const calls = messages.flatMap(
        (message) => (message['tool_calls'] ?? []) as { function: { arguments: object } }[],
      );
      expect(new Set(messages.map((message) => Object.keys(message).join())).size).toBe(1);
      expect(new Set(calls.map((call) => Object.keys(call.function.arguments).join())).size).toBeLessThanOrEqual(1);
    }
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  });

  it('the first row alone shows every type when one row does, however late it stands', async () => {
    const plain = Array.from({ length: 50 }, () => ({ type: 'sft', branch: branch() }) as const);
    const first = { type: 'sft', branch: branch({ toolEvents: logged('a', 't', { x: 1 }, '') }) } as const;
    const all = {
      type: 'sft',
      branch: branch({ rolloutId: 'wide', toolEvents: [...logged('a', 't', { x: 1.5, y: ['s'] }, '')] }),
    } as const;
    const { lines, rows, counts } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'full',
      samples: [...plain, first, ...plain, all, ...plain],
    });
    expect(movedRows(counts.notes)).toBe(1);
    expect(toJsonText(rows[0])).toContain('1.5');
    expect(() => readInBlocks(lines, 1, 1)).not.toThrow();
  });

  it('a value whose type differs between rows is JSON text in all of them, and the card says where', async () => {
    const samples = ['x', 3, { deep: true }].map(
      (limit, index) =>
        ({ type: 'sft', branch: branch({ toolEvents: logged(`c${index}`, 't', { limit }, '') }) }) as const,
    );
    const { rows, counts, files } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'full',
      samples,
    });
    expect(rows.map((row) => firstArguments(row)['limit'])).toEqual(['"x"', '3', '{"deep":true}']);
    const place = 'messages[].tool_calls[].function.arguments.limit';
    expect(counts.notes.some((note) => note.includes(place))).toBe(true);
    expect(files.get('rows.card.md')?.toString()).toContain(place);
  });

  it('an arguments object with keys without end does not pad every row with all of them', async () => {
    const samples = Array.from({ length: 300 }, (_, index) => ({
      type: 'sft' as const,
      branch: branch({ toolEvents: logged('c', 't', { [`key-${index}`]: index }, '') }),
    }));
    const { lines, rows } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'full',
      samples,
    });
    expect(typeof firstCall(rows[299]).arguments).toBe('string');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(30_000);
  });
});

describe('numbers', () => {
  it('past 2^53 keep their digits in every format that has arguments', async () => {
    for (const format of ['trl', 'llamafactory', 'axolotl', 'openai'] as const) {
      const { lines } = await exportSamples({
        folder: folder.path(),
        format,
        type: 'sft',
        trajectory: 'full',
        samples: samplesOf('sft'),
      });
      expect(lines.join('\n')).toMatch(/city\\?":9007199254740993\b/);
    }
  });

  it('that Arrow would read as doubles, since others of the place are, become text before they lose digits', async () => {
    const big = samplesOf('sft')[1];
    const half = { type: 'sft', branch: branch({ toolEvents: logged('h', 'weather', { city: 0.5 }, '') }) } as const;
    const { lines } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'sft',
      trajectory: 'full',
      samples: [...(big === undefined ? [] : [big]), half],
    });
    expect(lines.join('\n')).toContain('"city":"9007199254740993"');
    expect(lines.join('\n')).toContain('"city":"0.5"');
  });
});

describe('turns', () => {
  it('alternate between odd and even roles in every LLaMA-Factory row, also with parallel calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 1, maxLength: 4 }), async (all) => {
        const samples = all.map(
          (toolEvents) => ({ type: 'kto', branch: branch({ toolEvents }), desirable: true }) as const,
        );
        const { rows } = await exportSamples({
          folder: folder.path(),
          format: 'llamafactory',
          type: 'kto',
          trajectory: 'full',
          samples,
        });
        for (const row of [...rows]) {
          const roles = (row['conversations'] as { from: string }[]).map(({ from }) => from);
          expect(roles.length % 2).toBe(0);
          roles.forEach((role, index) => {
            expect(index % 2 === 0 ? ['human', 'observation'] : ['gpt', 'function_call']).toContain(role);
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  it('of the chosen branch never stand before the answer of the rejected one', async () => {
    const own = (name: string, changes: Partial<BranchSample>): BranchSample =>
      branch({
        toolEvents: [...logged('s', 'shared', {}, ''), ...logged('o', name, {}, '')],
        finalAnswer: name,
        ...changes,
      });
    const samples = [{ type: 'dpo', chosen: own('good', {}), rejected: own('bad', { branch: 1 }) } as const];
    const { rows } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'dpo',
      trajectory: 'divergence',
      samples,
    });
    expect(JSON.stringify(rows[0]?.['prompt'])).toContain('shared');
    expect(JSON.stringify(rows[0]?.['prompt'])).not.toMatch(/good|bad/);
    expect(JSON.stringify(rows[0]?.['chosen'])).not.toMatch(/bad|shared/);
    expect(JSON.stringify(rows[0]?.['rejected'])).not.toMatch(/good|shared/);
  });

  it('a prompt of divergence ends where the model speaks next', async () => {
    const same = logged('a', 't', {}, 'one');
    const samples = [
      {
        type: 'dpo',
        chosen: branch({ toolEvents: same }),
        rejected: branch({ toolEvents: logged('a', 't', {}, 'two') }),
      } as const,
      { type: 'dpo', chosen: branch({ toolEvents: same }), rejected: branch({ toolEvents: same }) } as const,
    ];
    const { rows } = await exportSamples({
      folder: folder.path(),
      format: 'trl',
      type: 'dpo',
      trajectory: 'divergence',
      samples,
    });
    const roles = rows.map((row) => (row['prompt'] as { role: string }[]).map(({ role }) => role).join());
    expect(roles.sort()).toEqual(['user', 'user,assistant,tool']);
  });
});

describe('arguments', () => {
  it('are an object for TRL, JSON text for OpenAI and Axolotl', async () => {
    const kinds = { trl: 'object', openai: 'string', axolotl: 'string' } as const;
    for (const format of ['trl', 'openai', 'axolotl'] as const) {
      const { rows } = await exportSamples({
        folder: folder.path(),
        format,
        type: 'sft',
        trajectory: 'full',
        samples: samplesOf('sft'),
      });
      const withCalls = rows.filter((row) => JSON.stringify(row).includes('"arguments"'));
      expect(withCalls.map((row) => typeof firstCall(row).arguments)).toEqual(withCalls.map(() => kinds[format]));
    }
  });

  it('every OpenAI result names a call of the message before it, by an id that is used once', async () => {
    const { rows } = await exportSamples({
      folder: folder.path(),
      format: 'openai',
      type: 'sft',
      trajectory: 'full',
      samples: samplesOf('sft'),
    });
    for (const row of rows) {
      const ids = new Set<string>();
      for (const message of row['messages'] as {
        role: string;
        tool_call_id?: string;
        tool_calls?: { id: string }[];
      }[]) {
        for (const { id } of message.tool_calls ?? []) {
          expect(ids.has(id)).toBe(false);
          ids.add(id);
        }
        if (message.role === 'tool') expect(ids).toContain(message.tool_call_id);
      }
    }
  });
});

interface Call {
  arguments: Record<string, unknown>;
}

function firstCall(row: Record<string, unknown> | undefined): Call {
  const messages = row?.['messages'] as { tool_calls?: { function: Call }[] | null }[];
  const call = messages.flatMap((message) => message.tool_calls ?? [])[0];
  if (call === undefined) throw new Error('no call in this row');
  return call.function;
}

function firstArguments(row: Record<string, unknown>): Record<string, unknown> {
  return firstCall(row).arguments;
}

function withoutTimes(line: string): string {
  return line.replaceAll('2024-05-01', 'some day');
}
