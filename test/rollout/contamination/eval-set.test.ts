import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvalSet, type EvalSetOptions } from '../../../src/rollout/contamination/eval-set.js';
import type { Overlap } from '../../../src/rollout/contamination/overlap.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { readTokens } from '../tokens/read-tokens.js';

const folder = useTemporaryFolder();

function open(items: readonly unknown[], options?: EvalSetOptions): Promise<EvalSet> {
  return EvalSet.open([folder.write('eval.jsonl', items.map((item) => `${JSON.stringify(item)}\n`).join(''))], options);
}

const ofTask = (set: EvalSet, task: string): Overlap[] => set.overlapsOf(task, '/task');
const words = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const spread = (text: string, { start, end }: Overlap): string => text.slice(start, end);

const QUESTION =
  'Natalia sold clips to forty eight of her friends in April, and then she sold half as many clips in May. How many clips did she sell?';

describe('what is contaminated', () => {
  it('is a task that holds thirteen tokens of an item, and the finding says which item and where', async () => {
    const set = await open([{ question: words('other', 30).join(' ') }, { question: QUESTION }]);
    const shared = 'CLIPS TO FORTY-EIGHT OF HER FRIENDS IN APRIL: AND THEN SHE sold';
    const task = `Please rewrite this. “${shared}” ran away.`;
    const [found, ...more] = ofTask(set, task);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ field: '/task', shingle: 13, itemLine: 2, itemFile: folder.path('eval.jsonl') });
    expect(found === undefined ? '' : spread(task, found)).toBe(shared);
    expect(found?.containment).toBeCloseTo(6 / 20, 10);
  });

  it('is any other text too, and the finding says which', async () => {
    const set = await open([{ question: QUESTION }]);
    const found = set.overlapsOf(`He asked: ${QUESTION}`, '/final_answer');
    expect(found).toMatchObject([{ field: '/final_answer', shingle: 13, containment: 1, start: 10 }]);
  });

  it('is a task whose words are spelled as entities or escapes, with the offsets of the spelling', async () => {
    const set = await open([{ question: QUESTION }]);
    const spelled = [
      QUESTION.replaceAll(' ', '&nbsp;'),
      QUESTION.replaceAll(' ', '&amp;nbsp;'),
      QUESTION.replaceAll(' ', '&#160;'),
      QUESTION.replaceAll('e', '&#x65;'),
      QUESTION.replaceAll('o', '\\u006F'),
      QUESTION.replaceAll('i', '\\ud835\\udc22'),
    ];
    for (const text of spelled) {
      expect(ofTask(set, `See: ${text}`)).toMatchObject([{ containment: 1, start: 5, end: 5 + text.length - 1 }]);
    }
  });

  it('is not a text with twelve tokens in a row, unless that is half of the item', async () => {
    const item = words('w', 40);
    const set = await open([{ question: item.join(' ') }, { question: words('v', 15).join(' ') }]);
    expect(ofTask(set, item.slice(3, 15).join(' '))).toEqual([]);
    const half = words('v', 12).join(' ');
    expect(ofTask(set, `x ${half} y`)).toMatchObject([
      { shingle: 8, itemLine: 2, containment: 5 / 8, start: 2, end: 2 + half.length },
    ]);
    const strict = await open([{ question: words('v', 15).join(' ') }], { minContainment: 0.7 });
    expect(ofTask(strict, half)).toEqual([]);
  });

  it('counts different shingles, so that repeating one of them adds nothing', async () => {
    const item = words('w', 40);
    const set = await open([{ question: item.join(' ') }]);
    const eight = item.slice(0, 8).join(' ');
    expect(ofTask(set, Array.from({ length: 50 }, () => eight).join(' / stop / '))).toEqual([]);
  });

  it('is only a text of the same words for an item of fewer than eight tokens', async () => {
    const set = await open([{ question: 'What is 2 + 2?' }, { question: '...' }]);
    expect(ofTask(set, 'what is 2+2')).toMatchObject([
      { shingle: 'whole', itemLine: 1, containment: 1, start: 0, end: 11 },
    ]);
    expect(ofTask(set, 'What is 2 + 2? Tell me.')).toEqual([]);
    expect(ofTask(set, '!')).toEqual([]);
    expect(set.facts).toMatchObject({ items: 2, wholeOnly: 1, empty: 1 });
    expect(set.notes).toHaveLength(2);
  });

  it('is not what most items share: a template is common, and is reported', async () => {
    const template = words('template', 20).join(' ');
    const items = Array.from({ length: 6 }, (_, at) => ({
      question: `${template} ${words(`item${at}x`, 10).join(' ')}`,
    }));
    const set = await open(items);
    expect(set.facts.common).toEqual({ long: 8, short: 13 });
    expect(set.notes).toHaveLength(1);
    expect(ofTask(set, `${template} something else`)).toEqual([]);
    expect(ofTask(set, `${template} ${words('item3x', 10).join(' ')}`)).toMatchObject([
      { itemLine: 4, shingle: 13, containment: 1 },
    ]);
    const some = await open(items, { maxItemsPerShingle: 2 });
    expect(some.facts.common).toEqual({ long: 8, short: 13 });
  });

  it('finds an item that is nothing but template as a whole', async () => {
    const template = words('template', 20).join(' ');
    const set = await open([{ text: template }, ...words('more', 8).map((word) => ({ text: `${template} ${word}` }))]);
    expect(ofTask(set, template.toUpperCase())).toMatchObject([{ shingle: 'whole', itemLine: 1 }]);
  });

  it('has each item once, however many copies of it there are', async () => {
    const set = await open(Array.from({ length: 40 }, () => ({ question: QUESTION })));
    expect(set.facts).toMatchObject({ items: 40, copies: 39, common: { long: 0, short: 0 } });
    expect(ofTask(set, QUESTION)).toMatchObject([{ itemLine: 1, shingle: 13 }]);
  });

  it('is told with at most twenty items a text, the clearest first', async () => {
    const items = Array.from({ length: 30 }, (_, at) => words(`i${at}w`, 14 + at));
    const set = await open(items.map((item) => ({ text: item.join(' ') })));
    const found = ofTask(set, items.map((item) => item.slice(0, 13).join(' ')).join(' | '));
    expect(found).toHaveLength(20);
    expect(found[0]).toMatchObject({ itemLine: 1 });
  });

  it.each([
    [
      'full-width letters',
      (text: string) => text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['ligatures', (text: string) => text.replaceAll('fi', 'ﬁ')],
    ['capitals, where ß becomes SS', (text: string) => text.toUpperCase()],
  ])('is found in %s, with offsets of the text as it was given', async (_, disguise) => {
    const item =
      'Größe des efﬁzienten Cafés: café number fifty fine fish find five final figs in Ångström units'.normalize('NFC');
    const set = await open([{ question: item }]);
    const [before, after] = ['𝔘𝔫𝔯𝔢𝔩𝔞𝔱𝔢𝔡 ﬁrst é — ', ' — ﬁnally'];
    const task = `${before}${disguise(item)}${after}`;
    const [found] = ofTask(set, task);
    expect(found).toMatchObject({ shingle: 13, containment: 1, start: before.length, end: task.length - after.length });
  });

  it('is found in Chinese, where each character is a token', async () => {
    const set = await open([{ question: '小明有五个苹果,他给了小红两个苹果,请问小明现在还剩下几个苹果?' }]);
    const task = '题目:他给了小红两个 苹果。请问小明现在';
    expect(ofTask(set, task).map((found) => spread(task, found))).toEqual(['他给了小红两个 苹果。请问小明现在']);
  });
});

