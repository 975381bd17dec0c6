import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ERROR_EXITS } from '../../src/errors.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

it('docs/errors.md lists every error code with its exit code, and no other', () => {
  const rows = readFileSync(join(PACKAGE_ROOT, 'docs/errors.md'), 'utf8').matchAll(
    /^\| <a id="[a-z_]+"><\/a>`([A-Z_]+)` \| (\d+) \|/gm,
  );
  expect(Object.fromEntries([...rows].map(([, code, exit]) => [code, Number(exit)]))).toEqual(ERROR_EXITS);
});
