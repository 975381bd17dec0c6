import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readApprovalPolicy } from '../../src/cli/approval-flags.js';
import { PRESETS } from '../../src/policy/approval/presets.js';
import { run as runInProcess } from './run/in-process.js';
import { runCli } from './run-cli.js';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-approval-flags-'));
  vi.stubEnv('WASMAGENT_HOME', at('home'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const open = (approval: string, seconds?: number) => readApprovalPolicy({ approval, 'approval-timeout': seconds });

describe('--approval', () => {
  it.each(['permissive', 'balanced', 'strict'] as const)('%s is the preset of that name', async (name) => {
    expect(await open(name)).toEqual({ rules: PRESETS[name], timeoutMs: 300_000 });
    if (name !== 'permissive') expect(await open(name, 7)).toEqual({ rules: PRESETS[name], timeoutMs: 7_000 });
  });

  it('FILE is a file of rules, which a wrong line is told of', async () => {
    writeFileSync(at('rules.yaml'), 'version: 1\nrules:\n  - id: all\n    match: {}\n    verdict: require\n');
    expect((await open(at('rules.yaml'))).rules.rules).toEqual([{ id: 'all', verdict: 'require' }]);
    writeFileSync(at('bad.yaml'), 'version: 1\nrules:\n  - id: all\n    match: { op: wirte }\n    verdict: require\n');
    await expect(open(at('bad.yaml'))).rejects.toMatchObject({
      code: 'APPROVAL_RULES_INVALID',
      message: expect.stringContaining('bad.yaml:4: /rules/0/match/op '),
    });
  });

  it('FILE is read by the program as it is shipped', () => {
    writeFileSync(at('bad.yaml'), 'version: 1\nrules:\n  - id: all\n    match: { op: wirte }\n    verdict: require\n');
    writeFileSync(at('turns.json'), '[{"text":"done"}]');
    const { stdout, status } = runCli(
      ['run', 'x', '--script', at('turns.json'), '--approval', at('bad.yaml'), '--json'],
      { env: { WASMAGENT_HOME: at('home') } },
    );
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'APPROVAL_RULES_INVALID', suggestions: expect.arrayContaining(['did you mean write?']) },
    });
  });

  it('says which preset was meant when there is no such file', async () => {
    await expect(open('strct')).rejects.toMatchObject({
      code: 'INPUT_MISSING',
      suggestions: ['did you mean --approval strict?', 'the presets are permissive, balanced, strict'],
    });
  });
});

describe('wasmagent run without anybody to ask', () => {
  async function run(approval: string | undefined) {
    const turns = [
      { toolCalls: [{ id: 'env', name: 'write_file', args: { path: '.env', content: 'A=1' } }] },
      { toolCalls: [{ id: 'plain', name: 'write_file', args: { path: 'plain.txt', content: 'x' } }] },
      { text: 'done' },
    ];
    writeFileSync(at('turns.json'), JSON.stringify(turns));
    return await runInProcess('test', { script: at('turns.json'), workspace: folder, approval });
  }

  it('denies by default what needs approval, and does the rest', async () => {
    const { report, lines } = await run(undefined);
    expect(report.denials).toEqual([{ callId: 'env', capability: 'approval', requested: '.env', rule: 'no-approver' }]);
    expect(report.approvals).toEqual([
      {
        promptId: null,
        callId: 'env',
        toolName: 'write_file',
        ruleId: 'env-files',
        outcome: 'no-approver',
        scope: null,
        answeredBy: null,
        isReused: false,
      },
    ]);
    expect(lines.filter((line) => line.includes('--approval permissive'))).toEqual([
      expect.stringContaining('1 call needed approval (env-files)'),
    ]);
    expect(existsSync(at('.env'))).toBe(false);
    expect(existsSync(at('plain.txt'))).toBe(true);
  });

  it('does everything that the manifest allows with --approval permissive', async () => {
    expect((await run('permissive')).report.denials).toEqual([]);
    expect(existsSync(at('.env'))).toBe(true);
  });

  it('changes nothing with --approval strict', async () => {
    expect((await run('strict')).report.denials.map(({ callId }) => callId)).toEqual(['env', 'plain']);
    expect(existsSync(at('plain.txt'))).toBe(false);
  });
});
