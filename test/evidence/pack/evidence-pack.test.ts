import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackEnvironment } from '../../../src/contracts/pack-environment.generated.js';
import type { PilotPlan } from '../../../src/contracts/pilot-plan.generated.js';
import { EvidencePack } from '../../../src/evidence/pack/evidence-pack.js';
import type { PackWriter } from '../../../src/evidence/pack/pack-writer.js';
import { ephemeralSigner, type Signer } from '../../../src/evidence/pack/signer.js';
import { openClock } from '../../../src/host/clock.js';
import { sha256Of } from '../../pilot/forge.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PLAN: PilotPlan = {
  schema_version: 'pilot-plan/v1',
  version: '0.0.0',
  command: 'wasmagent pilot 1',
  sessionId: 's',
  model: 'scripted',
  options: { sourceDateEpoch: null },
  kernels: [],
  controlKernels: [],
  settings: { file: 'policy/settings.json', sha256: sha256Of('{}') },
  policies: [],
  scenarios: [],
};
const ENVIRONMENT: PackEnvironment = {
  schema_version: 'pack-environment/v1',
  package: { name: '@wasmagent/cli', version: '0.0.0', dist: { files: 0, sha256: sha256Of('') } },
  runtime: { node: '20', v8: '11', openssl: '3' },
  platform: 'linux',
  arch: 'x64',
  nodeFlags: [],
  kernels: [],
  walls: [],
  sourceDateEpoch: null,
};
const RESULT = {
  schema_version: 'pilot-summary/v1' as const,
  version: '0.0.0',
  startedAtMs: 0,
  sessionId: 's',
  kernel: 'quickjs',
  model: 'scripted',
  node: 'v20',
  verdict: 'not-run' as const,
  scenarios: [],
  command: 'wasmagent pilot 1',
};

const open = (
  writers: readonly PackWriter[],
  signer: Signer = ephemeralSigner(),
  unlock: (() => void) | undefined = undefined,
): EvidencePack =>
  new EvidencePack({
    unlock,
    folder,
    plan: PLAN,
    environment: ENVIRONMENT,
    policies: new Map([['policy/settings.json', '{}']]),
    clock: openClock('1767225600', { repeatIds: true }),
    signer,
    writers,
  });
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const listed = (): string[] => JSON.parse(read('manifest.json')).files.map(({ file }: { file: string }) => file);

describe('an evidence pack', () => {
  it('has its plan, its policies and its environment on the disk, and the plan in the chain, before anything runs', () => {
    const pack = open([]);
    try {
      const [first] = read('events.jsonl')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(first).toMatchObject({ seq: 1, data: { phase: 'pilot_planned', sha256: sha256Of(read('plan.json')) } });
      expect(existsSync(join(folder, 'policy/settings.json')) && existsSync(join(folder, 'environment.json'))).toBe(
        true,
      );
      expect(existsSync(join(folder, 'summary.json'))).toBe(false);
    } finally {
      pack.close();
    }
  });

  it('gives its folder back when all is there but its last file, whose content is on the disk: no lock lies in a signed pack', async () => {
    const seen: string[][] = [];
    writeFileSync(join(folder, '.wasmagent-run.lock'), '1');
    const pack = open([], ephemeralSigner(), () => seen.push(readdirSync(folder).sort()));
    await pack.finish(RESULT);
    pack.close();
    expect(seen).toHaveLength(1);
    const [atUnlock = []] = seen;
    expect(atUnlock).toEqual(expect.arrayContaining(['manifest.json', 'self-attested.pub.pem', 'summary.json']));
    expect(atUnlock.filter((name) => /^\.wasmagent-[0-9a-f]{16}\.tmp$/.test(name))).toHaveLength(1);
    expect(atUnlock).not.toContain('attestation.dsse.json');
    expect(listed()).not.toContain('.wasmagent-run.lock');
  });

  it('takes derived files of any kind, each sees those before it, and the manifest and the attestation cover them', async () => {
    const seen: string[][] = [];
    const writer = (file: string, content: string | Uint8Array | undefined): PackWriter => ({
      file,
      mediaType: 'application/x-test',
      write: async ({ files, summary, events, read: readFile }) => {
        seen.push(files.filter((each) => each.startsWith('derived')));
        expect(readFile('summary.json')).toContain(summary.pack.eventsHead);
        expect(events.at(-1)?.hash).toBe(summary.pack.eventsHead);
        expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
        return content;
      },
    });
    const pack = open([
      writer('derived/a', 'text'),
      writer('derived/b', undefined),
      writer('derived/c', Buffer.of(0xff)),
    ]);
    await pack.finish(RESULT);
    pack.close();
    expect(seen).toEqual([[], ['derived/a'], ['derived/a']]);
    expect(listed()).toEqual([
      'derived/a',
      'derived/c',
      'environment.json',
      'events.jsonl',
      'plan.json',
      'policy/settings.json',
      'summary.json',
    ]);
    expect(JSON.parse(read('manifest.json')).files[1]).toEqual({
      file: 'derived/c',
      sha256: sha256Of(Buffer.of(0xff)),
      bytes: 1,
      mediaType: 'application/x-test',
    });
    const { payload } = JSON.parse(read('attestation.dsse.json'));
    expect(JSON.parse(Buffer.from(payload, 'base64').toString()).subject[0]).toEqual({
      name: 'manifest.json',
      digest: { sha256: sha256Of(read('manifest.json')) },
    });
  });

  it('holds the public key only where nobody gave a key, and never a private one', async () => {
    const signer = ephemeralSigner();
    for (const isSelfAttested of [true, false]) {
      rmSync(folder, { recursive: true });
      const pack = open([], { ...signer, isSelfAttested });
      const summary = await pack.finish(RESULT);
      pack.close();
      expect(summary.attestation).toBe(isSelfAttested ? 'self-attested' : 'signed');
      expect(existsSync(join(folder, 'self-attested.pub.pem'))).toBe(isSelfAttested);
      for (const file of [...listed(), 'manifest.json', 'attestation.dsse.json'])
        expect(read(file)).not.toContain('PRIVATE KEY');
    }
  });

  it('cannot be ended where a file is in the way of another', async () => {
    const pack = open([{ file: 'plan.json/x', mediaType: 'text/plain', write: () => 'x' }]);
    await expect(pack.finish(RESULT)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    pack.close();
    expect(existsSync(join(folder, 'attestation.dsse.json'))).toBe(false);
    writeFileSync(join(folder, 'left'), '');
  });
});
