import { isEmailAddress } from '../email-address.js';
import { IBAN_KEYWORDS, IBAN_PATTERN, isIban } from '../iban.js';
import { isPaymentCard } from '../payment-card.js';
import { isInternationalPhone, isNationalPhone, isNorthAmerican } from '../phone-number.js';
import { after, type RedactionRule } from '../redaction-rule.js';

const PHONE_WORDS = ['phone', 'tel', 'mobile', 'cell', 'fax', 'whatsapp', 'call', 'dial', 'text', 'sms'];
const LOCAL = '[\\w.%+\\u00c0-\\u052f-]';
const LABEL = '[A-Za-z0-9\\u00c0-\\u052f](?:[A-Za-z0-9\\u00c0-\\u052f-]{0,62})';

/**
 * The rules for personal data. IP addresses are left alone: what a sandbox was denied is told by them, versions look the
 * same, and they name machines.
 */
export const PERSONAL_DATA_RULES: readonly RedactionRule[] = [
  {
    id: 'email',
    keywords: ['@', '%40'],
    // Not within the userinfo of a URL, which other rules read.
    pattern: new RegExp(
      `(?:@|%40)(?<=(?<!://[^\\s/@]{0,80})(?<!${LOCAL})(?<before>${LOCAL}{1,64})(?:@|%40))` +
        `(?:${LABEL}\\.){1,6}(?:xn--[a-z0-9-]{2,40}|[A-Za-z]{2,24})(?![\\w\\u00c0-\\u052f])`,
    ),
    accept: isEmailAddress,
  },
  {
    id: 'phone',
    keywords: ['+0'],
    pattern: new RegExp(`\\+[1-9](?<!${after('[\\w)+]')}\\+\\d)(?:[ .()-]{0,3}\\d){6,14}(?![\\w]|[.-]\\d)`),
    accept: isInternationalPhone,
  },
  {
    id: 'phone',
    keywords: ['(000)'],
    pattern: new RegExp(`\\([2-9]\\d\\d\\)(?<!${after('\\w')}\\(\\d{3}\\))[ -]?[2-9]\\d\\d[ .-]\\d{4}(?![\\w-])`),
    accept: (text) => isNorthAmerican(text.replace(/\D/g, '')),
  },
  {
    id: 'phone',
    keywords: PHONE_WORDS,
    pattern: new RegExp(
      `(?:${PHONE_WORDS.join('|')})(?<!${after('[A-Za-z]')}(?:tel|call|cell|dial|text|fax|sms))[^\\d\\n+]{0,24}(?<secret>(?:\\(\\d{2,5}\\)|\\d)(?:[ .()-]{0,2}\\d){6,13})(?![\\w]|[.-]\\d)`,
      'i',
    ),
    accept: isNationalPhone,
  },
  {
    id: 'payment-card',
    keywords: ['0000'],
    pattern: new RegExp(`\\d(?<!${after('[\\w.]')}\\d)(?<!\\d[ -]\\d)(?:[ -]?\\d){13,18}(?!\\w|[ .-]\\d)`),
    accept: isPaymentCard,
  },
  { id: 'iban', keywords: IBAN_KEYWORDS, pattern: IBAN_PATTERN, accept: isIban },
  {
    id: 'us-ssn',
    keywords: ['000-00-0000'],
    pattern: new RegExp(`\\d{3}(?<!${after('[\\w.-]')}\\d{3})-\\d\\d-\\d{4}(?![\\w-])`),
    accept: isSocialSecurityNumber,
  },
  {
    id: 'us-ssn',
    keywords: ['ssn', 'social security'],
    pattern: /(?:ssn|social security)[^\d\n]{0,24}(?<secret>\d{3}[- ]?\d\d[- ]?\d{4})(?!\w)/i,
    accept: isSocialSecurityNumber,
  },
];

// The ranges that are never issued.
function isSocialSecurityNumber(text: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(text.replace(/[- ]/g, ''));
}
