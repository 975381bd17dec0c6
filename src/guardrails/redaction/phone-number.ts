// ITU-T E.164: the assigned country codes.
const COUNTRY =
  /^(?:1|7|2(?:[07]|[1-689]\d)|3(?:[0-469]|[578]\d)|4(?:[013-9]|2\d)|5(?:[1-8]|[09]\d)|6(?:[0-6]|[7-9]\d)|8(?:[1246]|[058]\d)|9(?:[0-58]|[679]\d))/;

/** Says whether a text with a leading plus sign is an international telephone number. */
export function isInternationalPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15 || !COUNTRY.test(digits)) return false;
  // In a diff, a plus sign stands before whatever the line holds: a date, a decimal number, an id.
  if (/^\+\d{4}-\d\d-\d\d/.test(text) || /^\+\d+\.\d+$/.test(text) || /^\+\d{4}\.\d\d\.\d\d/.test(text)) return false;
  if (digits.startsWith('1')) return isNorthAmerican(digits.slice(1));
  return /^\+\d+$/.test(text) ? digits.length >= 10 : true;
}

/** Says whether a text near a word for telephones is a number as people write it nationally. */
export function isNationalPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 14 || isReserved(digits)) return false;
  if (/^\d{4}[-.]\d\d[-.]\d\d|^\d{1,3}(?:\.\d{1,3}){3}$|^\d+\.\d+$|^\d\d-\d\d-\d{4}$/.test(text)) return false;
  const groups = text.split(/[ .()-]+/).filter((group) => group !== '');
  if (groups.length === 1) return /^(?:0\d{8,11}|1?[2-9]\d\d[2-9]\d{6})$/.test(digits);
  return groups.every((group) => group.length >= 2 || group === '1') && (groups.at(-1)?.length ?? 0) <= 8;
}

/** Says whether ten digits are a number of the North American plan, and not one that is kept for fiction. */
export function isNorthAmerican(digits: string): boolean {
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !isReserved(digits);
}

// 555-0100 to 555-0199 are kept for fiction, as example.com is.
function isReserved(digits: string): boolean {
  return /^1?(?:\d{3})?55501\d\d$/.test(digits);
}
