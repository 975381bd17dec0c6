import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMatrixMarkdown } from '../../src/cli/kernel-matrix.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

describe('the table of kernels', () => {
  it.each(['README.md', 'docs/kernels.md'])('in %s is what the kernels themselves say', (page) => {
    const text = readFileSync(join(PACKAGE_ROOT, page), 'utf8');
    const [, table] = /<!-- kernels:begin -->\n([\s\S]*?)\n<!-- kernels:end -->/.exec(text) ?? [];
    expect(table?.trim()).toBe(formatMatrixMarkdown());
  });
});
