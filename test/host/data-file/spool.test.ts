import { mkdirSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSpool } from '../../../src/host/data-file/spool.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
beforeEach(() => vi.stubEnv('TMPDIR', folder.path()));
afterEach(() => vi.unstubAllEnvs());

describe('openSpool', () => {
  it.skipIf(process.platform === 'win32')(
    'has no name that anybody could open, from the start, so that a kill leaves nothing',
    async () => {
      const spool = await openSpool();
      expect(readdirSync(folder.path())).toEqual([]);
      await spool.append(Buffer.from('secret'));
      const { buffer, bytesRead } = await spool.handle.read(Buffer.alloc(10), 0, 10, 0);
      expect(buffer.toString('utf8', 0, bytesRead)).toBe('secret');
      expect((await spool.handle.stat()).mode & 0o777).toBe(0o600);
      await spool.discard();
    },
  );

  it('says that the temporary folder cannot be used', async () => {
    vi.stubEnv('TMPDIR', folder.path('missing'));
    await expect(openSpool()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    mkdirSync(folder.path('missing'));
    await (await openSpool()).discard();
  });
});
