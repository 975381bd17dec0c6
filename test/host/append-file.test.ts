import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, constants, openSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AppendFile } from '../../src/host/append-file.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
const UNWRITABLE = expect.objectContaining({ code: 'LOG_UNWRITABLE' });

describe('AppendFile', () => {
  it('goes on where the file ends, in a file of this user alone', () => {
    for (const line of ['one', 'two']) {
      const file = new AppendFile(folder.path('log'));
      file.append(line);
      file.append(line);
      file.close();
    }
    expect(folder.read('log')).toBe('one\none\ntwo\ntwo\n');
    expect(statSync(folder.path('log')).mode & 0o777).toBe(0o600);
  });

  it('stops when another writer has added to the file, and keeps what that one wrote', () => {
    const file = new AppendFile(folder.path('log'));
    file.append('mine');
    appendFileSync(folder.path('log'), 'theirs\n');
    expect(() => file.append('more')).toThrow(UNWRITABLE);
    expect(() => file.append('more')).toThrow(UNWRITABLE);
    file.close();
    expect(folder.read('log')).toBe('mine\ntheirs\n');
  });

  it('stops when someone has cut the file short', () => {
    const file = new AppendFile(folder.path('log'));
    file.append('mine');
    truncateSync(folder.path('log'), 0);
    expect(() => file.append('more')).toThrow(UNWRITABLE);
    file.close();
    expect(folder.read('log')).toBe('');
  });

  it('refuses a named pipe and does not wait for its reader', () => {
    execFileSync('mkfifo', [folder.path('log')]);
    expect(() => new AppendFile(folder.path('log'))).toThrow(UNWRITABLE);
    const reader = openSync(folder.path('log'), constants.O_RDWR);
    expect(() => new AppendFile(folder.path('log'))).toThrow(UNWRITABLE);
    closeSync(reader);
  });

  it('does not follow a link, and cannot open a folder', () => {
    folder.write('victim', '');
    symlinkSync('victim', folder.path('log'));
    expect(() => new AppendFile(folder.path('log'))).toThrow(UNWRITABLE);
    expect(() => new AppendFile(folder.path())).toThrow(UNWRITABLE);
    expect(folder.read('victim')).toBe('');
  });
});
