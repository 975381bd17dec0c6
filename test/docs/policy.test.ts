import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from '@oclif/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestFromFlags } from '../../src/cli/capability-flags.js';
import { type ExecReport, formatExecReport, toExecReport } from '../../src/cli/exec-report.js';
import Exec from '../../src/commands/exec.js';
import type { HostBridge } from '../../src/contracts/kernel.js';
import { capabilityManifestValidator } from '../../src/contracts/validators.generated.js';
import { createBridge } from '../../src/host/bridge.js';
import { chooseKernels } from '../../src/kernels/choose-kernels.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { Dispatcher } from '../../src/tools/dispatcher.js';
import { TOOLS } from '../../src/tools/registry.js';
import { type LoopbackServer, startServer } from '../host/loopback-server.js';
import { type PolicyExample, readPolicyPage } from './policy-page.js';

// Every example of docs/policy.md is run, with a folder of the test in the place of /srv and a port of its own in the
// place of 8080, and what it prints is compared with what the page shows.
const { setUp, files, examples } = readPolicyPage();
interface Outcome {
  report: ExecReport;
  output: string;
}

let folder: string;
let site: LoopbackServer;
const outcomes = new Map<PolicyExample, Outcome>();

const toHere = (text: string): string =>
  text.replaceAll('/srv', join(folder, 'srv')).replaceAll('8080', String(site.port));
const toPage = (text: string): string =>
  text.replaceAll(join(folder, 'srv'), '/srv').replaceAll(String(site.port), '8080');

/** Runs the examples of one manifest as `exec` does, one after the other in one kernel: starting one takes the time. */
async function playAll(group: readonly PolicyExample[]): Promise<void> {
  const argv = group[0]?.flags.map((flag) => (files.has(flag) ? join(folder, flag) : flag)) ?? [];
  const { flags } = await Parser.parse(['program.js', ...argv], { flags: Exec.flags, args: Exec.args });
  const manifest = manifestFromFlags(flags);
  await using kernel = await chooseKernels().javascript.start(manifest);
  for (const example of group) {
    const dispatcher = new Dispatcher(TOOLS);
    const bridge: HostBridge = createBridge({
      manifest,
      dispatch: (name, args) => dispatcher.call(name, args, { bridge }),
    });
    const run = await kernel.run(toHere(example.program), { bridge, filename: 'stdin.js' });
    const { report, exit } = toExecReport(kernel.descriptor, run);
    const { stdout, stderr } = formatExecReport(report);
    outcomes.set(example, { report, output: [...stdout, ...stderr, `exit ${exit}`].map(toPage).join('\n') });
  }
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-policy-page-')));
  mkdirSync(join(folder, 'srv'));
  site = await startServer(({ url }, response) => response.end(readFileSync(join(folder, 'srv/data', url))));
  execFileSync('sh', ['-c', toHere(setUp)]);
  for (const [name, text] of files) writeFileSync(join(folder, name), toHere(text));
  const groups = new Map<string, PolicyExample[]>();
  for (const example of examples) {
    const key = example.flags.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), example]);
  }
  await Promise.all([...groups.values()].map(playAll));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('docs/policy.md', () => {
  it('has a denied, an allowed and a nearly right example for every field of a manifest', () => {
    for (const field of Object.keys(DENY_ALL)) {
      const kinds = new Set(examples.filter((example) => example.field === field).map(({ kind }) => kind));
      expect([field, ...kinds]).toEqual([field, 'Denied', 'Allowed', 'Nearly right']);
    }
  });

  it('shows manifests that are valid as they stand', () => {
    for (const [name, text] of files)
      expect([name, capabilityManifestValidator(JSON.parse(text))]).toEqual([name, true]);
  });

  it.each(examples.map((example) => [example.command, example] as const))('%s', (_, example) => {
    const outcome = outcomes.get(example);
    expect(outcome?.output).toBe(example.output);
    const { field, kind } = example;
    const { status, denials } = outcome?.report ?? {};
    // What is allowed ends well and is refused nothing; what is not meets its own field, unless nothing is there to refuse.
    if (kind === 'Allowed') expect({ status, denials }).toEqual({ status: 'ok', denials: [] });
    else if (field.startsWith('allowed') || field === 'extraCapabilities') expect(status).toBe('denied');
    else if (field !== 'env') expect(status === 'budget' || denials?.length === 0).toBe(true);
  });

  it('sends nothing where the network is denied, and writes nothing where files are', () => {
    const allowed = examples.filter(({ field, kind }) => field === 'allowedHosts' && kind === 'Allowed');
    expect(site.seen).toHaveLength(allowed.length);
    expect(readFileSync(join(folder, 'srv/data/rows.txt'), 'utf8')).toBe('a row\n');
    expect(
      execFileSync('find', ['srv', '-type', 'f'], { cwd: folder, encoding: 'utf8' }).trim().split('\n').sort(),
    ).toEqual(['srv/data-evil/rows.txt', 'srv/data/rows.txt', 'srv/out/c.txt']);
  });
});
