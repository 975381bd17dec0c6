import { WasmagentError } from '../errors.js';

/**
 * The rollout files of a command line, named by position and by `--input`.
 * @throws WasmagentError `USAGE` for none, or an empty name
 */
export function chooseInputs(argv: readonly unknown[], flags: readonly string[]): string[] {
  const positions = argv.map(String);
  // The same files said in both ways are said once.
  const repeated = positions.length === flags.length && positions.every((path, at) => path === flags[at]);
  const chosen = repeated ? positions : [...positions, ...flags];
  if (chosen.length > 0 && !chosen.includes('')) return chosen;
  throw new WasmagentError('USAGE', 'no rollout file given', {
    suggestions: ['wasmagent rank-rollout rollouts.jsonl', 'pass - to read from stdin'],
  });
}