describe('laws of contamination', () => {
  const vocabulary = [...words('word', 30), 'straße', 'ﬁne', 'naïve', 'Ωμέγα', 'İzmir', '世', '界', 'ガ', 'ที่', '２０'];
  const items = fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 13, maxLength: 40 }), {
    minLength: 1,
    maxLength: 3,
  });
  const glue = fc.constantFrom(' ', '\n', ', ', ' — ', '\u3000', '"; "', '\t');
  const disguises = fc.constantFrom(
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.normalize('NFD'),
    (word: string) => word.normalize('NFKC'),
    (word: string) => (word.length > 1 ? `${word.slice(0, 1)}\u00ad${word.slice(1)}` : word),
    (word: string) => word.replace(/[a-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  );

  it('any thirteen tokens in a row of an item are found in any text, in any spelling, and the offsets cover them', async () => {
    const plan = fc.record({
      items,
      seed: fc.nat(),
      glues: fc.array(glue, { minLength: 13, maxLength: 13 }),
      spelling: disguises,
    });
    const around = fc.array(fc.constantFrom('unrelated', 'éé', '𝔵', 'ﷺ', 'ﬃ', '!', '漢', ' '), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(plan, around, around, async (planned, before, after) => {
        const set = await open(planned.items.map((item) => ({ text: item.join(' ') })));
        const item = planned.items[planned.seed % planned.items.length] ?? [];
        const from = planned.seed % (item.length - 12);
        const planted = item
          .slice(from, from + 13)
          .map((word, at) => (at === 0 ? '' : (planned.glues[at] ?? ' ')) + planned.spelling(word))
          .join('');
        const head = `${before.join(' ')} zzz `;
        const task = `${head}${planted} zzz ${after.join(' ')}`;
        const found = ofTask(set, task);
        const covers = found.filter(
          ({ shingle, start, end }) => shingle === 13 && start <= head.length && end >= head.length + planted.length,
        );
        expect(covers).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a text that shares no eight tokens in a row with an item has no finding', async () => {
    const few = fc.constantFrom('a', 'b', 'c');
    const texts = fc.array(few, { minLength: 8, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), texts, async (itemWords, taskWords) => {
        const set = await open(itemWords.map((item) => ({ text: item.join(' ') })));
        const runs = (list: readonly string[], width: number): Set<string> =>
          new Set(list.slice(width - 1).map((_, at) => list.slice(at, at + width).join(' ')));
        const found = new Map(ofTask(set, taskWords.join('. ')).map((overlap) => [overlap.itemLine, overlap]));
        const distinct = [...new Set(itemWords.map((item) => item.join(' ')))].map((text) => text.split(' '));
        const isCommon = (run: string, width: number): boolean =>
          distinct.length >= 4 && distinct.filter((item) => runs(item, width).has(run)).length > distinct.length / 2;
        for (const item of distinct) {
          const overlap = found.get(itemWords.findIndex((other) => other.join(' ') === item.join(' ')) + 1);
          const shared = (width: number): number[] => {
            const own = [...runs(item, width)].filter((run) => !isCommon(run, width));
            return [own.filter((run) => runs(taskWords, width).has(run)).length, own.length];
          };
          const [long, short] = [shared(13), shared(8)];
          const containment = short[1] === 0 ? 0 : (short[0] ?? 0) / (short[1] ?? 1);
          const isWhole = short[1] === 0 && long[1] === 0 && item.join(' ') === taskWords.join(' ');
          if ((long[0] ?? 0) > 0) expect(overlap).toMatchObject({ shingle: 13, containment });
          else if (short[0] !== 0 && containment >= 0.5) expect(overlap).toMatchObject({ shingle: 8, containment });
          else if (isWhole) expect(overlap).toMatchObject({ shingle: 'whole' });
          else expect(overlap).toBeUndefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the order of items does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(items, fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }), async (each, extra) => {
        const task = [...(each[0] ?? []), ...extra].join(' ');
        const read = async (list: readonly string[][]): Promise<unknown[]> => {
          const set = await open(list.map((item) => ({ text: item.join(' ') })));
          const texts = ofTask(set, task).map(({ itemLine, ...found }) => ({
            ...found,
            item: list[itemLine - 1]?.join(' '),
          }));
          return texts.map((text) => JSON.stringify(text)).sort();
        };
        expect(await read([...each].reverse())).toEqual(await read(each));
      }),
      { numRuns: 40 },
    );
  });
});

describe('cost of contamination', () => {
  it.each([
    ['one word over and over', 'a '.repeat(500_000)],
    ['thirteen words over and over', `${words('b', 13).join(' ')} `.repeat(25_000)],
    ['an item over and over', `${QUESTION} `.repeat(8_000)],
  ])('stays linear for a megabyte of %s', async (_, text) => {
    const repeated = words('more', 10).map((word) => ({ text: `${'a '.repeat(40)} ${word}` }));
    const others = words('other', 20).map((word) => ({ text: words(word, 20).join(' ') }));
    const set = await open([
      { text: `${words('b', 13).join(' ')} `.repeat(3) },
      { text: QUESTION },
      ...repeated,
      ...others,
    ]);
    const before = performance.now();
    expect(ofTask(set, text).length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

const IFEVAL = fileURLToPath(new URL('../../../../shared/data/ifeval-rollouts.jsonl.gz', import.meta.url));

describe.skipIf(!existsSync(IFEVAL))('real prompts', () => {
  it('are all found in their own evaluation set, and unrelated text is not', async () => {
    const set = await EvalSet.open([IFEVAL]);
    expect(set.facts).toMatchObject({ items: 3600, copies: 3550, empty: 0 });
    const lines = gunzipSync(readFileSync(IFEVAL)).toString('utf8').trimEnd().split('\n');
    const tasks = [...new Set(lines.map((line) => String(JSON.parse(line).task)))];
    for (const task of tasks) {
      expect(ofTask(set, task)).toContainEqual(expect.objectContaining({ shingle: 13, containment: 1 }));
      // Blanks and marks around the words are no part of the overlap.
      const own = ofTask(set, task).filter(({ containment }) => containment === 1);
      const tokens = readTokens(task);
      expect(own.map(({ start, end }) => [start, end])).toContainEqual([tokens[0]?.start, tokens.at(-1)?.end]);
    }
    const prose = readFileSync(new URL('../../../ARCHITECTURE.md', import.meta.url), 'utf8');
    expect(ofTask(set, prose)).toEqual([]);
  });
});

describe('reading an evaluation set', () => {
  const text = words('w', 13).join(' ');
  const read = (content: string | Uint8Array, name = 'eval.jsonl', options?: EvalSetOptions): Promise<EvalSet> =>
    EvalSet.open([folder.write(name, content)], options);

  it.each([
    ['a usual field', JSON.stringify({ id: 1, question: text, answer: '4' })],
    [
      'what the user says in messages',
      JSON.stringify({
        messages: [
          { role: 'system', content: 'x' },
          { role: 'user', content: text },
        ],
      }),
    ],
    ['text parts of a message', JSON.stringify({ messages: [{ role: 'user', content: [{ type: 'text', text }] }] })],
    ['a line that is a text', JSON.stringify(text)],
    ['a JSON array', `[\n ${JSON.stringify({ prompt: text })}\n]`],
    ['gzip', gzipSync(JSON.stringify({ task: text }))],
  ])('takes %s', async (_, content) => {
    expect(ofTask(await read(content), text)).toMatchObject([{ itemLine: 1, shingle: 13, containment: 1 }]);
  });

  it('takes a line of a .txt file as an item', async () => {
    expect(ofTask(await read(`{"not": JSON}\n\n${text}\n`, 'items.txt'), text)).toMatchObject([{ itemLine: 3 }]);
  });

  it.each(['doc.question', '/doc/question', 'a.b', '/a~1b'])('finds the field %s', async (field) => {
    const item = { text: 'x', prompt: 'y', doc: { question: text }, 'a.b': text, 'a/b': text };
    expect(ofTask(await read(JSON.stringify(item), 'eval.jsonl', { field }), text)).toHaveLength(1);
  });

  it('reads several files, and names the one that an item is from', async () => {
    const files = [
      folder.write('a.jsonl', '{"question":"one"}\n'),
      folder.write('b.jsonl', JSON.stringify({ prompt: text })),
    ];
    const set = await EvalSet.open(files);
    expect(ofTask(set, text)).toMatchObject([{ itemFile: files[1], itemLine: 1 }]);
  });

  it.each<[string, string | Uint8Array, EvalSetOptions, string]>([
    ['several usual fields', '{"instruction":"a","input":"b"}', {}, 'INPUT_MALFORMED'],
    ['no usual field', '{"query":"a"}', {}, 'INPUT_MALFORMED'],
    ['an item without the field', '{"question":"a"}\n{"other":"a"}', {}, 'INPUT_MALFORMED'],
    ['a field that is no text', '{"question":7}', { field: 'question' }, 'INPUT_MALFORMED'],
    ['a field that every object has', '{"question":"a"}', { field: 'constructor.name' }, 'INPUT_MALFORMED'],
    ['a line that is not JSON', '{"question":"a"}\nquestion', {}, 'INPUT_MALFORMED'],
    ['a line that is a number', '7', {}, 'INPUT_MALFORMED'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}, 'INPUT_MALFORMED'],
    ['no words at all', '{"question":"?!"}', {}, 'INPUT_MALFORMED'],
    ['more tokens than there is room for', '{"question":"a b c d"}', { maxTokens: 3 }, 'INPUT_TOO_LARGE'],
  ])('refuses %s', async (_, content, options, code) => {
    await expect(read(content, 'eval.jsonl', options)).rejects.toMatchObject({ code });
  });

  it('names the line and the keys when it cannot tell where the text is', async () => {
    await expect(read('\n{"query":"a","id":1}')).rejects.toThrow(/eval\.jsonl:2: .*"query", "id"/);
  });
});
