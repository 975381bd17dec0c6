import { passesLuhn } from './luhn.js';

// Issuer ranges with the lengths in use: Visa, Mastercard, American Express, Discover, JCB, Diners Club, UnionPay.
const CARD =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|62\d{14})$/;
// 4-4-4-4, 4-6-5 and 4-6-4, with one separator throughout.
const GROUPS = /^\d{4}([ -])(?:\d{4}\1\d{4}\1\d{4}|\d{6}\1\d{4,5})$/;

/** Says whether a text is the number of a payment card: a known issuer, a valid check digit, grouped as cards are. */
export function isPaymentCard(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  if (!CARD.test(digits) || !passesLuhn(digits) || new Set(digits).size < 2) return false;
  return digits === text ? digits.length > 14 : GROUPS.test(text);
}
