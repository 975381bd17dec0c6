import { type RedactionRule, tokenRule } from '../redaction-rule.js';

/** The rules for providers of payment and shops. */
export const PAYMENT_RULES: readonly RedactionRule[] = [
  tokenRule('stripe-key', ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_', 'rk_prod_'], '[A-Za-z0-9]{16,}'),
  tokenRule('stripe-webhook-secret', ['whsec_'], '[A-Za-z0-9+/=]{24,}'),
  tokenRule('square-token', ['sq0atp-', 'sq0csp-', 'sq0idp-'], '[\\w-]{22,}'),
  tokenRule('square-token', ['EAAA'], '[\\w-]{60}(?![\\w-])', (token) => /\d/.test(token)),
  tokenRule('paypal-token', ['access_token$production$', 'access_token$sandbox$'], '[a-z0-9]{16}\\$[a-f0-9]{32}'),
  tokenRule('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], '[a-fA-F0-9]{32,}'),
  tokenRule(
    'plaid-token',
    ['access-sandbox-', 'access-development-', 'access-production-'],
    '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
  ),
  tokenRule('razorpay-key', ['rzp_live_', 'rzp_test_'], '[A-Za-z0-9]{14,}'),
  tokenRule('flutterwave-key', ['FLWSECK-', 'FLWSECK_TEST-'], '[A-Za-z0-9]{12,64}(?:-X)?'),
];
