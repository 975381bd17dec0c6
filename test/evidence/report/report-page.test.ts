import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/evidence/report/report-page.js';
import { anyText } from '../any-text.js';
import { heldScenario, madeSummary, SHIPPED_CASES, withCase } from '../made-summary.js';
import { HOSTILE_TEXT } from './hostile-text.js';
import { madeFacts, withTexts } from './made-report.js';
import { readHtml, structureOf } from './read-html.js';

const PAGE = renderReport(madeFacts());
const { elements, errors } = readHtml(PAGE);
const all = (tag: string) => elements.filter((element) => element.tag === tag);
const TAGS =
  'html head meta title style body a div header p h1 h2 h3 main section nav ul li dl dt dd table caption thead tbody tr th td ' +
  'span strong code pre figure figcaption footer svg desc g path rect circle line text';

describe('report.html', () => {
  it('is HTML without a parse error, of known elements only: no script, image, frame, form or object', () => {
    expect(errors).toEqual([]);
    expect([...new Set(elements.map(({ tag }) => tag))].filter((tag) => !TAGS.split(' ').includes(tag))).toEqual([]);
    const attributes = elements.flatMap((element) => [...element.attributes.keys()]);
    expect(attributes.filter((name) => /^on|^style$|^src|^srcset$|^xlink/.test(name))).toEqual([]);
  });

  it('forbids by its own policy everything but the one style sheet in it', () => {
    const policy = all('meta').find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
    const css = all('style').map(({ text }) => text);
    expect(css).toHaveLength(1);
    const digest = createHash('sha256')
      .update(css[0] ?? '')
      .digest('base64');
    expect(policy?.attributes.get('content')).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    const order = elements.map(({ tag }) => tag);
    expect(order.indexOf('style')).toBeGreaterThan(order.indexOf('meta'));
  });

  it('links to files of the pack and to places in itself, and nowhere else', () => {
    const ids = new Set(elements.map(({ attributes }) => attributes.get('id')));
    const links = all('a').map(({ attributes }) => attributes.get('href') ?? '');
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((href) => !/^(?:#|\.\/[A-Za-z0-9])/.test(href))).toEqual([]);
    expect(links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([]);
  });

  it('is built the same whatever agents, guests and logs say: hostile text in every field makes no element', () => {
    const harmless = withTexts(madeFacts(undefined, 'key'), (text) => `${text} harmless`);
    const hostile = withTexts(madeFacts(undefined, 'key'), (text) => `${text} ${HOSTILE_TEXT}`);
    const page = renderReport(hostile);
    expect(structureOf(page)).toEqual(structureOf(renderReport(harmless)));
    expect(readHtml(page).errors).toEqual([]);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/);
    const links = readHtml(page).elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(links.filter((href) => !/^(?:#|\.\/[A-Za-z0-9][\w./-]*$)/.test(href))).toEqual([]);
  });

  it('is built the same for any text in every field', () => {
    const scenarios = SHIPPED_CASES.slice(2, 3).map(heldScenario);
    const facts = madeFacts(madeSummary(scenarios));
    const expected = structureOf(renderReport(withTexts(facts, (text) => `${text} harmless`)));
    fc.assert(
      fc.property(anyText(20), (text) => {
        expect(structureOf(renderReport(withTexts(facts, (own) => `${own} ${text}|`)))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same bytes for the same run', () => {
    expect(renderReport(madeFacts())).toBe(PAGE);
  });

  it('names no duration and no path of a machine', () => {
    expect(PAGE).not.toMatch(/1500|\bms\b|file:\/\/|\/home\/|\/tmp\//);
  });
});

describe('for a reader with a screen reader or a keyboard, report.html', () => {
  it('has a language, a title, landmarks, and a link past the head of the page', () => {
    expect(all('html')[0]?.attributes.get('lang')).toBe('en');
    expect(all('title')[0]?.text).toBe('Evidence report: enforced');
    for (const tag of ['header', 'main', 'nav', 'footer']) expect(all(tag)).toHaveLength(1);
    const [first] = all('a');
    expect(first?.attributes.get('href')).toBe(`#${all('main')[0]?.attributes.get('id')}`);
  });

  it('has one h1 and no gap in the order of headings', () => {
    const levels = elements.flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('gives every table a caption and every heading cell its scope', () => {
    expect(all('caption')).toHaveLength(all('table').length);
    expect(all('caption').filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(all('th').filter(({ attributes }) => !/^(?:col|row)$/.test(attributes.get('scope') ?? ''))).toEqual([]);
  });

  it('uses no id twice, and refers to none that is not there', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = elements.flatMap(({ attributes }) => attributes.get('aria-labelledby')?.split(' ') ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('tells the picture in words too, and hides the shapes that stand beside words', () => {
    const pictures = all('svg').filter(({ attributes }) => attributes.get('role') === 'img');
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.text).toContain('branch 1: events 9 to 15, verifier: pass, rank 1.');
    expect(all('caption').map(({ text }) => text)).toContain('The same, in words');
    const others = all('svg').filter(({ attributes }) => attributes.get('role') !== 'img');
    expect(others.filter(({ attributes }) => attributes.get('aria-hidden') !== 'true')).toEqual([]);
  });
});

describe('report.html says', () => {
  const text = (page: string): string => readHtml(page).elements.find(({ tag }) => tag === 'body')?.text ?? '';
  const changed = (change: Parameters<typeof withCase>[3], verdict: 'bypassed' | 'inconclusive') => {
    const scenarios = withCase(SHIPPED_CASES.map(heldScenario), 'scenario1-capability-deny', 'tool-direct', change);
    return renderReport(
      madeFacts({
        ...madeSummary(
          scenarios.map((each) =>
            each.id === 'scenario1-capability-deny' ? { ...each, verdict, reason: 'why' } : each,
          ),
        ),
        verdict,
      }),
    );
  };

  it('what got through, first', () => {
    const page = text(changed({ enforced: 'effect' }, 'bypassed'));
    expect(page).toContain('An attack got past the policy');
    expect(page).toContain('1 attack had its effect');
    expect(page).not.toContain('The policy held against');
  });

  it('that a case without force proves nothing', () => {
    const page = text(changed({ control: 'no-effect' }, 'inconclusive'));
    expect(page).toContain('Nothing was proven either way');
    expect(page).toContain('so it proves nothing');
  });

  it('of each case what was tried, which rule answered, and in which line', () => {
    const row = readHtml(PAGE).elements.find(({ tag, text: own }) => tag === 'tr' && own.includes('tool-direct'));
    expect(row?.text).toContain('allowedReadPaths/not-listed');
    expect(row?.text).toContain('scenario1-capability-deny.jsonl:2');
    expect(row?.text).toContain('refused /etc/passwd by allowedReadPaths, empty-list');
  });

  it('which entries of each framework are not covered, and claims none as a whole', () => {
    const page = text(PAGE);
    for (const entry of ['ASI07', 'LLM09', 'A.10.4']) {
      const row = all('tr').find(({ text: own }) => own.startsWith(entry));
      expect(row?.text).toContain('not covered');
    }
    expect(page).toContain('no claim of compliance');
    expect(page).not.toMatch(/\b(?:compliant|complies|certified|fully covered)\b/i);
  });

  it('whose signature it carries', () => {
    expect(text(PAGE)).toContain('Self-attested.');
    const signed = text(renderReport(madeFacts(madeSummary(), 'cd'.repeat(32))));
    expect(signed).toContain('cd'.repeat(32));
    expect(signed).not.toContain('Self-attested');
  });

  it('of an attack suite the counts by class, and lists only what did not hold', () => {
    const [first] = SHIPPED_CASES.map(heldScenario);
    if (first === undefined) throw new Error('there is a scenario');
    const many = Array.from({ length: 200 }, (_, index) => ({
      id: `attack-${index}`,
      route: `route ${index}`,
      control: 'effect' as const,
      enforced: index === 77 ? ('effect' as const) : ('held' as const),
    }));
    const page = renderReport(madeFacts(madeSummary([{ ...first, cases: many }])));
    expect(page).toContain('attack-77');
    expect(page).not.toContain('attack-78');
    expect(text(page)).toContain('Of 200 attacks');
  });
});
