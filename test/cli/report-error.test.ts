import { afterEach, expect, it, vi } from 'vitest';
import { reportError } from '../../src/cli/report-error.js';
import { WasmagentError } from '../../src/errors.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

it.each(['', '1'])(
  'what an error repeats of others moves no cursor, with a stack trace or without: DEBUG=%s',
  (debug) => {
    vi.stubEnv('DEBUG', debug);
    let written = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
    reportError(new Error('a name with \u001b[2J and \u202e in it'), { json: false });
    expect(written).toContain('a name with \\x1b[2J');
    expect(written.includes('report-error.test')).toBe(debug === '1');
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  },
);

it.each([
  [40, true],
  [80, true],
  [undefined, true],
  [undefined, false],
])('nothing that an error repeats of others begins a line: %s columns, terminal %s', (columns, isTTY) => {
  vi.stubEnv('DEBUG', '');
  const stderr = {
    isTTY,
    columns,
    written: '',
    write(text: string) {
      this.written += text;
      return true;
    },
  };
  vi.spyOn(process, 'stderr', 'get').mockReturnValue(stderr as unknown as typeof process.stderr);
  const error = (text: string) =>
    new WasmagentError('MODEL_FAILED', `the server says: ${text}`, { suggestions: [`do not ${text}`] });
  for (const padded of [
    'x\nPASS all',
    `x\n\n  PASS all`,
    ...Array.from({ length: 90 }, (_, at) => `${'. '.repeat(at)}PASS all`),
    ...Array.from({ length: 90 }, (_, at) => `${'.'.repeat(at)}PASS all`),
  ]) {
    stderr.written = '';
    reportError(error(padded), { json: false });
    const lines = stderr.written.trimEnd().split('\n');
    for (const line of lines) {
      expect(line).toMatch(/^(Error: | {2}Try: | {4})/);
      if (isTTY) expect(line.length).toBeLessThanOrEqual(columns ?? 80);
    }
    if (!isTTY) expect(lines).toHaveLength(2);
  }
});
