import fc from 'fast-check';

const NAMES = [
  ['a.txt', 'dir', 'b.txt', 'sub', 'c.txt', 'deep', '1', '2', '3', 'd.txt', 'a b', 'b\u{301}.txt', 'f.txt', 'g.txt'],
  ['lfile', 'ldir', 'labs', 'lup', 'lupup', 'lchain', 'lback', 'lwind', 'lallowed', 'back', 'toallowed', 'hardin'],
  ['lout', 'loutrel', 'loutfile', 'lchainout', 'lroot', 'lproc', 'levil', 'lfar', 'out', 'evil', 'in', 'hardout'],
  ['loopa', 'lself', 'ldang', 'ldangout', 'missing', 'outside', 'secret.txt', 'ws', 'ws-evil', 'allowed', 'workspace'],
  // Look-alikes of dots, slashes and letters are simply other names.
  [
    '\u{FF0E}\u{FF0E}',
    '\u{2024}\u{2024}',
    '..\u{2215}',
    'a.t\u{445}t',
    '\u{202E}txt.a',
    '%2e%2e',
    '...',
    '.. ',
    '~',
    '-',
  ],
  ['\0', 'a\nb', '..\\..', '\u{7F}', '\u{85}', '\uD800', 'x'.repeat(300)],
] as const;

const name = (group: number) => fc.constantFrom(...(NAMES[group] ?? ['a.txt']));

const segment = fc.oneof(
  { weight: 10, arbitrary: name(0) },
  { weight: 8, arbitrary: name(1) },
  { weight: 5, arbitrary: name(2) },
  { weight: 3, arbitrary: name(3) },
  { weight: 1, arbitrary: name(4) },
  { weight: 6, arbitrary: fc.constant('..') },
  { weight: 2, arbitrary: fc.constantFrom('.', '') },
);

/** Guest paths of every spelling, most of them with links and dots; about one in a hundred is malformed. */
export function guestPaths(top: string): fc.Arbitrary<string> {
  const start = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('', '/workspace/') },
    { weight: 4, arbitrary: fc.constantFrom(`${top}/allowed/`, `${top}/ws/`, `${top}/toallowed/`, `${top}/`) },
    { weight: 2, arbitrary: fc.constantFrom('./', '//workspace//', '/./workspace/', '/workspace/../', '../') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        `${top}/outside/`,
        `${top}/ws-evil/`,
        '/',
        '/workspace-evil/',
        `/proc/self/root${top}/`,
      ),
    },
  );
  const tail = fc.oneof(
    { weight: 6, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('/', '/.') },
  );
  const clean = fc.tuple(start, fc.array(segment, { maxLength: 5 }), tail);
  const paths = clean.map(([from, segments, end]) => `${from}${segments.join('/')}${end}`);
  const malformed = fc.tuple(paths, name(5)).map(([path, bad]) => `${path}/${bad}`);
  return fc.oneof({ weight: 99, arbitrary: paths }, { weight: 1, arbitrary: malformed });
}
