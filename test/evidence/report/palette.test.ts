import { describe, expect, it } from 'vitest';
import { PALETTE, WRITTEN_ON } from '../../../src/evidence/report/palette.js';
import { STYLES } from '../../../src/evidence/report/styles.js';

const LEGIBLE = 4.5;

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  it.each(['light', 'dark'] as const)(
    'is legible in the %s scheme wherever one colour is written on another',
    (scheme) => {
      const colours = PALETTE[scheme];
      const illegible = WRITTEN_ON.filter(([text, ground]) => contrast(colours[text], colours[ground]) < LEGIBLE);
      expect(illegible).toEqual([]);
    },
  );

  it('is all there is: the style sheet names no colour of its own, and loads nothing', () => {
    const own = new Set(Object.values(PALETTE).flatMap((scheme) => Object.values(scheme)));
    const named = [...STYLES.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([colour]) => colour);
    expect(named.filter((colour) => !own.has(colour))).toEqual([]);
    expect(STYLES).not.toMatch(/url\(|@import|expression|rgb\(|hsl\(/);
  });
});
