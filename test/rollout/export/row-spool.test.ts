import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowSpool } from '../../../src/rollout/export/row-spool.js';

it('a spool gives back every text, in order and by its place, also longer ones than its buffer', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constant('é'.repeat(300_000)),
    fc.constant(''),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (texts) => {
      await using spool = await RowSpool.open();
      const offsets: number[] = [];
      for (const each of texts) offsets.push(await spool.add(each));
      const read: string[] = [];
      for await (const each of spool.texts()) read.push(each);
      expect(read).toEqual(texts);
      for (const [index, offset] of offsets.entries()) expect(await spool.at(offset)).toBe(texts[index]);
    }),
    { numRuns: 20 },
  );
});
