import { type RedactionRule, tokenRule } from '../redaction-rule.js';

/** The rules for registries of packages and images. */
export const PACKAGE_REGISTRY_RULES: readonly RedactionRule[] = [
  tokenRule('npm-token', ['npm_'], '[A-Za-z0-9]{36,}'),
  tokenRule('pypi-token', ['pypi-AgE'], '[\\w-]{50,}'),
  tokenRule('rubygems-key', ['rubygems_'], '[a-f0-9]{48}'),
  tokenRule(
    'crates-token',
    ['cio'],
    '[A-Za-z0-9]{32}(?![A-Za-z0-9])',
    (token) => /\d/.test(token) && /[A-Z]/.test(token),
  ),
  tokenRule('docker-hub-token', ['dckr_pat_', 'dckr_oat_'], '[\\w-]{27,}'),
  tokenRule('nuget-key', ['oy2'], '[a-z0-9]{43}(?![A-Za-z0-9])'),
  tokenRule('clojars-token', ['CLOJARS_'], '[a-z0-9]{60}'),
  tokenRule('artifactory-key', ['AKCp'], '[A-Za-z0-9]{69,}'),
  tokenRule('artifactory-key', ['cmVmd'], '[A-Za-z0-9]{59,}'),
  tokenRule('postman-key', ['PMAK-'], '[a-f0-9]{24}-[a-f0-9]{34}'),
];
