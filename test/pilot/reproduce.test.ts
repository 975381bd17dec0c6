import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeKeys } from '../../src/evidence/pack/make-keys.js';
import { namedSigner } from '../../src/evidence/pack/signer.js';
import { openClock } from '../../src/host/clock.js';
import { filesIn } from './forge.js';
import { makePack } from './make-pack.js';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'wasmagent-again-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** A run of scenario 2 whose clock stands still, signed with a key of this name. */
async function run(keyName?: string): Promise<string> {
  const clock = openClock('1767225600', { repeatIds: true });
  const output = mkdtempSync(join(scratch, 'pack-'));
  const signer = keyName === undefined ? {} : { signer: namedSigner(join(scratch, keyName)) };
  await makePack(['2'], { output, clock, ...signer });
  return output;
}

/** Names of the files that two packs do not have in the same bytes. */
function differing(one: string, other: string): string[] {
  const names = new Set([...filesIn(one), ...filesIn(other)]);
  return [...names].filter((name) => !readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).sort();
}

/** Names of the files that a pack's VERIFY.md says differ when it is run again. */
function announced(folder: string): string[] {
  const again = readFileSync(join(folder, 'VERIFY.md'), 'utf8').split('these differ:')[1] ?? '';
  return [...again.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []).sort();
}

it('a run with the same key leaves the same bytes; with another key exactly the files differ that VERIFY.md names', async () => {
  for (const name of ['a.pem', 'b.pem']) makeKeys(join(scratch, name));
  const first = await run('a.pem');
  expect(differing(first, await run('a.pem'))).toEqual([]);
  const changed = differing(first, await run('b.pem'));
  expect(changed).toEqual(['attestation.dsse.json', 'manifest.json', 'report.html']);
  expect(announced(first)).toEqual(changed);
});

it('two runs that make their own keys differ in exactly the files that VERIFY.md names', async () => {
  const first = await run();
  const changed = differing(first, await run());
  expect(changed).toEqual(['attestation.dsse.json', 'self-attested.pub.pem']);
  expect(announced(first)).toEqual(changed);
});
