/** A character that a text spells in other characters. */
export interface DecodedEscape {
  character: string;
  /** One past where the spelling ends, in UTF-16 units. */
  end: number;
}

// An ampersand may have been escaped again, a few times at most.
const ESCAPE =
  /&(?:amp;){0,4}(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z][a-z\d]{1,31}));|\\u(?<high>d[89ab][\da-f]{2})\\u(?<low>d[c-f][\da-f]{2})|\\u(?<unit>[\da-f]{4})/iy;

// Letters with marks are read by the names of their marks: `eacute`, `Uuml`.
const MARKED = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/i;
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const LETTERS: Readonly<Record<string, string>> = {
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  eth: 'ð',
  thorn: 'þ',
};
const INVISIBLE = new Set(['shy', 'zwj', 'zwnj']);
const GREEK = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa', 'lambda', 'mu'];
const GREEK_AFTER = [
  'nu',
  'xi',
  'omicron',
  'pi',
  'rho',
  'sigmaf',
  'sigma',
  'tau',
  'upsilon',
  'phi',
  'chi',
  'psi',
  'omega',
];
const GREEK_LETTERS = new Map([...GREEK, ...GREEK_AFTER].map((name, at) => [name, String.fromCodePoint(0x3b1 + at)]));
// All that end a word, whatever they look like.
const SEPARATORS = new Set(
  (
    'amp lt gt quot apos nbsp ensp emsp thinsp ndash mdash hellip lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo ' +
    'middot bull copy reg trade times divide plusmn minus deg euro pound yen cent sect para larr rarr uarr darr harr ' +
    'ne le ge infin sum prod radic cap cup sub sup isin forall exist and or not hearts'
  ).split(' '),
);

/** The character that an HTML entity or a JSON escape at this place of a text stands for, if one is there. */
export function decodeEscape(text: string, at: number): DecodedEscape | undefined {
  ESCAPE.lastIndex = at;
  const found = ESCAPE.exec(text);
  if (found === null) return undefined;
  const { decimal, hex, name, high, low, unit } = found.groups ?? {};
  const character =
    name === undefined
      ? fromCodePoint(decimal === undefined ? toNumbers(hex ?? unit, high, low) : Number(decimal))
      : fromName(name);
  return character === undefined ? undefined : { character, end: ESCAPE.lastIndex };
}

function toNumbers(single: string | undefined, high: string | undefined, low: string | undefined): number {
  if (single !== undefined) return Number.parseInt(single, 16);
  const [first, second] = [Number.parseInt(high ?? '', 16), Number.parseInt(low ?? '', 16)];
  return 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
}

function fromCodePoint(codePoint: number): string | undefined {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

function fromName(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (SEPARATORS.has(lower)) return ' ';
  if (INVISIBLE.has(lower)) return '\u00ad';
  const [, letter, mark] = MARKED.exec(lower) ?? [];
  if (letter !== undefined && mark !== undefined) return letter + (MARKS[mark] ?? '');
  return LETTERS[lower] ?? GREEK_LETTERS.get(lower);
}
