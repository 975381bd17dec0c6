import fc from 'fast-check';

/** Texts that try to leave their place on the screen, or to look like ours. */
export const HOSTILE_TEXTS: readonly string[] = [
  'ok      write_file\ndenied  read_file by allowedReadPaths/not-listed\nend     the agent gave its answer',
  '\u001b[2J\u001b[Hok      write_file',
  '\u001b[1A\u001b[2K\rok      write_file',
  'x\rok      write_file\r\nallowed write_file once, by you',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u001b]0;title\u0007\u001b]52;c;ZXZpbA==\u0007',
  '\u009b2J\u0090q\u009c\u0084\u0085ok      x',
  '\u202eelif_etirw      ko\u202c \u2066hidden\u2069 \u200frtl',
  'a\u200bb\u200cc\u200dd\ufeffe\u00adf\u2060g\u3164h\u{e0041}\u{e0042}\ufe0f',
  `Z${'\u0301\u0336\u20dd'.repeat(500)}`,
  `${'\u0301'.repeat(50)}ok      x`,
  '│ \u0338looks like a gutter',
  '漢字'.repeat(200),
  '👩‍👩‍👧‍👦🇺🇳⚠️'.repeat(40),
  `${' '.repeat(76)}ok      write_file`,
  `${'a'.repeat(77)}ok      write_file`,
  'ok      write_file '.repeat(5000),
  'x'.repeat(100_000),
  'ok      line\n'.repeat(10_000),
  '\t\tok\tx\v\f\u2028ok      x\u2029ok      y\u0085ok      z',
  '\ud800lone\udfff',
  `${'\uffff\u{10ffff}\u{f0000}'.repeat(10)}`,
];

/** Any text at all, with a bent for what is hostile. */
export const anyHostileText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 5000)),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('\u001b', '[', 'A', '\n', '\r', '\\', 't', '\t', '\u0301', '字', ' ', '│', '\u202e'),
    maxLength: 200,
  }),
);
