import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

// Every row that names an attack names the file that stops it and the test that shows it.
const ROWS = readFileSync(join(PACKAGE_ROOT, 'docs/threat-model.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (.+) \| `(src\/[^`]+)` \| `(test\/[^`]+)` "(.+)" \|$/.exec(line))
  .filter((row) => row !== null);

describe('docs/threat-model.md', () => {
  it('has rows for all six categories', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(35);
  });

  it.each(ROWS.map(([, attack, file, test, name]) => ({ attack, file, test, name })))(
    '$attack',
    ({ file, test, name }) => {
      expect(existsSync(join(PACKAGE_ROOT, file ?? '')), file).toBe(true);
      const source = readFileSync(join(PACKAGE_ROOT, test ?? ''), 'utf8').replaceAll("\\'", "'");
      expect(source).toContain(name);
    },
  );
});
