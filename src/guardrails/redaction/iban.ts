import { after } from './redaction-rule.js';

// ISO 13616: the length of an IBAN by country, without the country code and the two check digits.
const BODY_LENGTHS: Readonly<Record<number, string>> = {
  11: 'NO',
  12: 'BE',
  14: 'DK FI FO GL NL SD FK',
  15: 'MK SI',
  16: 'AT BA EE KZ LT LU MN XK',
  17: 'CH CR HR LI LV',
  18: 'BG BH DE GB GE IE ME RS VA',
  19: 'AE GI IL IQ OM SO TL',
  20: 'AD CZ ES MD PK RO SA SE SK TN VG',
  21: 'LY PT ST',
  22: 'IS TR',
  23: 'BI DJ FR GR IT MC MR SM',
  24: 'AL AZ BY CY DO GT HU LB NI PL SV',
  25: 'BR EG PS QA UA',
  26: 'JO KW MU YE',
  27: 'MT SC',
  28: 'LC',
  29: 'RU',
};

/** The two letters and two digits that an IBAN of each known country starts with, as keywords. */
export const IBAN_KEYWORDS: readonly string[] = Object.values(BODY_LENGTHS).flatMap((countries) =>
  countries.split(' ').map((country) => `${country.toLowerCase()}00`),
);

/** Fits an IBAN of a known country at its exact length, in groups or in one piece. */
export const IBAN_PATTERN = new RegExp(
  `(?:${Object.entries(BODY_LENGTHS)
    .map(
      ([length, countries]) =>
        `(?:${countries.replaceAll(' ', '|')})\\d\\d(?<!${after('[A-Z0-9]')}....)(?:[ -]?[A-Z0-9]){${length}}`,
    )
    .join('|')})(?![A-Z0-9])`,
  'i',
);

/** Says whether the check digits of an IBAN are right (ISO 7064 MOD 97-10). */
export function isIban(text: string): boolean {
  const compact = text.replace(/[ -]/g, '').toUpperCase();
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
