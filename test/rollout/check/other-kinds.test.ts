import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../../src/contracts/agent-event.generated.js';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { checkFiles } from '../../../src/rollout/check/check-files.js';
import type { RecordKind } from '../../../src/rollout/check/record-kinds.js';
import { CHAIN_START, linkEvent } from '../../../src/sessions/chain.js';
import { sampleBranch, toLines } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();

async function found(kind: RecordKind | undefined, text: string, name = 'file') {
  const { files } = await checkFiles([{ kind, path: folder.write(name, text) }]);
  return files[0]?.errors.map(({ line, pointer, code }) => [line, pointer, code]);
}

function sampleEvents(): AgentEvent[] {
  const head = { traceId: 't', parentTraceId: null, timestampMs: 0 };
  return [1, 2, 3].map((step) => ({ ...head, channel: 'thinking', event: 'step_start', data: { step } }));
}

function logLines(events: readonly AgentEvent[]): object[] {
  let prev = CHAIN_START;
  return events.map((event, at) => {
    const line = linkEvent(event, at + 1, prev);
    prev = line.hash;
    return line;
  });
}

describe('session logs', () => {
  it('pass as written, and bare events too', async () => {
    expect(await found('events', toLines(logLines(sampleEvents())))).toEqual([]);
    expect(await found('events', toLines(sampleEvents()))).toEqual([]);
  });

  it('are refused where a line was cut, moved, changed or taken from elsewhere: once each', async () => {
    const [a = {}, b = {}, c = {}] = logLines(sampleEvents());
    expect(await found('events', toLines([b, c]))).toEqual([[1, '/seq', 'CHAIN_ORDER']]);
    expect(await found('events', toLines([a, c]))).toEqual([[2, '/seq', 'CHAIN_ORDER']]);
    expect(await found('events', toLines([a, { ...b, timestampMs: 9 }, c]))).toEqual([[2, '/hash', 'CHAIN_HASH']]);
    const [, foreign = {}] = logLines(sampleEvents().map((event) => ({ ...event, timestampMs: 5 })));
    expect(await found('events', toLines([a, foreign]))).toEqual([[2, '/prev', 'CHAIN_ORDER']]);
    expect(await found('events', `${toLines([a])}{\n${toLines([c])}`)).toEqual([[2, '', 'JSON_SYNTAX']]);
  });

  it('name what an event is missing by the event that it is', async () => {
    const [event] = sampleEvents();
    const wrong = (changes: object) => found('events', toLines([{ ...event, ...changes }]));
    expect(await wrong({ data: {} })).toEqual([[1, '/data/step', 'SCHEMA_REQUIRED']]);
    expect(await wrong({ data: { step: 1, more: 1 } })).toEqual([[1, '/data/more', 'SCHEMA_ADDITIONAL_PROPERTIES']]);
    expect(await wrong({ event: 'step_star' })).toEqual([[1, '/event', 'SCHEMA_ONE_OF']]);
    expect(await wrong({ channel: 'text' })).toEqual([[1, '/event', 'SCHEMA_ONE_OF']]);
    const [line = {}] = logLines([JSON.parse(JSON.stringify({ ...event, data: { step: -1 } }))]);
    expect(await found('events', toLines([line]))).toEqual([[1, '/data/step', 'SCHEMA_MINIMUM']]);
  });
});

describe('documents', () => {
  it('of the package pass: every scenario', async () => {
    const root = join(PACKAGE_ROOT, 'scenarios');
    const paths = readdirSync(root).map((name) => join(root, name, 'scenario.json'));
    const { files, passed } = await checkFiles(paths.map((path) => ({ kind: undefined, path })));
    expect(files.map(({ kind, records }) => [kind, records])).toEqual(paths.map(() => ['scenario', 1]));
    expect(passed).toBe(true);
  });

  it('are judged as manifests, by line: a field, a type, an entry', async () => {
    const manifest = '{\n  "allowedHosts": ["a.example"],\n  "cpuMs": 5000\n}\n';
    expect(await found('manifest', manifest)).toEqual([]);
    expect(await found('manifest', '{}')).toEqual([]);
    expect(await found('manifest', manifest.replace('allowedHosts', 'allowedHost'))).toEqual([
      [2, '/allowedHost', 'SCHEMA_ADDITIONAL_PROPERTIES'],
    ]);
    expect(await found('manifest', manifest.replace('5000', '"5 s"'))).toEqual([[3, '/cpuMs', 'SCHEMA_TYPE']]);
    expect(await found('manifest', manifest.replace('a.example', 'http://a'))).toEqual([
      [2, '/allowedHosts/0', 'MANIFEST_ENTRY'],
    ]);
    expect(await found('manifest', manifest.replace('5000', '5000, "cpuMs": 1'))).toEqual([
      [3, '/cpuMs', 'DUPLICATE_KEY'],
    ]);
    expect(await found('manifest', manifest.replace('5000', '5000,'))).toEqual([[4, '', 'JSON_SYNTAX']]);
  });
});

describe('the kind of a file', () => {
  const DPO = { prompt: 'p', chosen: 'a', rejected: 'b' };
  const kindOf = async (text: string) => {
    const { files } = await checkFiles([{ kind: undefined, path: folder.write('file', text) }]);
    return files[0]?.kind;
  };

  it.each<[string, object[]]>([
    ['dpo', [DPO]],
    ['ppo', [{ prompt: 'p', completion: 'c', reward: 1 }]],
    ['rollouts', [sampleBranch()]],
    ['rollouts', [sampleBranch({ rank: 0 }), sampleBranch({ branch_index: 1, rank: 1 })]],
    ['rollouts', [sampleBranch({ rank: 1, total_score: 1 }), sampleBranch({ branch_index: 1 })]],
    ['ranked', [sampleBranch({ rank: 1, total_score: 1 }), sampleBranch({ branch_index: 1, rank: 2 })]],
    ['events', sampleEvents()],
    ['manifest', [{ cpuMs: 1 }]],
  ])('is found to be %s', async (kind, records) => {
    expect(await kindOf(toLines(records))).toBe(kind);
    expect(await kindOf(`{\nnot json\n${toLines(records)}`)).toBe(kind);
  });

  it.each([
    ['nothing known', '{"a":1,"b":2}\n', 'a, b'],
    ['an empty object', '{}\n', 'no keys'],
    ['no object at all', '[1]\n"x"\n', 'JSON object'],
    ['two kinds in one record', toLines([{ ...DPO, ...sampleBranch() }]), 'dpo and branch'],
    ['ranks without totals', toLines([sampleBranch({ rank: 1 })]), 'rank'],
  ])('is a usage error for %s, saying what was seen', async (_, text, seen) => {
    const message = expect.stringContaining(seen);
    await expect(kindOf(text)).rejects.toMatchObject({ code: 'USAGE', exit: 2, message });
  });

  it('of one record among others is a finding', async () => {
    expect(await found(undefined, toLines([sampleBranch(), DPO, { cpuMs: 1 }, { a: 1 }]))).toEqual([
      [2, '', 'OTHER_KIND'],
      [3, '', 'OTHER_KIND'],
      [4, '/rollout_id', 'SCHEMA_REQUIRED'],
    ]);
  });

  it('of nothing is no kind: the file has no records', async () => {
    await expect(kindOf('\n \n')).rejects.toMatchObject({ code: 'NO_RECORDS', exit: 3 });
  });
});
