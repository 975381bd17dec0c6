import { after, assignedRule, type RedactionRule, tokenRule } from '../redaction-rule.js';

/** The rules for cloud platforms and where secrets are kept in them. */
export const CLOUD_RULES: readonly RedactionRule[] = [
  // The vendor's own documentation ends its sample keys with EXAMPLE.
  tokenRule(
    'aws-access-key-id',
    ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    '[A-Z2-7]{16}(?![A-Za-z0-9])',
    (id) => !id.endsWith('EXAMPLE'),
  ),
  assignedRule(
    'aws-secret-key',
    ['aws_secret', 'aws secret', 'awssecret', 'secret_access_key', 'secretaccesskey', 'secret access key'],
    '[A-Za-z0-9/+]{40}',
    (key) => !key.endsWith('EXAMPLEKEY'),
  ),
  assignedRule('aws-session-token', ['session_token', 'sessiontoken', 'security-token'], '[A-Za-z0-9/+=]{100,4096}'),
  tokenRule('gcp-api-key', ['AIza'], '[\\w-]{35}(?![\\w-])'),
  tokenRule('gcp-oauth-token', ['ya29.'], '[\\w-]{20,}'),
  tokenRule('gcp-client-secret', ['GOCSPX-'], '[\\w-]{28}(?![\\w-])'),
  {
    id: 'azure-storage-key',
    keywords: ['accountkey=', 'sharedaccesskey=', 'accountkey%'],
    pattern: /(?:AccountKey|SharedAccessKey)(?:=|%3D)(?<secret>[A-Za-z0-9+/%]{42,100}={0,2})/i,
  },
  {
    id: 'azure-sas-signature',
    keywords: ['sig='],
    pattern: new RegExp(`sig=(?<!${after('[A-Za-z0-9]')}sig=)(?<secret>[A-Za-z0-9%+/]{43,120}(?:%3D|=){1,2})`, 'i'),
  },
  {
    id: 'azure-client-secret',
    keywords: ['0q~'],
    pattern: /\dQ~(?<=(?<before>[\w~.]{3})\dQ~)[\w~.-]{31,34}(?!\.?[\w~-])/,
  },
  tokenRule('digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], '[a-f0-9]{64}'),
  assignedRule('cloudflare-token', ['cloudflare', 'cf_api', 'cf-api'], '(?:[a-f0-9]{37}|[\\w-]{40})'),
  tokenRule('cloudflare-origin-ca-key', ['v1.0-'], '[a-f0-9]{24}-[a-f0-9]{146}'),
  tokenRule('heroku-key', ['HRKU-'], '[\\w-]{36,}'),
  assignedRule('heroku-key', ['heroku'], '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}'),
  tokenRule('alibaba-access-key-id', ['LTAI'], '[A-Za-z0-9]{16,20}(?![A-Za-z0-9])', (id) => /\d/.test(id)),
  tokenRule('vault-token', ['hvs.', 'hvb.', 'hvr.'], '[\\w-]{24,}'),
  {
    id: 'terraform-cloud-token',
    keywords: ['.atlasv1.'],
    pattern: /\.atlasv1\.(?<=(?<before>[A-Za-z0-9]{14})\.atlasv1\.)[\w-]{60,200}/,
  },
  tokenRule('doppler-token', ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], '[\\w.-]{40,}'),
  tokenRule('1password-token', ['ops_eyJ'], '[\\w+/=-]{50,}'),
  tokenRule(
    '1password-secret-key',
    ['A3-'],
    '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![A-Z0-9])',
  ),
  assignedRule('okta-token', ['okta', 'ssws'], '00[\\w-]{40}'),
  tokenRule('okta-token', ['SSWS 00'], '[\\w-]{40}(?![\\w-])'),
  tokenRule('pulumi-token', ['pul-'], '[a-f0-9]{40}(?![A-Za-z0-9])'),
  tokenRule('planetscale-token', ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'], '[\\w.=-]{32,}'),
  tokenRule('supabase-token', ['sbp_', 'sb_secret_'], '[\\w-]{30,}'),
  tokenRule('fly-token', ['fm1_', 'fm2_', 'fm1a_', 'fm1r_'], '[\\w+/=-]{60,}'),
  tokenRule('netlify-token', ['nfp_'], '[A-Za-z0-9]{36,}'),
  tokenRule('databricks-token', ['dapi'], '[a-f0-9]{32}(?:-\\d)?(?![A-Za-z0-9])'),
];
