import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-verify-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('wasmagent verify', () => {
  it('accepts what wasmagent pilot signed, with 3 as long as nobody gives the key, and ends with 5 once a file was changed, in both modes', () => {
    const pack = join(folder, 'pack');
    const keys = JSON.parse(runCli(['keygen', '--output', join(folder, 'key.pem'), '--json']).stdout);
    const made = runCli(['pilot', '2', '--output', pack, '--sign-key', keys.privateKey]);
    expect(made.status).toBe(0);
    expect(made.stdout).toContain('VERIFY.md');
    const verify = ['verify', pack, '--key', keys.publicKey];
    const valid = runCli([...verify, '--json']);
    expect(JSON.parse(valid.stdout)).toMatchObject({ valid: true, signature: 'signed', keyid: keys.keyid });
    expect(valid.status).toBe(0);
    const [unchecked, uncheckedText] = [runCli(['verify', pack, '--json']), runCli(['verify', pack])];
    expect(JSON.parse(unchecked.stdout)).toMatchObject({ valid: false, signature: 'key-not-given' });
    expect(uncheckedText.stdout).toContain('--key');
    expect([unchecked.status, uncheckedText.status]).toEqual([3, 3]);
    writeFileSync(join(pack, 'plan.json'), readFileSync(join(pack, 'plan.json'), 'utf8').replace('B', 'b'));
    const [text, json] = [runCli(verify), runCli([...verify, '--json'])];
    expect(text.stdout).toContain(join(pack, 'plan.json'));
    expect(JSON.parse(json.stdout)).toMatchObject({ valid: false, fault: { code: 'digest', file: 'plan.json' } });
    expect([text.status, json.status]).toEqual([5, 5]);
  });

  it('calls an empty folder no pack', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const { status, stdout } = runCli(['verify', empty, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, fault: { code: 'missing', file: 'manifest.json' } });
    expect(status).toBe(5);
  });
});
