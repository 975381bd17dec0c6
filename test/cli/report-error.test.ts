import { afterEach, expect, it, vi } from 'vitest';
import { reportError } from '../../src/cli/report-error.js';

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
