import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUN_FLAGS } from '../../src/cli/run/run-flags.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { TOOLS } from '../../src/tools/registry.js';
import { readConsolePage } from './console-page.js';
import { testConsole } from './console-test.js';
import { AFTER_FIELDS } from './policy-page.js';

const PAGE = readFileSync(join(PACKAGE_ROOT, 'docs/run.md'), 'utf8');

describe('docs/run.md', () => {
  testConsole(readConsolePage('docs/run.md'));

  it('names every tool, and whether it changes something', () => {
    const table = /<!-- tools:begin -->([\s\S]*)<!-- tools:end -->/.exec(PAGE)?.[1] ?? '';
    const rows = [...table.matchAll(/^\| `(\w+)` \| (yes|no) \|/gm)].map(([, name, changes]) => [name, changes]);
    expect(rows).toEqual(TOOLS.map(({ name, readOnly }) => [name, readOnly ? 'no' : 'yes']));
  });

  it('tells of every flag of the command', () => {
    const untold = Object.keys(RUN_FLAGS).filter((flag) => !PAGE.includes(`--${flag}`));
    expect(untold).toEqual([]);
  });

  it('shows no command that is not run', () => {
    const blocks = [...PAGE.matchAll(/```(\w*)\n([\s\S]*?)```/g)];
    const others = blocks.filter(([, kind, text]) => kind !== 'console' && /^\$? ?wasmagent /m.test(text ?? ''));
    expect(others).toEqual([]);
  });
});

// Here and not with the other examples of that page: what `run` stands on is loaded once.
describe('docs/policy.md, approvals and guardrails', () => {
  testConsole(readConsolePage('docs/policy.md', AFTER_FIELDS));
});
