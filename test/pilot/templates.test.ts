import { describe, expect, it } from 'vitest';
import { fillTemplates } from '../../src/pilot/templates.js';

const values = new Map([
  ['canary.path', '/tmp/x'],
  ['target', '/etc/passwd'],
]);

describe('scenario templates', () => {
  it('are filled in at any depth, and leave tool outputs to the model', () => {
    const filled = fillTemplates(
      { a: ['{{canary.path}}', { b: 'see {{target}}' }], c: '{{output:x}}', n: 1 },
      values,
      't',
    );
    expect(filled).toEqual({ a: ['/tmp/x', { b: 'see /etc/passwd' }], c: '{{output:x}}', n: 1 });
  });

  it('without a value stop the run: a misspelt target would be an attack that cannot succeed', () => {
    expect(() => fillTemplates('{{canary.pth}}', values, 't')).toThrowError(
      expect.objectContaining({ code: 'SCENARIO_INVALID' }),
    );
  });
});
