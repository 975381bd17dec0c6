import { assignedRule, type RedactionRule, tokenRule } from '../redaction-rule.js';

const UUID = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';

/** The rules for monitoring, planning and writing services. */
export const WORK_TOOL_RULES: readonly RedactionRule[] = [
  assignedRule('datadog-key', ['datadog', 'dd_api', 'dd_app', 'dd-api', 'dd-app'], '[a-f0-9]{32}(?:[a-f0-9]{8})?'),
  tokenRule('new-relic-key', ['NRAK-', 'NRJS-', 'NRII-', 'NRIQ-', 'NRAA-'], '[A-Za-z0-9_-]{19,}'),
  {
    id: 'sentry-dsn',
    keywords: ['://'],
    pattern: /:\/\/(?<secret>[a-f0-9]{32}(?::[a-f0-9]{32})?)(?=@)/,
  },
  tokenRule('sentry-token', ['sntrys_', 'sntryu_'], '[\\w+/=-]{40,}'),
  tokenRule('grafana-token', ['glsa_'], '[A-Za-z0-9]{32}_[a-fA-F0-9]{8}'),
  tokenRule('grafana-token', ['glc_'], '[A-Za-z0-9+/=]{32,}'),
  tokenRule('dynatrace-token', ['dt0c01.', 'dt0s01.', 'dt0s16.'], '[A-Z0-9]{24}\\.[A-Z0-9]{64}'),
  tokenRule('linear-key', ['lin_api_', 'lin_oauth_'], '[A-Za-z0-9]{32,}'),
  tokenRule('notion-token', ['ntn_'], '[A-Za-z0-9]{43,}'),
  tokenRule('notion-token', ['secret_'], '[A-Za-z0-9]{43}(?![A-Za-z0-9])'),
  tokenRule('airtable-token', ['pat'], '[A-Za-z0-9]{14}\\.[a-f0-9]{64}'),
  assignedRule('airtable-token', ['airtable'], 'key[A-Za-z0-9]{14}'),
  tokenRule('figma-token', ['figd_'], '[\\w-]{38,}'),
  tokenRule('typeform-token', ['tfp_'], '[\\w.=-]{40,}'),
  tokenRule('contentful-token', ['CFPAT-'], '[\\w-]{43,}'),
  tokenRule('launchdarkly-key', ['sdk-', 'mob-', 'api-'], `${UUID}(?![A-Za-z0-9])`),
];
