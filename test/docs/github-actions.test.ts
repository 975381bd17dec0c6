import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import Pilot from '../../src/commands/pilot.js';
import Run from '../../src/commands/run.js';
import Verify from '../../src/commands/verify.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}

const readExample = (name: string): string => readFileSync(join(PACKAGE_ROOT, 'docs/examples', name), 'utf8');
const TEXT = readExample('pilot.github-actions.yml');
const WORKFLOW = load(TEXT) as { permissions: unknown; jobs: { pilot: { permissions: unknown; steps: Step[] } } };
const { steps, permissions } = WORKFLOW.jobs.pilot;
const stepThat = (part: string): Step => {
  const step = steps.find(({ uses, run }) => `${uses} ${run}`.includes(part));
  if (step === undefined) throw new Error(`no step has ${part}`);
  return step;
};

describe('docs/examples/pilot.github-actions.yml', () => {
  it.each([TEXT, readExample('run.github-actions.yml')])(
    'pins every action by commit, and says which release that is',
    (text) => {
      const uses = [...text.matchAll(/uses: (\S+)(.*)$/gm)];
      expect(uses.length).toBe(text.split('uses: ').length - 1);
      expect(uses.length).toBeGreaterThan(2);
      for (const [, action, comment] of uses) {
        expect(action).toMatch(/^[\w-]+(\/[\w-]+)+@[0-9a-f]{40}$/);
        expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
      }
    },
  );

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

describe('docs/examples/run.github-actions.yml', () => {
  const text = readExample('run.github-actions.yml');
  const { permissions: asked, jobs } = load(text) as { permissions: unknown; jobs: { agent: { steps: Step[] } } };

  it('uses flags that exist, holds the run to a manifest and a ceiling, and gives it the key by the environment', () => {
    const step = jobs.agent.steps.find(({ run }) => run?.includes('wasmagent run '));
    const used = [...(step?.run ?? '').matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag ?? '');
    expect(used.filter((flag) => !['no', 'json', ...Object.keys(Run.flags)].includes(flag))).toEqual([]);
    expect(used).toEqual(expect.arrayContaining(['manifest', 'max-cost', 'max-steps', 'events']));
    expect(step?.run).not.toContain('secrets.');
  });

  it('asks for no more than to read the repository, and is started by a person alone', () => {
    expect(asked).toEqual({ contents: 'read' });
    expect(text).toMatch(/^on:\n {2}workflow_dispatch:\n\n/m);
  });
});
