const ALPHABETS = {
  alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  hex: '0123456789abcdef',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  digits: '0123456789',
} as const;

export type Alphabet = keyof typeof ALPHABETS;

/** Returns characters that look random and are the same in every run; nothing realistic stands in the repository. */
export function madeUp(alphabet: Alphabet, length: number, seed = 1): string {
  const characters = ALPHABETS[alphabet];
  let state = (seed * 2654435761 + length) >>> 0;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += characters[(state >>> 8) % characters.length];
  }
  return text;
}

const uuid = () => [8, 4, 4, 4, 12].map((length) => madeUp('hex', length)).join('-');
const prefixed = (prefix: string, alphabet: Alphabet, length: number) => [prefix, madeUp(alphabet, length)].join('');

/**
 * One or more secrets by rule, each within the text it takes to be known as one. `short` says that the secret without its last
 * character is none.
 */
export interface MadeUpSecret {
  rule: string;
  secret: string;
  before?: string;
  after?: string;
  short?: true;
}

/** A secret for each rule, put together while the tests run. */
export function madeUpSecrets(): MadeUpSecret[] {
  const pem = (kind: string) =>
    `-----${'BEGIN'} ${kind}-----\n${madeUp('base64', 64)}\n${madeUp('base64', 64, 2)}\n-----${'END'} ${kind}-----`;
  return [
    ...['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'].map(
      (kind) => ({
        rule: 'private-key',
        secret: pem(kind),
      }),
    ),
    { rule: 'private-key', secret: pem('RSA PRIVATE KEY').replaceAll('\n', '\\n') },
    { rule: 'private-key', secret: pem('RSA PRIVATE KEY').slice(0, 150) },
    {
      rule: 'private-key',
      before: 'Private-Lines: 2',
      secret: `\n${madeUp('base64', 64)}\n${madeUp('base64', 64, 2)}`,
    },
    { rule: 'private-key', before: 'PrivateKey = ', secret: `${madeUp('base64', 43)}=`, short: true },
    { rule: 'age-secret-key', secret: prefixed('AGE-SECRET-' + 'KEY-1', 'upper', 58) },
    {
      rule: 'jwt',
      secret: [`eyJ${madeUp('alnum', 20)}`, `eyJ${madeUp('alnum', 40)}`, madeUp('alnum', 43)].join('.'),
    },
    ...['p', 'o', 'u', 's', 'r'].map((kind) => ({
      rule: 'github-token',
      secret: prefixed(`gh${kind}_`, 'alnum', 36),
      short: true as const,
    })),
    { rule: 'github-token', secret: `github_${'pat'}_${madeUp('alnum', 22)}_${madeUp('alnum', 59)}` },
    ...['glpat', 'gldt', 'glrt', 'glptt'].map((kind) => ({
      rule: 'gitlab-token',
      secret: prefixed(`${kind}-`, 'alnum', 20),
      short: true as const,
    })),
    { rule: 'bitbucket-token', secret: prefixed('AT' + 'BB', 'alnum', 32) },
    { rule: 'atlassian-token', secret: prefixed('ATAT' + 'T3', 'alnum', 186) },
    { rule: 'circleci-token', secret: `CCI${'PAT'}_${madeUp('alnum', 22)}_${madeUp('hex', 40)}`, short: true },
    { rule: 'buildkite-token', secret: prefixed('bk' + 'ua_', 'hex', 40), short: true },
    { rule: 'sourcegraph-token', secret: prefixed('sg' + 'p_', 'hex', 40), short: true },
    ...['sk_live_', 'sk_test_', 'rk_live_'].map((prefix) => ({
      rule: 'stripe-key',
      secret: prefixed(prefix, 'alnum', 24),
    })),
    { rule: 'stripe-webhook-secret', secret: prefixed('wh' + 'sec_', 'alnum', 32) },
    { rule: 'square-token', secret: prefixed('sq0' + 'atp-', 'alnum', 22), short: true },
    { rule: 'square-token', secret: prefixed('EA' + 'AA', 'alnum', 60), short: true },
    {
      rule: 'paypal-token',
      secret: ['access_token$production$', madeUp('lower', 16), '$', madeUp('hex', 32)].join(''),
      short: true,
    },
    { rule: 'shopify-token', secret: prefixed('shp' + 'at_', 'hex', 32), short: true },
    { rule: 'plaid-token', secret: `access-${'production'}-${uuid()}`, short: true },
    { rule: 'razorpay-key', secret: prefixed('rzp_' + 'live_', 'alnum', 14), short: true },
    { rule: 'flutterwave-key', secret: `${prefixed('FLW' + 'SECK-', 'hex', 32)}-X` },
    { rule: 'anthropic-key', secret: `${prefixed('sk-' + 'ant-api03-', 'alnum', 93)}AA` },
    { rule: 'openrouter-key', secret: prefixed('sk-' + 'or-v1-', 'hex', 64) },
    ...['sk-', 'sk-proj-', 'sk-svcacct-'].map((prefix) => ({
      rule: 'openai-key',
      secret: prefixed(prefix, 'alnum', 48),
    })),
    { rule: 'groq-key', secret: prefixed('gs' + 'k_', 'alnum', 52) },
    { rule: 'replicate-token', secret: prefixed('r' + '8_', 'alnum', 37), short: true },
    { rule: 'perplexity-key', secret: prefixed('pp' + 'lx-', 'alnum', 48) },
    { rule: 'hugging-face-token', secret: prefixed('h' + 'f_', 'alnum', 34), short: true },
    { rule: 'xai-key', secret: prefixed('xa' + 'i-', 'alnum', 80) },
    { rule: 'nvidia-key', secret: prefixed('nv' + 'api-', 'alnum', 64) },
    { rule: 'langsmith-key', secret: `lsv2_${'pt'}_${madeUp('hex', 32)}_${madeUp('hex', 10)}`, short: true },
    { rule: 'pinecone-key', secret: prefixed('pc' + 'sk_', 'alnum', 60) },
    { rule: 'tavily-key', secret: prefixed('tv' + 'ly-', 'alnum', 32) },
    { rule: 'elevenlabs-key', secret: prefixed('s' + 'k_', 'hex', 48), short: true },
    { rule: 'cohere-key', before: 'CO_API_KEY=', secret: madeUp('alnum', 40) },
    { rule: 'mistral-key', before: 'MISTRAL_API_KEY=', secret: madeUp('alnum', 32) },
    { rule: 'together-key', before: 'TOGETHER_API_KEY: "', secret: madeUp('hex', 64), after: '"' },
    { rule: 'wandb-key', before: 'WANDB_API_KEY=', secret: madeUp('hex', 40) },
    { rule: 'npm-token', secret: prefixed('np' + 'm_', 'alnum', 36), short: true },
    { rule: 'pypi-token', secret: prefixed('py' + 'pi-AgE', 'alnum', 90) },
    { rule: 'rubygems-key', secret: prefixed('ruby' + 'gems_', 'hex', 48), short: true },
    { rule: 'crates-token', secret: prefixed('ci' + 'o', 'alnum', 32), short: true },
    { rule: 'docker-hub-token', secret: prefixed('dckr_' + 'pat_', 'alnum', 27), short: true },
    { rule: 'nuget-key', secret: prefixed('oy' + '2', 'lower', 43), short: true },
    { rule: 'clojars-token', secret: prefixed('CLO' + 'JARS_', 'lower', 60), short: true },
    { rule: 'artifactory-key', secret: prefixed('AK' + 'Cp', 'alnum', 69), short: true },
    { rule: 'postman-key', secret: `PM${'AK'}-${madeUp('hex', 24)}-${madeUp('hex', 34)}`, short: true },
    { rule: 'aws-access-key-id', secret: prefixed('AK' + 'IA', 'base32', 16), short: true },
    { rule: 'aws-secret-key', before: 'aws_secret_access_key = ', secret: madeUp('base64', 40) },
    { rule: 'aws-secret-key', before: '"SecretAccessKey": "', secret: madeUp('base64', 40), after: '"' },
    { rule: 'aws-session-token', before: 'AWS_SESSION_TOKEN=', secret: madeUp('base64', 200) },
    { rule: 'gcp-api-key', secret: prefixed('AI' + 'za', 'alnum', 35), short: true },
    { rule: 'gcp-oauth-token', secret: prefixed('ya' + '29.', 'alnum', 60) },
    { rule: 'gcp-client-secret', secret: prefixed('GOC' + 'SPX-', 'alnum', 28), short: true },
    {
      rule: 'azure-storage-key',
      before: 'AccountName=x;AccountKey=',
      secret: `${madeUp('base64', 86)}==`,
      after: ';EndpointSuffix=y',
    },
    { rule: 'azure-sas-signature', before: '?sv=2022-11-02&sig=', secret: `${madeUp('alnum', 43)}%3D` },
    { rule: 'azure-client-secret', secret: `${madeUp('alnum', 3)}8${'Q~'}${madeUp('alnum', 34)}` },
    { rule: 'digitalocean-token', secret: prefixed('dop_' + 'v1_', 'hex', 64), short: true },
    { rule: 'cloudflare-token', before: 'CLOUDFLARE_API_TOKEN=', secret: madeUp('alnum', 40) },
    { rule: 'cloudflare-origin-ca-key', secret: `v1.0-${madeUp('hex', 24)}-${madeUp('hex', 146)}`, short: true },
    { rule: 'heroku-key', secret: prefixed('HR' + 'KU-', 'alnum', 60) },
    { rule: 'heroku-key', before: 'HEROKU_API_KEY=', secret: uuid() },
    { rule: 'alibaba-access-key-id', secret: prefixed('LT' + 'AI', 'alnum', 20) },
    { rule: 'vault-token', secret: prefixed('hv' + 's.', 'alnum', 90) },
    { rule: 'terraform-cloud-token', secret: `${madeUp('alnum', 14)}.atlas${'v1'}.${madeUp('alnum', 67)}` },
    { rule: 'doppler-token', secret: prefixed('dp.' + 'pt.', 'alnum', 43) },
    { rule: '1password-token', secret: prefixed('ops_' + 'ey' + 'J', 'base64', 260) },
    {
      rule: '1password-secret-key',
      secret: ['A3', ...[6, 6, 5, 5, 5, 5].map((length) => madeUp('upper', length))].join('-'),
      short: true,
    },
    { rule: 'okta-token', before: 'OKTA_TOKEN=', secret: prefixed('00', 'alnum', 40) },
    { rule: 'pulumi-token', secret: prefixed('pu' + 'l-', 'hex', 40), short: true },
    { rule: 'planetscale-token', secret: prefixed('pscale_' + 'tkn_', 'alnum', 43) },
    { rule: 'supabase-token', secret: prefixed('sb' + 'p_', 'hex', 40) },
    { rule: 'fly-token', secret: prefixed('fm' + '2_', 'base64', 120) },
    { rule: 'netlify-token', secret: prefixed('nf' + 'p_', 'alnum', 36), short: true },
    { rule: 'databricks-token', secret: prefixed('da' + 'pi', 'hex', 32), short: true },
    {
      rule: 'slack-token',
      secret: ['xo' + 'xb', madeUp('digits', 12), madeUp('digits', 12, 2), madeUp('alnum', 24)].join('-'),
    },
    {
      rule: 'slack-token',
      secret: ['xa' + 'pp', '1', madeUp('upper', 11), madeUp('digits', 13), madeUp('hex', 64)].join('-'),
    },
    {
      rule: 'slack-webhook',
      secret: `hooks.slack.com/services/T${madeUp('upper', 9)}/B${madeUp('upper', 9)}/${madeUp('alnum', 24)}`.slice(25),
      before: 'https://hooks.slack.com/services/',
    },
    {
      rule: 'discord-webhook',
      before: `https://discord.com/api/webhooks/${madeUp('digits', 18)}/`,
      secret: madeUp('alnum', 68),
    },
    {
      rule: 'discord-token',
      before: 'DISCORD_TOKEN=',
      secret: [`M${madeUp('alnum', 23)}`, madeUp('alnum', 6), madeUp('alnum', 27)].join('.'),
    },
    { rule: 'telegram-bot-token', secret: `${madeUp('digits', 10)}:${'AA'}${madeUp('alnum', 33)}`, short: true },
    { rule: 'twilio-auth-token', before: 'TWILIO_AUTH_TOKEN=', secret: madeUp('hex', 32) },
    { rule: 'twilio-api-key', secret: prefixed('S' + 'K', 'hex', 32), short: true },
    { rule: 'sendgrid-key', secret: `S${'G'}.${madeUp('alnum', 22)}.${madeUp('alnum', 43)}` },
    { rule: 'mailgun-key', secret: prefixed('key' + '-', 'hex', 32), short: true },
    { rule: 'mailchimp-key', secret: `${madeUp('hex', 32)}-us${12}` },
    { rule: 'brevo-key', secret: `xkey${'sib'}-${madeUp('hex', 64)}-${madeUp('alnum', 16)}`, short: true },
    { rule: 'postmark-token', before: 'POSTMARK_API_TOKEN=', secret: uuid() },
    { rule: 'datadog-key', before: 'DD_API_KEY=', secret: madeUp('hex', 32) },
    { rule: 'new-relic-key', secret: prefixed('NR' + 'AK-', 'upper', 27) },
    { rule: 'sentry-dsn', before: 'https://', secret: madeUp('hex', 32), after: '@o1.ingest.sentry.io/2' },
    { rule: 'sentry-token', secret: prefixed('sntr' + 'ys_', 'base64', 120) },
    { rule: 'grafana-token', secret: `gl${'sa'}_${madeUp('alnum', 32)}_${madeUp('hex', 8)}`, short: true },
    { rule: 'dynatrace-token', secret: `dt0${'c01'}.${madeUp('upper', 24)}.${madeUp('upper', 64)}`, short: true },
    { rule: 'linear-key', secret: prefixed('lin_' + 'api_', 'alnum', 40) },
    { rule: 'notion-token', secret: prefixed('nt' + 'n_', 'alnum', 46) },
    { rule: 'airtable-token', secret: `pa${'t'}${madeUp('alnum', 14)}.${madeUp('hex', 64)}`, short: true },
    { rule: 'figma-token', secret: prefixed('fi' + 'gd_', 'alnum', 40) },
    { rule: 'typeform-token', secret: prefixed('tf' + 'p_', 'alnum', 59) },
    { rule: 'contentful-token', secret: prefixed('CF' + 'PAT-', 'alnum', 43), short: true },
    { rule: 'launchdarkly-key', secret: `sdk-${uuid()}`, short: true },
    { rule: 'url-password', before: 'postgres://app:', secret: madeUp('alnum', 12), after: '@db.internal:5432/app' },
    { rule: 'url-token', before: 'https://', secret: madeUp('alnum', 32), after: '@git.internal/x.git' },
    { rule: 'authorization', before: 'Authorization: Bearer ', secret: madeUp('alnum', 40) },
    {
      rule: 'authorization',
      before: 'Authorization: Basic ',
      secret: Buffer.from(`ada:${madeUp('alnum', 10)}`).toString('base64'),
    },
    { rule: 'cookie', before: 'Cookie: ', secret: `theme=dark; session=${madeUp('alnum', 32)}` },
    { rule: 'password', before: 'DB_PASSWORD=', secret: madeUp('alnum', 12) },
    { rule: 'password', before: '"password": "', secret: `${madeUp('alnum', 8)},;x`, after: '"' },
    { rule: 'password', before: '\\"password\\": \\"', secret: madeUp('alnum', 12), after: '\\"' },
    { rule: 'password', before: 'the password is ', secret: `hunt${'er'}2` },
    { rule: 'password', before: 'curl -u ada:', secret: madeUp('alnum', 12) },
    { rule: 'password', before: 'Server=db;Pwd=', secret: madeUp('alnum', 12), after: ';Port=1' },
    { rule: 'secret', before: 'login --token ', secret: madeUp('alnum', 30) },
    { rule: 'secret', before: 'x-api-key: ', secret: madeUp('alnum', 30) },
    { rule: 'secret', before: 'const clientSecret: string = "', secret: madeUp('alnum', 30), after: '"' },
    { rule: 'secret', before: '?page=2&access_token=', secret: madeUp('alnum', 30), after: '&x=1' },
    { rule: 'email', secret: ['jane.doe', 'mail.acme.io'].join('@') },
    { rule: 'email', secret: ['jane.doe', 'mail.acme.io'].join('%40') },
    { rule: 'phone', secret: '+44 20 7946 0' + '958' },
    { rule: 'phone', secret: '+1-415-867-5' + '309' },
    { rule: 'phone', secret: '(415) 867-5' + '309' },
    { rule: 'phone', before: 'Tel. ', secret: '030 1234 5' + '678' },
    { rule: 'payment-card', secret: '4111 1111 1111 1' + '111' },
    { rule: 'payment-card', secret: '5555-5555-5555-4' + '444' },
    { rule: 'payment-card', secret: '3782 822463 10' + '005' },
    { rule: 'payment-card', secret: '401288888888' + '1881' },
    { rule: 'iban', secret: 'DE89 3704 0044 0532 01' + '30 00' },
    { rule: 'iban', secret: 'GB29NWBK601613' + '31926819' },
    { rule: 'us-ssn', secret: '536-22-8' + '726' },
    { rule: 'us-ssn', before: 'SSN: ', secret: '53622' + '8726' },
  ];
}
