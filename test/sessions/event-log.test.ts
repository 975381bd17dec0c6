import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import { WasmagentError } from '../../src/errors.js';
import { inspectChain } from '../../src/evidence/inspect-chain.js';
import { verifyChain } from '../../src/evidence/verify-chain.js';
import { parseJson } from '../../src/policy/parse-json.js';
import { CHAIN_START, linkEvent } from '../../src/sessions/chain.js';
import { EventLog } from '../../src/sessions/event-log.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const answer = (text: string): AgentEvent => ({
  traceId: 't',
  parentTraceId: null,
  timestampMs: 1,
  channel: 'text',
  event: 'final_answer',
  data: { answer: text },
});

function writeLog(texts: readonly string[]): string {
  const path = join(folder, `${Math.random()}.jsonl`);
  const log = new EventLog(path);
  for (const text of texts) log.append(answer(text));
  log.close();
  return readFileSync(path, 'utf8');
}

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof WasmagentError) return error.code;
    throw error;
  }
  return 'none';
};

describe('the event log', () => {
  it('is a chain that verifies from its first line to its head', () => {
    const text = writeLog(['one', 'two', 'drei – 三']);
    expect(verifyChain(text, 'log')).toEqual({ lines: 3, head: JSON.parse(text.trim().split('\n').at(-1) ?? '').hash });
  });

  it('keeps every name that an agent gives an argument, in whatever order they come', () => {
    // Some engines read an escaped key as one that they met earlier; see parseJson.
    const path = join(folder, 'keys.jsonl');
    const log = new EventLog(path);
    const args: unknown[] = [{ '\\': 1 }, { '"': 1 }, { '\n': 1 }, { a: 1, '\\': 1 }, { a: 1, '"': 1 }];
    for (const value of args) {
      const data = { toolName: 'run_code', args: value, callId: 'c', batchId: 'b', batchSize: 1, stepIndex: 1 };
      log.append({ ...answer(''), channel: 'tool', event: 'tool_call', data });
    }
    log.close();
    const text = readFileSync(path, 'utf8');
    const lines = text.trim().split('\n');
    expect(lines.map((line) => JSON.stringify(parseJson(line)))).toEqual(lines);
    lines.forEach((line, at) => {
      expect(line).toContain(JSON.stringify(args[at]));
    });
    expect(inspectChain(text)).toMatchObject({ head: log.head });
    new EventLog(path).close();
  });

  it('verifies whatever a model or guest code puts into an event: neither can spoil the evidence', () => {
    const path = join(folder, 'deep.jsonl');
    const log = new EventLog(path);
    const args = JSON.parse(`${'['.repeat(250)}${'0,'.repeat(700_000)}0${']'.repeat(250)}`) as unknown;
    const data = { toolName: 'run_code', args, callId: 'c', batchId: 'b', batchSize: 1, stepIndex: 1 };
    log.append({ ...answer(''), channel: 'tool', event: 'tool_call', data });
    log.close();
    expect(inspectChain(readFileSync(path, 'utf8'))).toMatchObject({ head: log.head });
    expect(inspectChain(readFileSync(path, 'utf8')).fault).toBeUndefined();
    expect(new EventLog(path).length).toBe(1);
  });

  it('is not continued, and ends no process, when somebody planted a line of endless depth', () => {
    const path = join(folder, 'planted.jsonl');
    const line = linkEvent(answer('x'), 1, CHAIN_START);
    writeFileSync(path, `${JSON.stringify(line).replace('"x"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)}\n`);
    expect(codeOf(() => new EventLog(path))).toBe('CHAIN_BROKEN');
  });

  it('goes on where an earlier run ended, in one chain', () => {
    const path = join(folder, 'log.jsonl');
    for (const text of ['one', 'two']) {
      const log = new EventLog(path);
      log.append(answer(text));
      log.close();
    }
    expect(verifyChain(readFileSync(path, 'utf8'), 'log').lines).toBe(2);
  });

  it('refuses to continue a log in which a whole line was changed, and leaves it as it is', () => {
    const path = join(folder, 'log.jsonl');
    const text = writeLog(['one', 'two']);
    for (const bad of [text.replace('two', 'TWO'), text.replace('one', 'ONE').slice(0, -20), 'null\n', '{}\n']) {
      writeFileSync(path, bad);
      expect(codeOf(() => new EventLog(path))).toBe('CHAIN_BROKEN');
      expect(readFileSync(path, 'utf8')).toBe(bad);
    }
  });

  it('cuts off a last line that is torn at whichever byte, and says so in a line of its own', () => {
    const path = join(folder, 'log.jsonl');
    const bytes = Buffer.from(writeLog(['one', 'drei – 三']));
    const whole = bytes.indexOf('\n') + 1;
    for (let end = whole + 1; end < bytes.length; end += 1) {
      const torn = bytes.subarray(whole, end);
      writeFileSync(path, bytes.subarray(0, end));
      const log = new EventLog(path);
      log.append(answer('three'));
      log.close();
      const { lines, fault } = inspectChain(readFileSync(path, 'utf8'));
      expect(fault).toBeUndefined();
      expect(lines.map(({ data }) => ({ ...data }))).toEqual([
        { answer: 'one' },
        {
          phase: 'log_repaired',
          tornBytes: torn.length,
          tornSha256: createHash('sha256').update(torn).digest('hex'),
        },
        { answer: 'three' },
      ]);
    }
  });

  it('appends events that came together as one chain, whatever their number', () => {
    const path = join(folder, 'log.jsonl');
    const log = new EventLog(path);
    expect(log.appendAll([])).toEqual([]);
    expect(log.appendAll(['one', 'two', 'three'].map(answer)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(log.append(answer('four')).seq).toBe(4);
    log.close();
    expect(readFileSync(path, 'utf8')).toBe(writeLog(['one', 'two', 'three', 'four']));
  });

  it('shows every flipped byte, cut, swapped, repeated and inserted line', () => {
    const text = writeLog(['one', 'two', 'three', 'four']);
    const lines = text.slice(0, -1).split('\n');
    const join_ = (list: readonly (string | undefined)[]): string => `${list.join('\n')}\n`;
    fc.assert(
      fc.property(fc.nat(Buffer.byteLength(text) - 2), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = Buffer.from(text);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        return codeOf(() => verifyChain(bytes.toString('utf8'), 'log')) === 'CHAIN_BROKEN';
      }),
      { numRuns: 2000 },
    );
    for (const [index, line] of lines.entries()) {
      const without = lines.filter((_, other) => other !== index);
      const twice = lines.flatMap((other, at) => (at === index ? [other, other] : [other]));
      // A cut at the end leaves a valid shorter chain: only its head tells, which the pack records.
      if (index < lines.length - 1) expect(codeOf(() => verifyChain(join_(without), 'log'))).toBe('CHAIN_BROKEN');
      else expect(verifyChain(join_(without), 'log').head).not.toBe(verifyChain(text, 'log').head);
      expect(codeOf(() => verifyChain(join_(twice), 'log'))).toBe('CHAIN_BROKEN');
      const swapped = [...lines];
      swapped[index] = lines[(index + 1) % lines.length] ?? '';
      swapped[(index + 1) % lines.length] = line;
      expect(codeOf(() => verifyChain(join_(swapped), 'log'))).toBe('CHAIN_BROKEN');
    }
  });

  it('takes guest text with lone surrogates, control characters and keys such as __proto__', () => {
    const text = writeLog(['\ud800 alone', '\u0000\u001b[2J\n{"seq":9}', '\u2028']);
    expect(verifyChain(text, 'log').lines).toBe(3);
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain('\ufffd alone');
  });

  it('writes what the filter leaves, and chains exactly that', () => {
    const path = join(folder, 'log.jsonl');
    const log = new EventLog(path, () => answer('[redacted]'));
    log.append(answer('secret'));
    log.close();
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain('secret');
    expect(verifyChain(text, 'log').lines).toBe(1);
  });
});
