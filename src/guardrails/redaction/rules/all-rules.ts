import type { RedactionRule } from '../redaction-rule.js';
import { AI_PROVIDER_RULES } from './ai-providers.js';
import { CLOUD_RULES } from './cloud.js';
import { CODE_HOSTING_RULES } from './code-hosting.js';
import { CREDENTIAL_RULES } from './credentials.js';
import { MESSAGING_RULES } from './messaging.js';
import { PACKAGE_REGISTRY_RULES } from './package-registries.js';
import { PAYMENT_RULES } from './payment.js';
import { PERSONAL_DATA_RULES } from './personal-data.js';
import { PRIVATE_KEY_RULES } from './private-keys.js';
import { WORK_TOOL_RULES } from './work-tools.js';

/** Every rule, the surest first: where findings overlap, the first rule names what is replaced. */
export const REDACTION_RULES: readonly RedactionRule[] = [
  ...PRIVATE_KEY_RULES,
  ...CODE_HOSTING_RULES,
  ...PAYMENT_RULES,
  ...AI_PROVIDER_RULES,
  ...PACKAGE_REGISTRY_RULES,
  ...CLOUD_RULES,
  ...MESSAGING_RULES,
  ...WORK_TOOL_RULES,
  ...PERSONAL_DATA_RULES.filter(({ id }) => id !== 'email' && id !== 'phone'),
  ...CREDENTIAL_RULES,
  ...PERSONAL_DATA_RULES.filter(({ id }) => id === 'email' || id === 'phone'),
];

/** A member whose name is telling, with a value that no rule for text fits. */
export const SECRET_FIELD = 'secret-field';
/** What is nested deeper than a walk goes. */
export const TOO_DEEP = 'too-deep';
/** A text that changed with every round of redaction. */
export const UNSETTLED = 'unsettled';

/** Every kind that a placeholder can name. */
export const REDACTION_KINDS: ReadonlySet<string> = new Set([
  ...REDACTION_RULES.map(({ id }) => id),
  SECRET_FIELD,
  TOO_DEEP,
  UNSETTLED,
]);
