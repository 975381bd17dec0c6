import { type RedactionRule, tokenRule } from '../redaction-rule.js';

/** The rules for where code is kept, built and discussed. */
export const CODE_HOSTING_RULES: readonly RedactionRule[] = [
  tokenRule('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], '[A-Za-z0-9]{36,}'),
  tokenRule('github-token', ['github_pat_'], '[A-Za-z0-9_]{50,}'),
  tokenRule(
    'gitlab-token',
    ['glpat-', 'gldt-', 'glptt-', 'glrt-', 'glcbt-', 'glsoat-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glffct-'],
    '[\\w.-]{20,}',
  ),
  tokenRule('gitlab-token', ['GR1348941'], '[\\w-]{20,}'),
  tokenRule('bitbucket-token', ['ATBB', 'ATCTT3'], '[\\w=-]{28,}', (token) => /\d/.test(token.slice(6))),
  tokenRule('atlassian-token', ['ATATT3'], '[\\w=-]{60,}'),
  tokenRule('circleci-token', ['CCIPAT_', 'CCIPRJ_'], '[A-Za-z0-9]{16,40}_[a-f0-9]{40}'),
  tokenRule('buildkite-token', ['bkua_'], '[a-f0-9]{40}'),
  tokenRule('sourcegraph-token', ['sgp_'], '(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}'),
];
