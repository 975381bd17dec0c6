import { describe, expect, it } from 'vitest';
import { GuestMemory } from '../../../src/kernels/pyodide/guest-memory.js';

const PAGE = 65_536;

function memoryOf(limitPages: number) {
  const grown: number[] = [];
  const memory = new GuestMemory(limitPages * PAGE, (bytes) => grown.push(bytes / PAGE));
  const linear = new WebAssembly.Memory({ initial: 4, maximum: 100 });
  memory.attach(linear);
  // As the runtime does it: a fifth more than is needed, then what is needed; 0 when neither was to be had.
  const resize = memory.watchResize((requested) => {
    for (const pages of [Math.ceil(Number(requested) / PAGE) + 20, Math.ceil(Number(requested) / PAGE)]) {
      try {
        linear.grow(pages - linear.buffer.byteLength / PAGE);
        return true;
      } catch {}
    }
    return false;
  });
  return { memory, linear, grown, ask: (pages: number) => resize(pages * PAGE) };
}

describe('the ceiling over memory and files of a guest', () => {
  it('gives what is asked for and not more than there is, and says so', () => {
    const { memory, linear, grown, ask } = memoryOf(10);
    expect(ask(9)).toBe(true);
    expect(linear.buffer.byteLength).toBe(10 * PAGE);
    expect(grown).toEqual([10]);
    expect(memory.refused).toBe(false);
  });

  it('refuses one page more, and remembers it until it is told to forget', () => {
    const { memory, linear, ask } = memoryOf(10);
    expect(ask(11)).toBe(false);
    expect(linear.buffer.byteLength).toBe(4 * PAGE);
    expect(memory.refused).toBe(true);
    memory.forgetRefusal();
    expect(memory.refused).toBe(false);
  });

  it('counts files against the same limit as memory, whichever comes first', () => {
    const { memory, linear, ask } = memoryOf(10);
    expect(memory.allowFileBytes(6 * PAGE)).toBe(true);
    memory.setFileBytes(6 * PAGE);
    expect(ask(5)).toBe(false);
    memory.setFileBytes(3 * PAGE);
    expect(ask(7)).toBe(true);
    expect(memory.totalBytes).toBe(10 * PAGE);
    expect(linear.buffer.byteLength).toBe(7 * PAGE);
    expect(memory.allowFileBytes(3 * PAGE + 1)).toBe(false);
  });

  it('tells how far files have grown, by the MiB, and again after they were gone', () => {
    const { memory, grown } = memoryOf(100);
    const MIB_PAGES = 16;
    memory.setFileBytes(MIB_PAGES * PAGE - 1);
    expect(grown).toEqual([]);
    memory.setFileBytes(MIB_PAGES * PAGE);
    memory.setFileBytes(MIB_PAGES * PAGE + 1);
    memory.setFileBytes(0);
    memory.setFileBytes(MIB_PAGES * PAGE);
    expect(grown).toEqual([20, 20]);
  });

  it('reserves room at once, as far as the limit goes, and counts no refusal for the rest', () => {
    const { memory, linear } = memoryOf(10);
    memory.reserve(3 * PAGE);
    expect(linear.buffer.byteLength).toBe(10 * PAGE);
    memory.reserve(100 * PAGE);
    expect(linear.buffer.byteLength).toBe(10 * PAGE);
    expect(memory.refused).toBe(false);
  });
});
