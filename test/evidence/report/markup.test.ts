import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, styleElement } from '../../../src/evidence/report/markup.js';
import { toVisibleText } from '../../../src/evidence/report/visible-text.js';
import { anyText } from '../any-text.js';
import { HOSTILE_TEXTS } from './hostile-text.js';
import { readHtml } from './read-html.js';

/** What a page shows of a text in an element and in an attribute, when it is parsed. */
function shown(text: string): { tags: string[]; inside: string; attribute: string } {
  const { elements } = readHtml(`<!doctype html>${html`<p title="${text}">${text}</p>`}`);
  const paragraph = elements.find(({ tag }) => tag === 'p');
  return {
    tags: elements.map(({ tag }) => tag),
    inside: paragraph?.text ?? '',
    attribute: paragraph?.attributes.get('title') ?? '',
  };
}

describe('html', () => {
  it.each(HOSTILE_TEXTS)('makes no markup of %j, and shows it as it is', (text) => {
    expect(shown(text)).toEqual({
      tags: ['html', 'head', 'body', 'p'],
      inside: toVisibleText(text),
      attribute: toVisibleText(text),
    });
  });

  it('shows any text as that text, and makes no element of it', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        const visible = toVisibleText(text);
        expect(shown(text)).toEqual({ tags: ['html', 'head', 'body', 'p'], inside: visible, attribute: visible });
      }),
      { numRuns: 300 },
    );
  });

  it('takes markup as markup, one or many, and escapes it once', () => {
    expect(String(html`<ul>${['a', '<'].map((each) => html`<li>${each}</li>`)}</ul>${html`<b>${'&'}</b>`}`)).toBe(
      '<ul><li>a</li><li>&lt;</li></ul><b>&amp;</b>',
    );
  });

  it('refuses an attribute without quotes, where a space would begin another', () => {
    expect(() => html`<p title=${'x'}>`).toThrow();
    expect(String(html`<p>a=b ${'x='}${'y'}</p>`)).toBe('<p>a=b x=y</p>');
  });
});

describe('styleElement', () => {
  it('names the digest of exactly what stands in it', async () => {
    const { element, source } = styleElement('p { color: red }');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('p { color: red }'));
    expect(source).toBe(`'sha256-${Buffer.from(digest).toString('base64')}'`);
    expect(String(element)).toBe('<style>p { color: red }</style>');
  });

  it('takes no style sheet that could end itself', () => {
    expect(() => styleElement('</style><script>')).toThrow();
  });
});
