import { after, assignedRule, type RedactionRule, tokenRule } from '../redaction-rule.js';

/** The rules for chat, mail and telephony services. */
export const MESSAGING_RULES: readonly RedactionRule[] = [
  tokenRule('slack-token', ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxc-', 'xoxd-'], '[\\w%/+-]{20,}'),
  tokenRule('slack-token', ['xoxe.', 'xoxe-', 'xapp-'], '[\\w.-]{20,}'),
  tokenRule('slack-webhook', ['hooks.slack.com/'], '(?:services|workflows|triggers)/(?<secret>[\\w/+-]{24,200})'),
  tokenRule(
    'discord-webhook',
    ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
    '\\d{10,24}/(?<secret>[\\w-]{40,200})',
  ),
  assignedRule(
    'discord-token',
    ['discord', 'bot_token', 'bot token', 'bottoken'],
    '[\\w-]{23,28}\\.[\\w-]{6,7}\\.[\\w-]{27,40}',
  ),
  tokenRule('discord-token', ['Bot '], '(?<secret>[\\w-]{23,28}\\.[\\w-]{6,7}\\.[\\w-]{27,40})'),
  {
    id: 'telegram-bot-token',
    keywords: [':aa'],
    pattern: new RegExp(`:AA(?<=(?<!${after('\\d')})(?<before>\\d{8,10}):AA)[\\w-]{33}(?![\\w-])`),
  },
  assignedRule('twilio-auth-token', ['twilio'], '[a-f0-9]{32}'),
  tokenRule('twilio-api-key', ['SK'], '[a-f0-9]{32}(?![A-Za-z0-9])'),
  tokenRule('sendgrid-key', ['SG.'], '[\\w-]{16,32}\\.[\\w-]{39,50}'),
  tokenRule('mailgun-key', ['key-'], '[a-f0-9]{32}(?![A-Za-z0-9])'),
  assignedRule('mailgun-key', ['mailgun'], '[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}'),
  {
    id: 'mailchimp-key',
    keywords: ['-us0'],
    pattern: new RegExp(
      `-us\\d{1,2}(?<=(?<!${after('[A-Za-z0-9]')})(?<before>[a-f0-9]{32})-us\\d{1,2})(?![A-Za-z0-9])`,
    ),
  },
  tokenRule('brevo-key', ['xkeysib-', 'xsmtpsib-'], '[a-f0-9]{64}-[A-Za-z0-9]{16}'),
  assignedRule('postmark-token', ['postmark'], '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}'),
];
