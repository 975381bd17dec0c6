import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageImage, PagePatch } from '../../../src/kernels/pyodide/page-image.js';

const PAGE = 4096;

/** A memory in which some pages hold a byte somewhere. */
const memories = fc
  .array(fc.option(fc.tuple(fc.nat(PAGE - 1), fc.integer({ min: 1, max: 255 })), { nil: undefined }), { maxLength: 20 })
  .map((pages) => {
    const memory = new Uint8Array(pages.length * PAGE);
    for (const [page, mark] of pages.entries()) if (mark !== undefined) memory[page * PAGE + mark[0]] = mark[1];
    return memory;
  });

describe('an image of a memory', () => {
  it('makes any memory what was copied, whatever it held, and zero behind that', () => {
    fc.assert(
      fc.property(memories, fc.nat(3), (memory, more) => {
        const target = new Uint8Array(memory.length + more * PAGE).fill(9);
        PageImage.from(PageImage.of(memory).bytes).writeTo(target, { isFresh: false });
        expect(Buffer.compare(target.subarray(0, memory.length), memory)).toBe(0);
        expect(target.subarray(memory.length).every((byte) => byte === 0)).toBe(true);
      }),
    );
  });

  it('is as large as what the memory holds', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        const pages = memory.length / PAGE;
        const held = Array.from({ length: pages }, (_, at) => memory.subarray(at * PAGE, (at + 1) * PAGE)).filter(
          (page) => page.some((byte) => byte !== 0),
        ).length;
        const image = PageImage.of(memory);
        expect(image.memoryBytes).toBe(memory.length);
        expect(image.bytes.length).toBe(4 + Math.ceil(pages / 8) + held * PAGE);
      }),
    );
  });

  it('and a patch make any other memory of at least its length', () => {
    fc.assert(
      fc.property(memories, memories, (first, second) => {
        const memory = new Uint8Array(Math.max(first.length, second.length));
        memory.set(second);
        const image = PageImage.of(first);
        const target = new Uint8Array(memory.length).fill(7);
        image.writeTo(target, { isFresh: false });
        PagePatch.from(image.patchTo(memory).bytes).writeTo(target);
        expect(Buffer.compare(target, memory)).toBe(0);
      }),
    );
  });

  it('copies: what happens to the memory afterwards is not in it', () => {
    const memory = new Uint8Array(PAGE).fill(1);
    const image = PageImage.of(memory);
    memory.fill(2);
    image.writeTo(memory, { isFresh: true });
    expect(memory.every((byte) => byte === 1)).toBe(true);
  });
});
