import { describe, expect, it } from 'vitest';
import { parseRecording, RecordingWriter } from '../../src/models/recording.js';
import { HEADER } from './recording-header.js';

function write(...lines: Parameters<RecordingWriter['add']>[0][]): string {
  let text = '';
  const writer = new RecordingWriter((line) => {
    text += line;
  });
  writer.add(HEADER);
  for (const line of lines) writer.add(line);
  writer.end('answer');
  return text;
}

const NOW = { kind: 'drawn', what: 'now', value: 1_700_000_000_000 } as const;
const refused = (text: string) => {
  try {
    parseRecording(text, 'rec.jsonl');
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a recording', () => {
  it('is read as it was written', () => {
    const { header, draws, end } = parseRecording(write(NOW), 'rec.jsonl');
    expect(header).toEqual(HEADER);
    expect(draws).toEqual([NOW]);
    expect(end.stop).toBe('answer');
  });

  it('is refused, by the line, when a byte of it was changed', () => {
    const text = write(NOW);
    expect(refused(text.replace('1700000000000', '1700000000001'))).toMatchObject({
      code: 'INPUT_MALFORMED',
      message: expect.stringContaining('rec.jsonl:3:'),
    });
    expect(refused(text.replace('"now"', '"then"'))).toMatchObject({
      code: 'INPUT_MALFORMED',
      message: expect.stringContaining('rec.jsonl:2:'),
    });
  });

  it('is refused when a line was taken out, put in twice, or moved', () => {
    const [header = '', draw = '', end = ''] = write(NOW).split('\n');
    for (const lines of [
      [header, end],
      [header, draw, draw, end],
      [draw, header, end],
      [header, header, draw, end],
    ]) {
      expect(refused(`${lines.join('\n')}\n`)).toMatchObject({ code: 'INPUT_MALFORMED' });
    }
  });

  it('is refused when it was cut off, after a line or within one: the run may have gone on', () => {
    const text = write(NOW);
    const lines = text.split('\n').slice(0, 2);
    for (const cut of ['', '\n', text.slice(0, -1), text.slice(0, -20), `${lines.join('\n')}\n`, `${lines[0]}\n`]) {
      expect(refused(cut)).toMatchObject({ code: 'INPUT_MALFORMED' });
    }
    expect(refused(text)).toBeUndefined();
  });
});
