import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimOutput } from '../../src/pilot/claim-output.js';
import { loadScenarios } from '../../src/pilot/scenarios.js';

const SCENARIOS = loadScenarios().map(({ scenario }) => scenario);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-claim-'));
  for (const sub of ['arms', 'policy']) mkdirSync(join(folder, sub));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an output folder', () => {
  it('is cleared of what an earlier run left, also where that was killed', () => {
    const left = [
      'summary.json',
      'events.jsonl',
      'sbom.cdx.json',
      'self-attested.pub.pem',
      'policy/manifest-0123456789abcdef.json',
      'arms/scenario1-capability-deny.control.agent.jsonl',
      'scenario4-dpo.jsonl',
      'scenario3-devtools.png',
      'arms/.wasmagent-0123456789abcdef.tmp',
    ];
    for (const file of left) writeFileSync(join(folder, file), '');
    claimOutput(folder, SCENARIOS);
    expect(readdirSync(folder, { recursive: true })).toEqual([]);
  });

  it('keeps what a run needs that goes on, and nothing else', () => {
    for (const file of ['plan.json', 'summary.json', 'arms/scenario1-capability-deny.x', 'policy/settings.json'])
      writeFileSync(join(folder, file), '');
    claimOutput(folder, SCENARIOS, new Set(['plan.json', 'policy/settings.json']));
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['plan.json', 'policy', 'policy/settings.json']);
  });

  it.each(['notes.txt', 'arms/other.jsonl', 'policy/mine.json', 'key.pem'])(
    'is refused while it holds %s, and nothing in it is touched',
    (file) => {
      for (const each of [file, 'summary.json']) writeFileSync(join(folder, each), 'kept');
      expect(() => claimOutput(folder, SCENARIOS)).toThrowError(expect.objectContaining({ code: 'OUTPUT_CONFLICT' }));
      expect(existsSync(join(folder, file)) && existsSync(join(folder, 'summary.json'))).toBe(true);
    },
  );

  it('loses a link that has the name of a file of ours, and not what it leads to', () => {
    const target = join(folder, 'arms', 'scenario1-capability-deny.kept');
    const outside = mkdtempSync(join(tmpdir(), 'wasmagent-outside-'));
    try {
      writeFileSync(join(outside, 'precious'), '');
      symlinkSync(join(outside, 'precious'), join(folder, 'summary.json'));
      symlinkSync(outside, target);
      expect(() => claimOutput(folder, SCENARIOS)).not.toThrow();
      expect(readdirSync(outside)).toEqual(['precious']);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });
});
