import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuardrailFlags, openGuardrails, readGuardrailPolicy } from '../../src/cli/guardrail-flags.js';
import type { Model } from '../../src/contracts/model.js';
import { WasmagentError } from '../../src/errors.js';
import { openClock } from '../../src/host/clock.js';
import { judgeOf } from '../guardrails/judge-model.js';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-flags-'));
  writeFileSync(at('phrases.txt'), 'Project Falcon\n');
  writeFileSync(at('empty.txt'), '# nothing\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const NONE: GuardrailFlags = {
  guardrail: undefined,
  'guardrail-model': undefined,
  'guardrail-on-error': undefined,
  'max-input': undefined,
  'forbidden-phrases': undefined,
  redact: undefined,
};
const opened: string[] = [];
const open = async (
  flags: Partial<GuardrailFlags>,
  answer: (name: string) => Model = () => judgeOf(() => 'hm').judge.model,
) =>
  openGuardrails(await readGuardrailPolicy({ ...NONE, ...flags }), {
    openModel: (name) => {
      opened.push(name);
      return answer(name);
    },
    clock: openClock(''),
    env: { API_TOKEN: 'a granted value' },
  });

describe('openGuardrails', () => {
  it('opens exactly the guardrails that are asked for, by their names in the log, those without a cost first', async () => {
    const all = await open({
      guardrail: ['classifier', 'intent-alignment', 'code'],
      'guardrail-model': 'local',
      'max-input': 3,
      'forbidden-phrases': at('phrases.txt'),
    });
    expect(all.guardrails.map(({ name }) => name)).toEqual(['codeGuardrail']);
    expect(all.textGuardrails.map(({ name, layer }) => `${name} ${layer}`)).toEqual([
      'maxInputGuardrail input',
      'forbiddenPhrasesGuardrail input',
      'forbiddenPhrasesGuardrail output',
      'classifierGuardrail input',
      'classifierGuardrail output',
    ]);
    expect(all.toolGuardrails.map(({ name }) => name)).toEqual(['intentAlignmentGuardrail']);
    expect(opened).toEqual(['local']);
    const none = await open({});
    expect([none.guardrails, none.textGuardrails, none.toolGuardrails]).toEqual([[], [], []]);
  });

  it.each<[what: string, flags: Partial<GuardrailFlags>]>([
    ['a model that nothing asks', { 'guardrail-model': 'local' }],
    ['a model beside a guardrail that asks none', { 'guardrail-model': 'local', guardrail: ['code'] }],
    ['a policy for errors that nothing can make', { 'guardrail-on-error': 'open' }],
    ['a classifier without a model', { guardrail: ['classifier'] }],
    ['intent alignment without a model', { guardrail: ['intent-alignment'] }],
    ['a longest task without a length', { guardrail: ['max-input'] }],
    ['forbidden phrases without a list', { guardrail: ['forbidden-phrases'] }],
  ])('refuses %s, and opens no model', async (_, flags) => {
    opened.length = 0;
    await expect(open(flags)).rejects.toMatchObject({ code: 'USAGE' });
    expect(opened).toEqual([]);
  });

  it.each<[what: string, flags: Partial<GuardrailFlags>, code: string]>([
    ['a list that is not there', { 'forbidden-phrases': 'gone.txt' }, 'INPUT_MISSING'],
    ['a list without phrases', { 'forbidden-phrases': 'empty.txt' }, 'INPUT_MALFORMED'],
  ])('fails before anything runs for %s', async (_, flags, code) => {
    await expect(open({ 'forbidden-phrases': at(flags['forbidden-phrases'] ?? '') })).rejects.toMatchObject({ code });
  });

  it('fails before anything runs for a model that cannot run', async () => {
    const flags = { guardrail: ['classifier'], 'guardrail-model': 'gone' };
    const failing = open(flags, (name) => {
      throw new WasmagentError('MODEL_UNAVAILABLE', `${name}: no key`);
    });
    await expect(failing).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });

  it('fails closed by default, and passes over only where it is told to', async () => {
    const flags = { guardrail: ['intent-alignment'], 'guardrail-model': 'local' };
    const call = { toolName: 'read_file', args: {} };
    const inspect = async (changed: Partial<GuardrailFlags>) =>
      (await open({ ...flags, ...changed })).toolGuardrails[0]?.inspect(call, { task: 'x' });
    expect(await inspect({})).toMatchObject({ metadata: { verdict: 'unreadable' } });
    expect(await inspect({ 'guardrail-on-error': 'closed' })).toMatchObject({ metadata: { verdict: 'unreadable' } });
    expect(await inspect({ 'guardrail-on-error': 'open' })).toBeUndefined();
  });

  it('fences always, and takes out secrets unless it is told not to', async () => {
    const text = 'a granted value, jane.roe@corp-mail.net';
    const told = async (redact: string | undefined) => (await open({ redact })).redactor?.text(text);
    expect(await told(undefined)).toBe('[REDACTED:secret-field], jane.roe@corp-mail.net');
    expect(await told('pii')).toBe('[REDACTED:secret-field], [REDACTED:email]');
    expect(await told('off')).toBeUndefined();
    expect(await open({ redact: 'off' })).toMatchObject({ fenceUntrusted: true });
  });
});
