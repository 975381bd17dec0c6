import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import Pilot from '../../src/commands/pilot.js';
import Verify from '../../src/commands/verify.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}

const TEXT = readFileSync(join(PACKAGE_ROOT, 'docs/examples/pilot.github-actions.yml'), 'utf8');
const WORKFLOW = load(TEXT) as { permissions: unknown; jobs: { pilot: { permissions: unknown; steps: Step[] } } };
const { steps, permissions } = WORKFLOW.jobs.pilot;
const stepThat = (part: string): Step => {
  const step = steps.find(({ uses, run }) => `${uses} ${run}`.includes(part));
  if (step === undefined) throw new Error(`no step has ${part}`);
  return step;
};

describe('docs/examples/pilot.github-actions.yml', () => {
  it('pins every action by commit, and says which release that is', () => {
    const uses = [...TEXT.matchAll(/uses: (\S+)(.*)$/gm)];
    expect(uses.length).toBe(steps.filter((step) => step.uses !== undefined).length);
    for (const [, action, comment] of uses) {
      expect(action).toMatch(/^[\w-]+(\/[\w-]+)+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it('asks for no more than to read the repository and to write findings', () => {
    expect(WORKFLOW.permissions).toEqual({ contents: 'read' });
    expect(permissions).toEqual({ contents: 'read', 'security-events': 'write' });
  });

  it('uses commands and flags that exist', () => {
    const flagsOf = { pilot: Object.keys(Pilot.flags), verify: Object.keys(Verify.flags) };
    for (const [name, known] of Object.entries(flagsOf)) {
      const run = stepThat(`wasmagent ${name} `).run ?? '';
      const [, args = ''] = run.split(`wasmagent ${name} `);
      const used = [...args.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag);
      expect(used.filter((flag) => !known.includes(flag ?? ''))).toEqual([]);
      expect(run).toMatch(/^npx --no -- wasmagent /);
    }
  });

  it('keeps findings and evidence also when the pilot fails, from where it wrote them', () => {
    const pilot = stepThat('wasmagent pilot ').run ?? '';
    const [sarif, upload] = [stepThat('upload-sarif'), stepThat('upload-artifact')];
    for (const step of [sarif, upload, stepThat('wasmagent verify ')]) expect(step.if).toContain('!cancelled()');
    expect(pilot).toContain(`--sarif ${sarif.with?.['sarif_file']}`);
    const kept = String(upload.with?.['path']).trim().split('\n');
    expect(kept).toEqual(['pilot-evidence/', 'pilot-results/']);
    expect(pilot).toMatch(/--output pilot-evidence .*--junit pilot-results\//);
  });
});
