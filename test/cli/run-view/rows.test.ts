import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventTeller } from '../../../src/cli/run-view/event-teller.js';
import { GUTTER, layOut, plainWord } from '../../../src/cli/run-view/rows.js';
import { VisibleUnits } from '../../../src/cli/run-view/visible-units.js';
import type { AgentEvent } from '../../../src/contracts/agent-event.generated.js';
import { anyHostileText } from './any-hostile-text.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { eventsWith } from './made-events.js';
import { anyControl, isForeign, isOurs } from './our-lines.js';

const plain = (_: string, text: string): string => text;
const linesOf = (text: string, columns: number, isExact = false): string[] =>
  layOut([{ by: 'other', text, isExact }], columns, plain);

describe('lines of foreign text', () => {
  it('begin with the gutter, hold no control character, and fit, however they are wrapped', () => {
    fc.assert(
      fc.property(anyHostileText, fc.integer({ min: 1, max: 200 }), fc.boolean(), (text, columns, isExact) => {
        for (const line of linesOf(text, columns, isExact)) {
          expect(isForeign(line), line).toBe(true);
          expect(line).not.toMatch(anyControl);
          // No terminal gives a character more than two cells, whatever it thinks of marks and emoji.
          const most = [...line].reduce((cells, char) => cells + (char <= '~' ? 1 : 2), 0);
          expect(most).toBeLessThan(Math.max(20, columns));
        }
      }),
    );
  });

  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))('hold their place: %s', (_, text) => {
    for (const line of linesOf(text, 80)) {
      expect(isForeign(line), line).toBe(true);
      expect(line).not.toMatch(anyControl);
      // Nothing but a space follows the bar, so no mark can change it.
      expect(line).not.toMatch(/^│ \p{M}/u);
    }
  });

  it('carry at most three marks on one character', () => {
    const [line = ''] = linesOf(`Z${'\u0301'.repeat(50)}`, 400);
    expect(line.match(/\p{M}+/gu)).toEqual(['\u0301\u0301\u0301']);
    expect(line).toContain('\\u{301}');
  });

  it('show an emoji in its emoji form and a smuggled tag as an escape', () => {
    expect(linesOf('⚠️ a\u{e0041}', 80)).toEqual(['│ ⚠️ a\\u{e0041}']);
  });

  it('are the same when a text comes in pieces that cut a character in two', () => {
    const read = (pieces: string[]): string => {
      const units = new VisibleUnits();
      const all = [...pieces.flatMap((piece) => [...units.push(piece)]), ...units.end()];
      return all.map((unit) => (typeof unit === 'symbol' ? '\n' : unit.text)).join('');
    };
    expect(read(['a\ud83d', '\ude00b'])).toBe('a😀b');
    expect(read(['a\ud83d'])).toBe('a\\u{d83d}');
  });

  it('say how many of them are not shown, in a line of ours', () => {
    const lines = layOut([{ by: 'other', text: 'x\n'.repeat(10_000), maxLines: 3 }], 80, plain);
    expect(lines).toEqual(['│ x', '│ x', '│ x', '        (9997 more lines)']);
  });
});

describe('lines of an exact text', () => {
  it('can be read back to the very text, whatever it holds and however they are wrapped', () => {
    fc.assert(
      fc.property(anyHostileText, fc.integer({ min: 20, max: 100 }), (text, columns) => {
        const lines = linesOf(text, columns, true).map((line) => line.slice(GUTTER.length));
        expect(readBack(lines)).toBe(text.replace(/\n$/, ''));
      }),
    );
  });

  it('tell a break of ours from one of the text', () => {
    expect(linesOf(`${'a'.repeat(15)}b`, 20, true)).not.toEqual(linesOf(`${'a'.repeat(15)}\nb`, 20, true));
  });
});

describe('lines of ours', () => {
  it('begin with a verdict word or an indent at any width, and a name somebody else chose is plain or not in them', () => {
    fc.assert(
      fc.property(anyHostileText, fc.integer({ min: 1, max: 120 }), (text, columns) => {
        const teller = new EventTeller({ outputLines: 3 });
        for (const event of eventsWith(text)) {
          for (const line of layOut(teller.tell(event as AgentEvent), columns, plain)) {
            expect(isForeign(line) || isOurs(line), line).toBe(true);
            expect(line).not.toMatch(anyControl);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('take a name as it is when it is plain, and not when it has a space, a newline or a control', () => {
    expect(plainWord('allowedReadPaths/not-listed')).toBe('allowedReadPaths/not-listed');
    for (const name of ['a b', 'a\nb', '\u001b[A', '', 'é', 'x'.repeat(65)]) expect(plainWord(name)).toBeUndefined();
  });
});

/** The text that exact lines stand for. */
function readBack(lines: readonly string[]): string {
  let text = '';
  lines.forEach((line, index) => {
    const isContinued = (/\\*$/.exec(line)?.[0].length ?? 0) % 2 === 1;
    text += isContinued ? line.slice(0, -1) : line;
    if (!isContinued && index < lines.length - 1) text += '\n';
  });
  return text.replace(
    /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\\tr]))/g,
    (_, braced: string | undefined, four: string | undefined, two: string | undefined, char: string | undefined) => {
      const hex = braced ?? four ?? two;
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return char === 't' ? '\t' : char === 'r' ? '\r' : '\\';
    },
  );
}
