import fc from 'fast-check';

/** One spelling of a URL, and what its maker meant by it. */
export interface UrlSpelling {
  text: string;
  /** The host that is meant, in its plain spelling; undefined when the spelling names none. */
  host: string | undefined;
  /** The port that is meant; undefined when the spelling names none. */
  port: number | undefined;
  /** Scheme, user, path: whether all of them are of the allowed kind. */
  isPlain: boolean;
}

interface Spelled {
  text: string;
  host: string | undefined;
}

/** Spelling of a name, and the name that is meant. */
const NAMES: readonly (readonly [string, string | undefined])[] = [
  ['example.com', 'example.com'],
  ['EXAMPLE.com', 'example.com'],
  ['example.com.', 'example.com'],
  ['example.com..', undefined],
  ['.example.com', undefined],
  ['\u{FF45}xample.com', 'example.com'],
  ['example\u{3002}com', 'example.com'],
  ['exam\u{AD}ple.com', 'example.com'],
  ['exam%70le.com', 'example.com'],
  ['ex\u{430}mple.com', 'xn--exmple-4nf.com'],
  ['example.com.evil.io', 'example.com.evil.io'],
  ['example.com%2eevil.io', 'example.com.evil.io'],
  ['evilexample.com', 'evilexample.com'],
  ['example.co', 'example.co'],
  ['www.example.com', 'www.example.com'],
  ['example.com%00.evil.io', undefined],
  ['exa mple.com', undefined],
  ['example-com', 'example-com'],
  ['api.example.com', 'api.example.com'],
  ['x.wild.test', 'x.wild.test'],
  ['a.b.c.wild.test', 'a.b.c.wild.test'],
  ['X.Wild.TEST.', 'x.wild.test'],
  ['wild.test', 'wild.test'],
  ['.wild.test', undefined],
  ['a..wild.test', undefined],
  ['xwild.test', 'xwild.test'],
  ['x.wild.test.evil.io', 'x.wild.test.evil.io'],
  ['b\u{FC}cher.example', 'xn--bcher-kva.example'],
  ['B\u{DC}CHER.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['bucher.example', 'bucher.example'],
  ['localhost', 'localhost'],
  ['LOCALHOST.', 'localhost'],
  ['foo.localhost', 'foo.localhost'],
  ['localhost.localdomain', 'localhost.localdomain'],
  ['[2606:4700::1111]', '[2606:4700::1111]'],
  ['[2606:4700:0:0:0:0:0:1111]', '[2606:4700::1111]'],
  ['[2606:4700::0.0.17.17]', '[2606:4700::1111]'],
  ['[2606:4700::1112]', '[2606:4700::1112]'],
  ['[::1]', '[::1]'],
  ['[::]', '[::]'],
  ['[fe80::1%25eth0]', undefined],
  ['2606:4700::1111', undefined],
];

const ADDRESSES = [0x7f000001, 0x5db8d822, 0xa9fea9fe, 0x0a000001, 0, 0x7f000002, 0x5db8d823, 0xffffffff, 0x01010101];

const octets = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const hex = (value: number): string => `0x${value.toString(16)}`;
const octal = (value: number): string => `0${value.toString(8)}`;
const wide = (text: string): string =>
  text.replace(/[0-9.]/g, (digit) => String.fromCodePoint(digit === '.' ? 0xff0e : 0xff10 + Number(digit)));
const mapped = (value: number): string => `[::ffff:${(value >>> 16).toString(16)}:${(value & 65535).toString(16)}]`;

/** Every way to write one IPv4 address. The last three mean the address inside IPv6, which is another host. */
const WAYS: readonly ((value: number) => Spelled)[] = [
  ...[
    (value: number) => octets(value).join('.'),
    (value: number) => `${octets(value).join('.')}.`,
    (value: number) => String(value),
    (value: number) => hex(value),
    (value: number) => hex(value).toUpperCase(),
    (value: number) => octal(value),
    (value: number) => octets(value).map(octal).join('.'),
    (value: number) => octets(value).map(hex).join('.'),
    (value: number) =>
      octets(value)
        .map((octet) => `0x0000${octet.toString(16)}`)
        .join('.'),
    (value: number) => `${value >>> 24}.${value & 0xffffff}`,
    (value: number) => `${hex(value >>> 24)}.${(value >>> 16) & 255}.${octal(value & 0xffff)}`,
    (value: number) => wide(octets(value).join('.')),
    (value: number) => wide(String(value)),
  ].map((spell) => (value: number) => ({ text: spell(value), host: octets(value).join('.') })),
  (value) => ({ text: mapped(value), host: mapped(value) }),
  (value) => ({ text: `[::ffff:${octets(value).join('.')}]`, host: mapped(value) }),
  (value) => ({ text: `[0:0:0:0:0:FFFF:${octets(value).join('.')}]`, host: mapped(value) }),
  // Five parts, a part over 255, digits that are no octal: not an address at all.
  (value) => ({ text: `${octets(value).join('.')}.0`, host: undefined }),
  (value) => ({ text: `${octets(value).slice(0, 3).join('.')}.256`, host: undefined }),
  (value) => ({ text: `08.${octets(value).slice(1).join('.')}`, host: undefined }),
];

const names = fc.constantFrom(...NAMES).map(([text, host]): Spelled => ({ text, host }));
const addresses = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ADDRESSES) }, { weight: 1, arbitrary: fc.nat(0xffffffff) }),
    fc.constantFrom(...WAYS),
  )
  .map(([value, spell]) => spell(value));

const SCHEMES = ['http', 'https', 'HTTP', 'hTtPs', 'ftp', 'file', 'ws', 'wss', 'gopher', 'data', 'javascript'] as const;
const schemes = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('http', 'https') },
  { weight: 1, arbitrary: fc.constantFrom(...SCHEMES) },
);
const users = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('@', ':@', 'me@', 'me:pw@', 'example.com@', 'example.com:80@', '127.0.0.1%40@'),
  },
);
const PORTS: readonly (readonly [string, number | 'default' | undefined])[] = [
  ['', 'default'],
  [':', 'default'],
  [':80', 80],
  [':443', 443],
  [':8080', 8080],
  [':08080', 8080],
  [':8443', 8443],
  [':3000', 3000],
  [':81', 81],
  [':0', 0],
  [':65535', 65535],
  [':65536', undefined],
  [':-1', undefined],
  [':8080x', undefined],
];
const ports = fc.oneof({ weight: 2, arbitrary: fc.constant(PORTS[0] ?? ['', 'default']) }, fc.constantFrom(...PORTS));
const ENDS: readonly (readonly [string, boolean])[] = [
  ['', true],
  ['/', true],
  ['/a/../b?q=1#f', true],
  ['?q=me@example.com', true],
  ['/me@example.com:80', true],
  ['#@evil.io', true],
  ['\\@evil.io', false],
  ['/\t', false],
  ['/\0', false],
  ['/\uDC00', false],
];

/** URLs spelled in every way this folder's rules speak of, each with what is meant. */
export const urlSpellings: fc.Arbitrary<UrlSpelling> = fc
  .tuple(schemes, users, fc.oneof(names, addresses), ports, fc.constantFrom(...ENDS))
  .map(([scheme, user, { text, host }, [portText, port], [end, isEndPlain]]) => {
    const lower = scheme.toLowerCase();
    const isWeb = lower === 'http' || lower === 'https';
    return {
      text: `${scheme}://${user}${text}${portText}${end}`,
      host,
      port: port === 'default' ? (lower === 'https' ? 443 : 80) : port,
      isPlain: isWeb && user === '' && isEndPlain,
    };
  });
