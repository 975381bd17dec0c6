import { describe, expect, it } from 'vitest';
import { readTask, type TaskSources } from '../../../src/cli/run/read-task.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
const LIMIT = 16 * 1024;

function read(sources: Partial<TaskSources>): string | { code: string } {
  try {
    return readTask({ argument: undefined, file: undefined, isPiped: false, ...sources });
  } catch (error) {
    return { code: (error as { code: string }).code };
  }
}

describe('the task of a run', () => {
  it('is the argument as it stands, or a file without the newline at its end', () => {
    expect(read({ argument: ' sum up\n' })).toBe(' sum up\n');
    expect(read({ file: folder.write('task.txt', 'sum up\nnotes.txt\n') })).toBe('sum up\nnotes.txt');
  });

  it('is at most 16 KiB of UTF-8, counted in bytes', () => {
    const full = 'ü'.repeat(LIMIT / 2);
    expect(read({ argument: full })).toBe(full);
    expect(read({ argument: `${full}x` })).toEqual({ code: 'INPUT_TOO_LARGE' });
    expect(read({ file: folder.write('full.txt', full) })).toBe(full);
    expect(read({ file: folder.write('over.txt', `${full}x`) })).toEqual({ code: 'INPUT_TOO_LARGE' });
  });

  it('is refused when there is none, an empty one, or two', () => {
    const file = folder.write('task.txt', 'a task');
    expect(read({})).toEqual({ code: 'USAGE' });
    expect(read({ argument: '' })).toEqual({ code: 'USAGE' });
    expect(read({ argument: ' \n\t' })).toEqual({ code: 'USAGE' });
    expect(read({ file: folder.write('empty.txt', '\n') })).toEqual({ code: 'USAGE' });
    expect(read({ argument: 'a task', file })).toEqual({ code: 'USAGE' });
    expect(read({ argument: '-', file })).toEqual({ code: 'USAGE' });
  });

  it('is refused when it is no UTF-8, in a file and on the command line', () => {
    expect(read({ file: folder.write('latin1.txt', Buffer.from([0x53, 0xfc, 0x64])) })).toEqual({
      code: 'INPUT_MALFORMED',
    });
    // What Node makes of such bytes before anybody can look at them.
    expect(read({ argument: 'S\ufffdd' })).toEqual({ code: 'INPUT_MALFORMED' });
  });
});
