import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatXml } from '../../../src/evidence/junit/xml.js';
import { anyText } from '../any-text.js';
import { junitErrors } from '../check-junit.js';

describe('XML', () => {
  it('of any text and any value has no markup of it, and no character that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const xml = formatXml({ name: 'a', attributes: { b: text }, children: [text] });
        const [, value = '', inner = ''] = /^<\?xml[^>]*\?>\n<a(?: b="([^"<]*)")>([^<]*)<\/a>\n$/.exec(xml) ?? [];
        if (text !== '') expect(readEscapes(value)).toBe(readEscapes(inner));
        // Whatever XML 1.0 can hold comes back as it was.
        if (text !== '') expect(readEscapes(inner)).toBe(text.replaceAll(FORBIDDEN, '\uFFFD'));
        expect(xml).not.toMatch(FORBIDDEN);
      }),
      { numRuns: 60 },
    );
  });

  it('is well-formed for libxml2, with everything hostile in it', async () => {
    const hostile = `]]><!-- <?x "'&#0; &lt; \u0000\u0008\u000b\u001b[31m\u0085\u2028\uFFFE\uFFFF${'\ud800'}😀\r\n\t`;
    const xml = formatXml({
      name: 'testsuites',
      attributes: { name: hostile },
      children: [
        {
          name: 'testsuite',
          attributes: { name: hostile, tests: 1 },
          children: [
            {
              name: 'testcase',
              attributes: { name: hostile },
              children: [{ name: 'system-out', children: [hostile] }],
            },
          ],
        },
      ],
    });
    expect(await junitErrors(xml)).toEqual([]);
  });
});

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]|\p{Cs}/gu;

function readEscapes(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? '') : String.fromCharCode(Number(code)),
  );
}
