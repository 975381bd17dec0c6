import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-bad-'));
  writeFileSync(join(folder, 'empty.json'), '');
  writeFileSync(join(folder, 'truncated.json'), '{"allowedHosts": [');
  writeFileSync(join(folder, 'unknown-field.json'), '{"allowedHost": []}');
  writeFileSync(join(folder, 'broken.schema.json'), '{"type": "strin"}');
  writeFileSync(join(folder, 'remote.schema.json'), '{"$ref": "https://schemas.example/x.json"}');
  writeFileSync(join(folder, 'wrong-type.json'), '{"cpuMs": "fast"}');
  writeFileSync(join(folder, 'ok.js'), '1');
  writeFileSync(join(folder, 'latin1.js'), Buffer.from([0x22, 0xe9, 0x22]));
  writeFileSync(join(folder, 'turns.json'), '[{"text":"done","tools":[]}]');
  writeFileSync(join(folder, 'ok.txt'), '1');
  writeFileSync(join(folder, 'turns-ok.json'), '[{"text":"done"}]');
  execFileSync('mkfifo', [join(folder, 'pipe.js')]);
  writeFileSync(join(folder, 'a-file'), '');
  const ours = generateKeyPairSync('ed25519');
  writeFileSync(join(folder, 'public.pem'), ours.publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(folder, 'private.pem'), ours.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const others = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(join(folder, 'ec.pem'), others.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  mkdirSync(join(folder, 'a-folder'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const RUN = ['run', 'task', '--script', 'turns-ok.json'];

const CASES: [string, string[], number, string][] = [
  ['an unknown command', ['pilott'], 2, 'UNKNOWN_COMMAND'],
  ['an unknown flag', ['pilot', '--al'], 2, 'USAGE'],
  ['an unknown scenario', ['pilot', 'scenario9'], 2, 'UNKNOWN_SCENARIO'],
  ['no scenario', ['pilot'], 2, 'USAGE'],
  ['scenarios beside --all', ['pilot', '1', '--all'], 2, 'USAGE'],
  ['an unknown kernel for the pilot', ['pilot', '1', '--kernel', 'vm2'], 2, 'UNKNOWN_KERNEL'],
  ['the control kernel, which is no sandbox', ['exec', 'ok.js', '--kernel', 'node-vm'], 2, 'UNKNOWN_KERNEL'],
  [
    'a kernel that is known and one that is not',
    ['pilot', '1', '--kernel', 'quickjs', '--kernel', 'vm2'],
    2,
    'UNKNOWN_KERNEL',
  ],
  ['the control kernel for a run', [...RUN, '--kernel', 'plain-pyodide'], 2, 'UNKNOWN_KERNEL'],
  ['an unknown kernel for a run', [...RUN, '--kernel', 'pyodide', '--kernel', ''], 2, 'UNKNOWN_KERNEL'],
  ['no kernel at all', ['pilot', '1', '--max-kernels', '0'], 2, 'USAGE'],
  ['more kernels than a machine has', [...RUN, '--max-kernels', '65'], 2, 'USAGE'],
  ['half a kernel', ['pilot', '1', '--max-kernels', '1.5'], 2, 'USAGE'],
  ['a number of kernels for one program', ['exec', 'ok.js', '--max-kernels', '2'], 2, 'USAGE'],
  ['a program whose ending no kernel knows', ['exec', 'ok.txt'], 2, 'USAGE'],
  ['a named pipe as program', ['exec', 'pipe.js'], 2, 'INPUT_UNREADABLE'],
  ['a named pipe as manifest', ['exec', 'ok.js', '--manifest', 'pipe.js'], 2, 'INPUT_UNREADABLE'],
  [
    'less memory than Python needs',
    ['exec', '-', '--kernel', 'pyodide', '--memory-bytes', '33554432'],
    2,
    'LIMIT_UNSUPPORTED',
  ],
  ['a kernel to list', ['kernels', 'quickjs'], 2, 'USAGE'],
  ['an unknown flag of kernels', ['kernels', '--start'], 2, 'USAGE'],
  ['a key as a flag of models', ['models', '--api-key', 'sk-1'], 2, 'USAGE'],
  ['a session id that is a path', ['pilot', '1', '--session', '../x'], 2, 'SESSION_ID_INVALID'],
  ['an output that is a file', ['pilot', '1', '--output', 'a-file'], 4, 'OUTPUT_UNWRITABLE'],
  ['an output folder with other things in it', ['pilot', '1', '--output', '.'], 2, 'OUTPUT_CONFLICT'],
  ['a public key to sign with', ['pilot', '1', '--sign-key', 'public.pem'], 2, 'KEY_INVALID'],
  ['a key of another kind', ['pilot', '1', '--sign-key', 'ec.pem'], 2, 'KEY_INVALID'],
  ['a key file without a key', ['pilot', '1', '--sign-key', 'ok.txt'], 2, 'KEY_INVALID'],
  ['a missing key', ['pilot', '1', '--sign-key', 'missing.pem'], 2, 'INPUT_MISSING'],
  ['a key from a variable that is not set', ['pilot', '1', '--sign-key', 'env:WASMAGENT_NO_KEY'], 2, 'INPUT_MISSING'],
  ['no folder to verify', ['verify'], 2, 'USAGE'],
  ['a folder to verify that is not there', ['verify', 'missing'], 2, 'INPUT_MISSING'],
  ['a file to verify', ['verify', 'a-file'], 2, 'INPUT_MISSING'],
  ['a private key to verify with', ['verify', 'a-folder', '--key', 'private.pem'], 2, 'KEY_INVALID'],
  ['one pack to compare', ['diff', 'a-folder'], 2, 'USAGE'],
  ['a pack to compare that is not there', ['diff', 'a-folder', 'missing'], 2, 'NOT_A_PACK'],
  ['a file to compare', ['diff', 'a-file', 'a-folder'], 2, 'INPUT_MISSING'],
  ['a run to go on with while listing', ['pilot', '--list', '--resume'], 2, 'USAGE'],
  ['a key that is overwritten', ['keygen', '--output', 'private.pem'], 2, 'OUTPUT_CONFLICT'],
  ['no file for a key', ['keygen'], 2, 'USAGE'],
  ['a folder for a key that is not there', ['keygen', '--output', 'missing/key.pem'], 4, 'OUTPUT_UNWRITABLE'],
  ['no session to picture', ['screenshot', '--output', 'x.png'], 2, 'USAGE'],
  ['no file for a picture', ['screenshot', '--session', 'x'], 2, 'USAGE'],
  [
    'a picture of a session that is a path',
    ['screenshot', '--session', '../x', '--output', 'x.png'],
    2,
    'SESSION_ID_INVALID',
  ],
  ['a picture of an unknown session', ['screenshot', '--session', 'x', '--output', 'x.png'], 2, 'UNKNOWN_SESSION'],
  [
    'evidence of no session',
    ['screenshot', '--session', 'x', '--pack', 'missing', '--output', 'x.png'],
    2,
    'UNKNOWN_SESSION',
  ],
  ['a picture of no width', ['screenshot', '--session', 'x', '--output', 'x.png', '--width', '0'], 2, 'USAGE'],
  ['a picture without end', ['screenshot', '--session', 'x', '--output', 'x.png', '--height', '1e9'], 2, 'USAGE'],
  ['a missing program', ['exec', 'missing.js'], 2, 'INPUT_MISSING'],
  ['a folder as program', ['exec', 'a-folder'], 2, 'INPUT_UNREADABLE'],
  ['a program that is not UTF-8', ['exec', 'latin1.js'], 2, 'INPUT_MALFORMED'],
  ['no program', ['exec'], 2, 'USAGE'],
  ['a missing manifest', ['exec', 'ok.js', '--manifest', 'missing.json'], 2, 'INPUT_MISSING'],
  ['an empty manifest file', ['exec', 'ok.js', '--manifest', 'empty.json'], 2, 'MANIFEST_INVALID'],
  ['a truncated manifest', ['exec', 'ok.js', '--manifest', 'truncated.json'], 2, 'MANIFEST_INVALID'],
  ['an unknown manifest field', ['exec', 'ok.js', '--manifest', 'unknown-field.json'], 2, 'MANIFEST_INVALID'],
  ['a manifest field of the wrong type', ['exec', 'ok.js', '--manifest', 'wrong-type.json'], 2, 'MANIFEST_INVALID'],
  ['a malformed host', ['exec', 'ok.js', '--allow-net', 'http://x/'], 2, 'MANIFEST_INVALID'],
  ['a malformed variable', ['exec', 'ok.js', '--env', 'NOVALUE'], 2, 'USAGE'],
  ['an empty path to allow, as from an unset variable', ['exec', 'ok.js', '--allow-read', ''], 2, 'USAGE'],
  ['a budget of nothing', ['exec', 'ok.js', '--cpu-ms', '0'], 2, 'USAGE'],
  ['less memory than the engine needs', ['exec', 'ok.js', '--memory-bytes', '1000'], 2, 'LIMIT_UNSUPPORTED'],
  ['a workspace that is not there', ['exec', 'ok.js', '--workspace', 'missing'], 2, 'INPUT_MISSING'],
  ['a workspace and none', ['exec', 'ok.js', '--workspace', '.', '--no-workspace'], 2, 'USAGE'],
  ['the scripted model without a script', ['run', 'task', '--model', 'scripted'], 2, 'USAGE'],
  ['a variable that is not set', ['exec', 'ok.js', '--allow-env', 'WASMAGENT_NO_VARIABLE'], 2, 'INPUT_MISSING'],
  ['a recording that is none', ['run', '--replay', 'turns.json'], 2, 'INPUT_MALFORMED'],
  ['a temperature above the highest', [...RUN, '--temperature', '2.5'], 2, 'USAGE'],
  ['a script with an unknown field', ['run', 'task', '--script', 'turns.json'], 2, 'INPUT_MALFORMED'],
  ['a task over 16 KiB', ['run', 'x'.repeat(16385), '--script', 'turns.json'], 2, 'INPUT_TOO_LARGE'],
  ['an unknown command of a topic', ['sessions', 'remove'], 2, 'UNKNOWN_COMMAND'],
  ['no session to show', ['sessions', 'show'], 2, 'USAGE'],
  ['a session to show that is not there', ['sessions', 'show', 'missing'], 2, 'UNKNOWN_SESSION'],
  ['a session to remove that is a path', ['sessions', 'rm', '../x'], 2, 'SESSION_ID_INVALID'],
  ['every session, and nobody said yes', ['sessions', 'rm', '--all'], 2, 'USAGE'],
  ['no place for an export', ['sessions', 'export', 'missing'], 2, 'USAGE'],
  ['an unknown format of an export', ['sessions', 'export', 'x', '--output', 'x', '--format', 'csv'], 2, 'USAGE'],
  ['no sessions to list', ['sessions', 'list', '--limit', '0'], 2, 'USAGE'],
  ['no rollout file', ['rank-rollout'], 2, 'USAGE'],
  ['a missing rollout file', ['rank-rollout', 'missing.jsonl'], 2, 'INPUT_MISSING'],
  ['an empty rollout file', ['rank-rollout', 'empty.json', '--output', 'ranked.jsonl'], 3, 'NO_RECORDS'],
  ['a format that is for nothing', ['rank-rollout', 'turns.json', '--format', 'trl'], 2, 'USAGE'],
  ['no file to check', ['check-schema'], 2, 'USAGE'],
  ['a missing file to check', ['check-schema', '--dpo', 'missing.jsonl'], 2, 'INPUT_MISSING'],
  ['a file that tells no kind', ['check-schema', 'turns.json'], 2, 'USAGE'],
  ['an empty file to check', ['check-schema', 'empty.json'], 3, 'NO_RECORDS'],
  ['a schema and no file', ['check-schema', '--schema', 'ok.json'], 2, 'USAGE'],
  ['a schema that is not JSON', ['check-schema', '--schema', 'truncated.json', 'turns.json'], 2, 'USAGE'],
  ['a schema that is none', ['check-schema', '--schema', 'broken.schema.json', 'turns.json'], 2, 'USAGE'],
  ['a schema from the network', ['check-schema', '--schema', 'remote.schema.json', 'turns.json'], 2, 'USAGE'],
  ['a number of findings that is none', ['check-schema', 'turns.json', '--max-errors', 'many'], 2, 'USAGE'],
  ['weights of nothing', ['check-schema', 'turns.json', '--weights', 'objective=0'], 2, 'USAGE'],
  [
    'bad lines over the input',
    ['check-schema', '--ppo', 'turns.json', '--rejects', 'turns.json'],
    2,
    'OUTPUT_CONFLICT',
  ],
  [
    'bad lines where none can be',
    ['check-schema', '--ppo', 'turns.json', '--rejects', 'a-file/x'],
    4,
    'OUTPUT_UNWRITABLE',
  ],
];

// Starting a process for each costs most of the time of this file: where not all is asked for, a half of the cases has one mode each.
const isAll = process.env['WASMAGENT_ATTACKS'] === 'all';
const AS_TEXT = CASES.filter((_, at) => isAll || at % 4 === 0);
const AS_JSON = CASES.filter((_, at) => isAll || at % 4 === 2);

describe('bad input', () => {
  it.each(AS_TEXT)('%s ends with one clear error as text, with that code', (_, args, exit, code) => {
    const text = runCli(args, { cwd: folder });
    expect(text.stderr).toContain(`(${code})`);
    expect(text.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(text.status).toBe(exit);
  });

  it.each(AS_JSON)('%s ends with one clear error and leaves nothing', (_, args, exit, code) => {
    const before = readdirSync(folder);
    const json = runCli([...args, '--json'], { cwd: folder });
    const report = JSON.parse(json.stdout) as { error: { code: string; exit: number; message: string } };
    expect(report.error).toMatchObject({ code, exit });
    expect(Object.keys(report)).toEqual(['error']);
    expect(json.status).toBe(exit);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(join(folder, 'artifacts'))).toBe(false);
  });

  it('keeps control characters of what was typed off the screen', () => {
    const { stderr } = runCli(['exec', 'a\u001b[2Jb.js'], { cwd: folder });
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toContain('\\x1b[2J');
  });
});
