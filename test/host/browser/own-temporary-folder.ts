import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Gives the tests of a file a temporary folder of their own, so that what is left in it is theirs. */
export function useOwnTemporaryFolder(): void {
  const before = process.env['TMPDIR'];
  let own = '';
  beforeAll(() => {
    own = mkdtempSync(join(tmpdir(), 'wasmagent-own-tmp-'));
    process.env['TMPDIR'] = own;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(own, { recursive: true });
  });
}
