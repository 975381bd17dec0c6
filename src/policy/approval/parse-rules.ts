import { approvalRulesValidator } from '../../contracts/approval-validators.generated.js';
import type { Violation } from '../../contracts/validators.generated.js';
import { WasmagentError } from '../../errors.js';
import { nearestName } from '../nearest-name.js';
import { readYaml, type YamlText } from './read-yaml.js';
import type { ApprovalRules } from './rule.js';
import { fromRuleEntries } from './rule-entries.js';

/** The largest file of rules, in UTF-16 units. */
export const MAX_RULES_CHARS = 64 * 1024;

const OPERATIONS = ['write', 'delete', 'rename', 'run', 'fetch'];

/** Every field, by its place with the numbers taken out, and how it is written. */
const ADVICE: Readonly<Record<string, string>> = {
  '': 'the fields are version, rules',
  '/version': 'write version: 1',
  '/rules': 'write at least one rule (at most 200), or use --approval permissive for none',
  '/rules/#': 'the fields of a rule are id, match, verdict',
  '/rules/#/id': 'write a name of small letters, digits, dots and dashes, another for each rule',
  '/rules/#/match': 'the fields of match are op, paths, minSizeChars; {} fits every call',
  '/rules/#/match/op': `write one of ${OPERATIONS.join(', ')}, or a list of them`,
  '/rules/#/match/op/#': `write one of ${OPERATIONS.join(', ')}`,
  '/rules/#/match/paths': 'write a list of patterns, like ["src/**", "*.md"]',
  '/rules/#/match/paths/#': 'write a pattern like src/**, *.md or /srv/data/**',
  '/rules/#/match/minSizeChars': 'write a whole number of characters, like 5000',
  '/rules/#/verdict': 'write require or allow',
};

/**
 * Reads a file of rules, YAML or JSON. `where` names it in messages. Importing this loads the parser of YAML.
 * @throws WasmagentError `APPROVAL_RULES_INVALID` for the first thing that is not written as documented, with its line.
 */
export function parseRules(text: string, where: string): ApprovalRules {
  if (text.length > MAX_RULES_CHARS) {
    throw invalid(where, `has more than ${MAX_RULES_CHARS} characters`, ['write fewer rules with broader patterns']);
  }
  const yaml = readYaml(text);
  if ('problem' in yaml) throw invalid(`${where}:${yaml.line}`, yaml.problem, yaml.suggestions);
  const { data } = yaml;
  if (!approvalRulesValidator(data)) throw toError(where, yaml, approvalRulesValidator.errors?.[0]);
  return fromRuleEntries(where, data.rules, (pointer, problem) => {
    throw invalidAt(where, yaml, `/rules${pointer}`, problem);
  });
}

function toError(where: string, yaml: YamlText, violation: Violation | undefined): WasmagentError {
  if (violation === undefined) return invalid(where, 'is no file of approval rules', [adviceFor('')]);
  const { instancePath, keyword, params, message } = violation;
  if (keyword === 'additionalProperties') {
    const field = String(params['additionalProperty']);
    const advice = adviceFor(instancePath);
    const meant = nearestName(field, advice.match(/\b[A-Za-z]+(?=,|$|;)/g) ?? []);
    const hints = meant === undefined ? [advice] : [`did you mean ${meant}?`, advice];
    return invalidAt(where, yaml, `${instancePath}/${escapeName(field)}`, 'is not a field', hints);
  }
  if (keyword === 'required') {
    return invalidAt(where, yaml, `${instancePath}/${String(params['missingProperty'])}`, 'is missing');
  }
  const typed = yaml.valueAt(instancePath);
  const meant = typeof typed === 'string' ? nearestName(typed, wordsFor(instancePath)) : undefined;
  const advice = adviceFor(instancePath);
  const hints = meant === undefined ? [advice] : [`did you mean ${meant}?`, advice];
  return invalidAt(where, yaml, instancePath, message ?? 'is invalid', hints);
}

function wordsFor(pointer: string): string[] {
  if (/\/match\/op(?:\/\d+)?$/.test(pointer)) return OPERATIONS;
  return pointer.endsWith('/verdict') ? ['require', 'allow'] : [];
}

function adviceFor(pointer: string): string {
  return ADVICE[pointer.replaceAll(/\/\d+/g, '/#')] ?? ADVICE['/rules/#'] ?? '';
}

function invalidAt(
  where: string,
  yaml: YamlText,
  pointer: string,
  problem: string,
  suggestions = [adviceFor(pointer)],
): WasmagentError {
  const named = pointer === '' ? 'the file' : pointer;
  return invalid(`${where}:${yaml.lineOf(pointer)}`, `${named} ${problem}`, suggestions);
}

function escapeName(name: string): string {
  return name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}

function invalid(where: string, problem: string, suggestions: readonly string[]): WasmagentError {
  return new WasmagentError('APPROVAL_RULES_INVALID', `${where}: ${problem}`, { suggestions });
}
