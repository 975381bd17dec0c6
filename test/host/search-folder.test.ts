import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../src/contracts/kernel.js';
import type { CapabilityManifest } from '../../src/contracts/manifest.generated.js';
import { type BridgeAudit, createBridge } from '../../src/host/bridge.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { fitsNamePattern } from '../../src/policy/name-pattern.js';
import { makePathTree, makePipe, type PathTree } from './path-tree.js';

let tree: PathTree;
let audit: BridgeAudit[];
beforeEach(() => {
  tree = makePathTree();
  audit = [];
});
afterEach(() => tree.remove());

const READ: CapabilityManifest = { allowedReadPaths: ['/workspace'] };
const ws = (name: string): string => join(tree.workspace, name);

async function search(path: string, query: Partial<SearchQuery> = {}, manifest = READ, quotas = {}) {
  const bridge = createBridge({
    manifest: parseManifest(manifest, 'test'),
    workspaceRoot: tree.workspace,
    onAudit: (record) => audit.push(record),
    quotas,
  });
  return await bridge.searchFiles(path, { text: 'inside', maxMatches: 100, ...query });
}

describe('a search', () => {
  it('finds a text by path and line, through no link to a folder, and never what lies outside', async () => {
    mkdirSync(ws('own/sub'), { recursive: true });
    symlinkSync('..', ws('own/up'));
    symlinkSync('two.md', ws('own/link'));
    writeFileSync(ws('own/two.md'), 'first\nan inside line\r\ninside again');
    writeFileSync(ws('own/sub/c.txt'), 'inside');
    const reply = await search('own');
    expect(reply).toEqual({
      status: 'ok',
      value: {
        matches: [
          { path: 'own/link', line: 2, text: 'an inside line' },
          { path: 'own/link', line: 3, text: 'inside again' },
          { path: 'own/sub/c.txt', line: 1, text: 'inside' },
          { path: 'own/two.md', line: 2, text: 'an inside line' },
          { path: 'own/two.md', line: 3, text: 'inside again' },
        ],
        filesSearched: 3,
        denied: 0,
        skipped: 1,
      },
    });
    expect(audit).toEqual([{ call: 'searchFiles', requested: 'own', status: 'ok', searched: { files: 3, denied: 0 } }]);
  });

  it('counts and audits each path that it is refused, and charges one host call in all', async () => {
    makePipe(ws('pipe'));
    const reply = await search('.', { text: 'OUTSIDE' }, READ, { hostCalls: 1 });
    expect(reply).toMatchObject({ status: 'ok', value: { matches: [] } });
    const denied = audit
      .filter(({ status }) => status === 'denied')
      .map(({ requested, denial }) => [requested, denial?.rule]);
    expect(denied).toEqual(
      expect.arrayContaining([
        ['loutfile', 'link-outside'],
        ['loopa', 'link-loop'],
        ['pipe', 'not-regular'],
      ]),
    );
    expect(reply.status === 'ok' && reply.value.denied).toBe(denied.length);
  });

  it('is denied closed, allowed open, and denied beside what is open', async () => {
    expect(await search('.', {}, {})).toMatchObject({ denial: { capability: 'allowedReadPaths', rule: 'empty-list' } });
    const dir = { allowedReadPaths: ['/workspace/dir'] };
    expect(await search('dir/b.txt', {}, dir)).toMatchObject({ value: { filesSearched: 1, matches: [{ line: 1 }] } });
    expect(await search('.', {}, dir)).toMatchObject({ denial: { rule: 'not-listed' } });
    mkdirSync(ws('dir-evil'));
    expect(await search('dir-evil', {}, dir)).toMatchObject({ denial: { rule: 'not-listed' } });
    expect(await search('missing')).toMatchObject({ code: 'ENOENT' });
  });

  it('stops at its limits and says so', async () => {
    writeFileSync(ws('dir/many'), 'inside\n'.repeat(50));
    expect(await search('dir', { maxMatches: 7 })).toMatchObject({
      value: { stoppedBy: 'matches', matches: { length: 7 } },
    });
    mkdirSync(ws(`deepest/${'d/'.repeat(40)}`), { recursive: true });
    expect(await search('deepest')).toMatchObject({ value: { stoppedBy: 'depth' } });
    writeFileSync(ws('dir/large'), 'inside'.repeat(200_000));
    writeFileSync(ws('dir/binary'), 'inside\0');
    expect(await search('dir', { name: '[bl]*' })).toMatchObject({ value: { filesSearched: 0 } });
    expect(await search('dir', { name: 'larg?' })).toMatchObject({ value: { skipped: 1, matches: [] } });
    expect(await search('dir', { name: 'binary' })).toMatchObject({ value: { skipped: 1 } });
  });

  it('leaves out what tools keep, unless it is asked for', async () => {
    mkdirSync(ws('node_modules/p'), { recursive: true });
    writeFileSync(ws('node_modules/p/i.js'), 'needle');
    expect(await search('.', { text: 'needle' })).toMatchObject({ value: { matches: [] } });
    expect(await search('node_modules', { text: 'needle' })).toMatchObject({
      value: { matches: [{ path: 'node_modules/p/i.js' }] },
    });
  });

  it('takes the text literally, with or without case, and cuts long lines around it', async () => {
    writeFileSync(ws('dir/sign'), `${'\u{1F600}'.repeat(400)}A.*(b+)+$${'x'.repeat(400)}`);
    const query = { text: 'a.*(b+)+$', name: 'sign' };
    expect(await search('dir', query)).toMatchObject({ value: { matches: [] } });
    const reply = await search('dir', { ...query, ignoreCase: true });
    const [match] = reply.status === 'ok' ? reply.value.matches : [];
    expect(match?.text).toMatch(/^…\P{Cs}*A\.\*\(b\+\)\+\$x+…$/u);
    expect(match?.text.length).toBeLessThanOrEqual(202);
  });

  it('answers anything that is no query without throwing', async () => {
    symlinkSync('.', ws('dir/self'));
    for (const query of [
      { text: '' },
      { text: 'a\nb' },
      { maxMatches: 0 },
      { maxMatches: Number.NaN },
      { name: 'x'.repeat(300) },
    ]) {
      expect(await search('dir', query)).toMatchObject({ code: 'EINVAL' });
    }
    expect(await search('dir')).toMatchObject({ status: 'ok' });
  });
});

describe('a name pattern', () => {
  it('means what the same regular expression means, in bounded time', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }).map((all) => all.join(''));
    const patterns = fc.array(fc.constantFrom('a', 'b', '.', '*', '?'), { maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, patterns, (name, pattern) => {
        const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
        expect(fitsNamePattern(name, pattern)).toBe(new RegExp(`^${source}$`).test(name));
      }),
    );
    const startMs = performance.now();
    expect(fitsNamePattern('a'.repeat(255), '*a'.repeat(127).concat('b'))).toBe(false);
    expect(performance.now() - startMs).toBeLessThan(100);
  });
});
