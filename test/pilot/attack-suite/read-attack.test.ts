import { describe, expect, it } from 'vitest';
import { readAttack } from '../../../src/pilot/attack-suite/read-attack.js';

const HEADER = { class: 'tools', attempt: 'a tool that is not listed', effect: 'tool', ends: ['denied'], bare: true };
const read = (header: object | string, id = 'javascript/tools/x') =>
  readAttack(id, 'javascript', `// attack ${typeof header === 'string' ? header : JSON.stringify(header)}\n1;\n`);

describe('an attack program', () => {
  it('is read with its header, its whole text and the digest of its file', () => {
    const attack = read(HEADER);
    expect(attack).toMatchObject({ id: 'javascript/tools/x', language: 'javascript', header: HEADER });
    expect(attack.source.split('\n')).toHaveLength(3);
    expect(attack.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('in Python has its header in a Python comment', () => {
    const text = `# attack ${JSON.stringify(HEADER)}\n1\n`;
    expect(readAttack('python/tools/x', 'python', text).header).toEqual(HEADER);
    expect(() => readAttack('javascript/tools/x', 'javascript', text)).toThrow(/first line/);
  });

  const { ends: _ends, ...withoutEnds } = HEADER;
  const { bare: _bare, ...notShown } = HEADER;
  it.each<[string, object | string]>([
    ['no JSON', '{"class": tools}'],
    ['an unknown key', { ...HEADER, expected: 'denied' }],
    ['an unknown class', { ...HEADER, class: 'tool' }],
    ['an unknown end', { ...HEADER, ends: ['fine'] }],
    ['an unknown effect', { ...HEADER, effect: 'harm' }],
    ['no ends', withoutEnds],
    ['an empty list of ends', { ...HEADER, ends: [] }],
    ['a denial that names no rule', { ...HEADER, denials: ['extraCapabilities'] }],
    ['nothing that would show that it works', notShown],
    ['a reason why it cannot be shown beside what shows it', { ...HEADER, vacuous: 'there is no runtime for it' }],
    ['a reason that is none', { ...notShown, vacuous: 'n/a' }],
    ['the effect forged, and nothing true to hold it against', { ...HEADER, effect: 'forged' }],
    ['the effect process, and no word that it needs procfs', { ...HEADER, effect: 'process' }],
  ])('is refused with %s', (_what, header) => {
    expect(() => read(header)).toThrow(expect.objectContaining({ code: 'SCENARIO_INVALID' }));
  });

  it('is refused in the folder of another class', () => {
    expect(() => read(HEADER, 'javascript/network/x')).toThrow(expect.objectContaining({ code: 'SCENARIO_INVALID' }));
  });
});
