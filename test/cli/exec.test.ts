import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExecReport } from '../../src/cli/exec-report.js';
import { runCli } from './run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-exec-'));
  writeFileSync(join(folder, 'data.txt'), 'granted');
});
afterAll(() => rmSync(folder, { recursive: true }));

function exec(code: string, ...flags: string[]): { report: ExecReport; status: number | null } {
  const { stdout, status } = runCli(['exec', '-', '--json', ...flags], { input: code });
  return { report: JSON.parse(stdout) as ExecReport, status };
}

describe('wasmagent exec', () => {
  it('prints the value, the logs and what it cost, and exits 0', () => {
    const { report, status } = exec('console.log("hi"); await Promise.resolve(6 * 7)');
    expect(report).toMatchObject({ kernel: 'quickjs', status: 'ok', value: 42, dropped: 0, denials: [] });
    expect(report.logs).toEqual([{ level: 'log', text: 'hi' }]);
    expect(report.peakBytes).toBeGreaterThan(0);
    expect(status).toBe(0);
  });

  it('exits 1 for a denial that the program did not handle, and names it', () => {
    const { report, status } = exec('readFile("/etc/passwd")');
    const denial = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };
    expect(report).toMatchObject({ status: 'denied', denial, denials: [denial] });
    expect(status).toBe(1);
  });

  it('exits 0 for a denial that the program handled, and still lists it', () => {
    const { report, status } = exec('try { readFile("/etc/passwd") } catch (e) { e.rule }');
    expect(report).toMatchObject({ status: 'ok', value: 'not-listed', denials: [{ rule: 'not-listed' }] });
    expect(status).toBe(0);
  });

  it.each([
    ['throw new TypeError("no")', 'threw', { error: { name: 'TypeError', message: 'no' } }],
    ['for (;;) {}', 'budget', { budget: { field: 'cpuMs', limit: 300 } }],
    [
      'const all = []; for (;;) all.push(new Uint8Array(1 << 20).fill(1))',
      'budget',
      { budget: { field: 'memoryLimitBytes', limit: 33554432 } },
    ],
  ])('exits 1 for %s', (code, outcome, facts) => {
    const { report, status } = exec(code, '--cpu-ms', '300', '--memory-bytes', '33554432');
    expect(report).toMatchObject({ status: outcome, ...facts });
    expect(status).toBe(1);
  });

  it('reads what --allow-read names, and not its sibling', () => {
    const read = (path: string): string => `readFile(${JSON.stringify(join(folder, path))})`;
    expect(exec(read('data.txt'), '--allow-read', folder).report).toMatchObject({ status: 'ok', value: 'granted' });
    expect(exec(read('data.txt'), '--allow-read', `${folder}-evil`).report).toMatchObject({ status: 'denied' });
    expect(exec(read('data.txt')).report).toMatchObject({ status: 'denied' });
  });

  it('works in the workspace it is given, as /workspace and as the base of relative paths', () => {
    const { report } = exec('writeFile("made.txt", "x"); readFile("/workspace/data.txt")', '--workspace', folder);
    expect(report).toMatchObject({ status: 'ok', value: 'granted' });
    expect(readFileSync(join(folder, 'made.txt'), 'utf8')).toBe('x');
  });

  it('removes a fresh workspace, and gives none with --no-workspace', () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('wasmagent-workspace-'));
    expect(exec('writeFile("a.txt", "x"); listFiles(".")').report).toMatchObject({ value: ['a.txt'] });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('wasmagent-workspace-'))).toEqual(before);
    expect(exec('writeFile("a.txt", "x")', '--no-workspace').report).toMatchObject({
      status: 'denied',
      denial: { rule: 'empty-list' },
    });
  });

  it('shows exactly the variables of --env, and nothing of the host', () => {
    const { report } = exec('JSON.stringify(process.env)', '--env', 'MODE=test=1');
    expect(report.value).toBe('{"MODE":"test=1"}');
  });

  it('lets the program call a tool only with --allow-tool', () => {
    const code = 'callTool("list_files", { path: "." })';
    expect(exec(code).report).toMatchObject({ status: 'denied', denial: { capability: 'extraCapabilities' } });
    expect(exec(code, '--allow-tool', 'list_files').report).toMatchObject({ status: 'ok', value: [] });
  });

  it('starts from a manifest file', () => {
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, JSON.stringify({ allowedReadPaths: [folder], env: { A: '1' }, cpuMs: 200 }));
    const code = `[readFile(${JSON.stringify(join(folder, 'data.txt'))}), process.env.A]`;
    expect(exec(code, '--manifest', manifest).report).toMatchObject({ value: ['granted', '1'] });
    expect(exec('for (;;) {}', '--manifest', manifest).report).toMatchObject({
      budget: { field: 'cpuMs', limit: 200 },
    });
  });

  it('refuses a program that no frame to the kernel can hold', () => {
    const { stdout, status } = runCli(['exec', '-', '--json'], { input: '"\n'.repeat(5_000_000) });
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'INPUT_TOO_LARGE' } });
    expect(status).toBe(2);
  });

  it('does not let a program save up grace with large host calls and spend it on one long builtin', () => {
    const code = `for (let i = 0; i < 12; i++) try { readFile('x'.repeat(7.9e6)) } catch {}
      new Array(4294967295).indexOf(1)`;
    const { report } = exec(code, '--cpu-ms', '1000');
    expect(report).toMatchObject({ status: 'budget', budget: { field: 'cpuMs' } });
    // Twelve transfers of 8 MB used to add four seconds; one second is the most that a run may go over.
    expect(report.cpuMs).toBeLessThan(3500);
  });

  it('chooses the kernel by the ending of the file, whatever its case', () => {
    for (const [name, code, kernel, language] of [
      ['a.js', '6 * 7', 'quickjs', 'javascript'],
      ['a.JS', '6 * 7', 'quickjs', 'javascript'],
      ['a.py', 'sum([40, 2])', 'pyodide', 'python'],
    ] as const) {
      writeFileSync(join(folder, name), code);
      const { stdout, status, stderr } = runCli(['exec', join(folder, name), '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ kernel, language, status: 'ok', value: 42 });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  });

  it('lets a named kernel win over the ending, and says so beside the result', () => {
    writeFileSync(join(folder, 'mixed.py'), '6 * 7');
    const { stdout, stderr } = runCli(['exec', join(folder, 'mixed.py'), '--kernel', 'quickjs', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ kernel: 'quickjs', value: 42 });
    expect(stderr).toMatch(/^note: .*mixed\.py.*\n$/);
    writeFileSync(join(folder, 'plain.txt'), '6 * 7');
    expect(runCli(['exec', join(folder, 'plain.txt'), '--kernel', 'quickjs']).stderr).toBe('');
  });

  it('has the same shape and the same exit codes for Python', () => {
    const python = (code: string, ...flags: string[]) => exec(code, '--kernel', 'pyodide', ...flags);
    const fine = python('print("hi")\n6 * 7');
    expect(Object.keys(fine.report)).toEqual(Object.keys(exec('console.log("hi"); 6 * 7').report));
    expect(fine).toMatchObject({ report: { value: 42, logs: [{ level: 'log', text: 'hi' }] }, status: 0 });
    const denial = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };
    expect(python('read_file("/etc/passwd")')).toMatchObject({ report: { status: 'denied', denial }, status: 1 });
    expect(python('1 / 0')).toMatchObject({ report: { error: { name: 'ZeroDivisionError' } }, status: 1 });
    const late = python('while True: pass', '--cpu-ms', '300');
    expect(late).toMatchObject({ report: { budget: { field: 'cpuMs', limit: 300 } }, status: 1 });
  });

  it('lists a refusal by the wall of the kernel, also where the program got over it', () => {
    const code = 'import os\ntry:\n  os.system("id")\nexcept OSError:\n  "went on"';
    const { report, status } = exec(code, '--kernel', 'pyodide');
    expect(report).toMatchObject({ status: 'ok', denials: [{ capability: 'kernel', rule: 'import-errno' }] });
    expect(status).toBe(0);
    const ended = exec('import os\nos._exit(3)', '--kernel', 'pyodide');
    const denial = { capability: 'kernel', rule: 'import-refused' };
    expect(ended).toMatchObject({ report: { status: 'denied', denial, denials: [denial] }, status: 1 });
  });

  it('shows the program its own name without the folder, and without control characters', () => {
    const name = 'odd\u001b[2J.js';
    writeFileSync(join(folder, name), 'new Error("x").stack');
    const { value } = JSON.parse(runCli(['exec', join(folder, name), '--json']).stdout) as ExecReport;
    expect(value).toContain('odd\\x1b[2J.js');
    expect(value).not.toContain(folder);
    expect(exec('new Error("x").stack').report.value).toContain('stdin.js');
  });

  it('says which kernel ran a program that did not end well', () => {
    expect(runCli(['exec', '-'], { input: 'throw 1' }).stderr).toContain('(javascript in quickjs)');
  });

  it('escapes in JSON what could move a cursor or turn a line around, and leaves the value as it is', () => {
    const value = '\u009b2J \u202e gnp.exe \u2066 \u007f \u061c é';
    const { stdout } = runCli(['exec', '-', '--json'], { input: JSON.stringify(value) });
    expect(stdout).not.toMatch(/[\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.parse(stdout)).toMatchObject({ value });
    expect(stdout).toContain('é');
  });

  it('strips control characters from what the program printed', () => {
    const { stdout } = runCli(['exec', '-'], { input: 'console.log("\\u001b[2Jheld  forged"); undefined' });
    expect(stdout).toBe('\\x1b[2Jheld  forged\n');
  });
});
