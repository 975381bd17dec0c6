import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { findRequiringRule } from '../../src/policy/approval/find-rule.js';
import { PRESETS } from '../../src/policy/approval/presets.js';
import { AFTER_FIELDS } from './policy-page.js';
import { toPresetTable } from './preset-table-markdown.js';

const PAGE = readFileSync(join(PACKAGE_ROOT, 'docs/policy.md'), 'utf8');
const between = (name: string): string =>
  new RegExp(`<!-- ${name}:begin -->\\n([^]*?)\\n?<!-- ${name}:end -->`).exec(PAGE)?.[1] ?? '';

describe('docs/policy.md, approvals and guardrails', () => {
  it('shows the rules of the balanced preset as they are', () => {
    expect(between('presets')).toBe(toPresetTable(PRESETS.balanced));
  });

  it('says of each spelling which rule it meets', () => {
    const rows = [...between('spellings').matchAll(/^\| `(.+)` \| (?:`(.+)`|nobody) \|$/gm)];
    expect(rows.length).toBeGreaterThan(15);
    for (const [, path = '', rule] of rows) {
      const found = findRequiringRule(PRESETS.balanced, { op: 'write', paths: [path], realPaths: [], sizeChars: 10 });
      expect([path, found?.id]).toEqual([path, rule]);
    }
  });

  it('has a denied, an allowed and a nearly right example in each part', () => {
    const parts = PAGE.slice(PAGE.indexOf(`\n## ${AFTER_FIELDS}\n`))
      .split('\n### ')
      .slice(1);
    for (const part of parts) {
      const found = ['denied', 'allowed', 'nearly right'].filter((kind) =>
        new RegExp(`\\*\\*${kind}\\*\\*`, 'i').test(part),
      );
      expect([part.slice(0, part.indexOf('\n')), ...found]).toEqual([
        expect.any(String),
        'denied',
        'allowed',
        'nearly right',
      ]);
    }
  });
});
