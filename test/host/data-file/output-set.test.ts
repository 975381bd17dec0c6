import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { refuseSameFile } from '../../../src/host/data-file/file-identity.js';
import { OutputSet } from '../../../src/host/data-file/output-set.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
const request = (name: string) => ({ label: name, path: folder.path(name) });

describe('OutputSet', () => {
  it('shows nothing before the commit and everything after it', async () => {
    await using outputs = await OutputSet.open([request('a'), request('b')]);
    outputs.get('a')?.write('first ');
    await outputs.flush();
    outputs.get('a')?.write(Buffer.from('second'));
    expect(existsSync(folder.path('a'))).toBe(false);
    await outputs.commit();
    expect([folder.read('a'), folder.read('b')]).toEqual(['first second', '']);
    expect(outputs.get('a')?.bytes).toBe(12);
  });

  it('leaves nothing behind without a commit: no file, no temporary file, no folder it made', async () => {
    folder.write('a', 'old');
    {
      await using outputs = await OutputSet.open([request('a'), request('new/deep/b')]);
      outputs.get('a')?.write('new');
      await outputs.flush();
      expect(folder.list()).toContain('new');
    }
    expect(folder.list()).toEqual(['a']);
    expect(folder.read('a')).toBe('old');
  });

  it.each(['rows.jsonl.gz', 'rows.ZST'])(
    'refuses %s, whose name would say of plain text that it is packed',
    async (name) => {
      const opened = OutputSet.open([request('a'), request(name)]);
      await expect(opened).rejects.toMatchObject({ code: 'USAGE' });
      expect(folder.list()).toEqual([]);
    },
  );

  it('refuses an empty name before anything is written, and takes one that only ends like it', async () => {
    await expect(OutputSet.open([{ label: 'a', path: '' }])).rejects.toMatchObject({ code: 'USAGE' });
    await using outputs = await OutputSet.open([request('gz'), request('a.gz.jsonl')]);
    await outputs.commit();
    expect(folder.list()).toEqual(['a.gz.jsonl', 'gz']);
  });

  it('takes the placed outputs away again when a later one cannot be placed', async () => {
    await using outputs = await OutputSet.open([request('a'), request('b')]);
    outputs.get('a')?.write('x');
    mkdirSync(folder.path('b'));
    await expect(outputs.commit()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(existsSync(folder.path('a'))).toBe(false);
  });

  it('puts back the file that it replaced, itself and not a copy, when a later output cannot be placed', async () => {
    folder.write('a', 'old');
    linkSync(folder.path('a'), folder.path('other-name'));
    await using outputs = await OutputSet.open([request('a'), request('b')]);
    outputs.get('a')?.write('new');
    mkdirSync(folder.path('b'));
    await expect(outputs.commit()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(folder.read('a')).toBe('old');
    expect(statSync(folder.path('a')).ino).toBe(statSync(folder.path('other-name')).ino);
    expect(folder.list()).toEqual(['a', 'b', 'other-name']);
  });

  it('lets the replaced file go once every output is placed', async () => {
    folder.write('a', 'old');
    {
      await using outputs = await OutputSet.open([request('a'), request('b')]);
      outputs.get('a')?.write('new');
      await outputs.commit();
    }
    expect([folder.list(), folder.read('a')]).toEqual([['a', 'b'], 'new']);
  });

  it('writes through a link, keeps the permissions of the file it replaces, and makes missing folders', async () => {
    folder.write('real', 'old');
    chmodSync(folder.path('real'), 0o600);
    symlinkSync('real', folder.path('link'));
    await using outputs = await OutputSet.open([request('link'), request('x/y/z')]);
    outputs.get('link')?.write('new');
    await outputs.commit();
    expect(folder.read('real')).toBe('new');
    expect(statSync(folder.path('real')).mode & 0o777).toBe(0o600);
    expect(existsSync(folder.path('x/y/z'))).toBe(true);
  });

  it('writes through a link to a file that is not there yet, and knows it for that file', async () => {
    symlinkSync('disk/real', folder.path('to-real'));
    symlinkSync('to-real', folder.path('link'));
    {
      await using outputs = await OutputSet.open([request('link')]);
      outputs.get('link')?.write('new');
      await outputs.commit();
    }
    expect(lstatSync(folder.path('link')).isSymbolicLink()).toBe(true);
    expect(folder.read('disk/real')).toBe('new');
    folder.remove('disk');
    const both = refuseSameFile([request('link'), request('disk/real')], []);
    await expect(both).rejects.toMatchObject({ code: 'OUTPUT_CONFLICT' });
    await refuseSameFile([request('link'), request('disk/other')], []);
  });

  it('comes to an end with links that lead in a circle', async () => {
    symlinkSync('b', folder.path('a'));
    symlinkSync('a', folder.path('b'));
    await using outputs = await OutputSet.open([request('a')]);
    outputs.get('a')?.write('new');
    await outputs.commit();
    expect(folder.read('a')).toBe('new');
  });

  it('writes what is private for its owner only, from the first byte on, also over a file that others could read', async () => {
    folder.write('old', 'old');
    chmodSync(folder.path('old'), 0o644);
    const before = process.umask(0);
    try {
      await using outputs = await OutputSet.open(
        ['old', 'new']
          .map((name) => ({ ...request(name), isPrivate: true }))
          .concat({ ...request('open'), isPrivate: false }),
      );
      const modes = () => folder.list().map((name) => [name.split('.')[0], statSync(folder.path(name)).mode & 0o777]);
      expect(modes().filter(([, mode]) => mode === 0o600)).toHaveLength(2);
      await outputs.commit();
      expect(modes()).toEqual([
        ['new', 0o600],
        ['old', 0o600],
        ['open', 0o666],
      ]);
    } finally {
      process.umask(before);
    }
  });

  // Pipes and sockets of our own: a broken guard must never meet a device of the machine that runs the tests.
  it('sends to a pipe instead of replacing it', async () => {
    execFileSync('mkfifo', [folder.path('pipe')]);
    const reader = spawn('cat', [folder.path('pipe')], { stdio: ['ignore', 'pipe', 'ignore'] });
    const received = text(reader.stdout);
    try {
      await using outputs = await OutputSet.open([request('pipe'), request('a')]);
      outputs.get('pipe')?.write('x');
      await outputs.commit();
      expect(statSync(folder.path('pipe')).isFIFO()).toBe(true);
      expect(await received).toBe('x');
    } finally {
      reader.kill();
    }
  });

  it('withdraws the files when a pipe or socket cannot be written', async () => {
    const server = createServer().listen(folder.path('socket'));
    await once(server, 'listening');
    try {
      await using outputs = await OutputSet.open([request('socket'), request('a')]);
      outputs.get('a')?.write('x');
      await expect(outputs.commit()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
      expect(folder.list()).toEqual(['socket']);
    } finally {
      server.close();
    }
  });

  it('refuses a folder as output, and a place where no folder can be made', async () => {
    await expect(OutputSet.open([{ label: 'a', path: folder.path() }])).rejects.toMatchObject({ code: 'USAGE' });
    folder.write('file', '');
    await expect(OutputSet.open([request('file/below')])).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  });
});

describe('refuseSameFile', () => {
  it.each([
    ['the same path', 'in'],
    ['another spelling', './x/../in'],
    ['a symbolic link', 'link'],
    ['a hard link', 'hard'],
    ['a path through a linked folder', 'here/in'],
  ])('refuses an output that is the input by %s', async (_, name) => {
    folder.write('in', 'data');
    mkdirSync(folder.path('x'));
    symlinkSync('in', folder.path('link'));
    symlinkSync('.', folder.path('here'));
    linkSync(folder.path('in'), folder.path('hard'));
    const output = { label: '--output', path: `${folder.path()}/${name}` };
    await expect(refuseSameFile([output], [folder.path('in')])).rejects.toMatchObject({ code: 'OUTPUT_CONFLICT' });
    expect(readFileSync(folder.path('in'), 'utf8')).toBe('data');
  });

  it('refuses two outputs that are one, and allows different files, devices, and - in both directions', async () => {
    const twice = [request('a'), { label: 'b', path: `${folder.path()}/./a` }];
    await expect(refuseSameFile(twice, [])).rejects.toMatchObject({ code: 'OUTPUT_CONFLICT' });
    const stdout = [
      { label: 'a', path: '-' },
      { label: 'b', path: '/dev/stdout' },
    ];
    await expect(refuseSameFile(stdout, ['-'])).rejects.toMatchObject({ code: 'OUTPUT_CONFLICT' });
    // Only looked at, never opened.
    const devices = [
      { label: 'a', path: '/dev/null' },
      { label: 'b', path: '/dev/null' },
    ];
    await expect(
      refuseSameFile([...devices, { label: 'c', path: '-' }, request('in2')], [folder.path('in')]),
    ).resolves.toBeUndefined();
  });
});
