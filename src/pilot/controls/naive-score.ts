/** What a naive verifier makes of the line in which the program speaks of itself; 0 without one. */
export function scoreByLine(verdictLine: string | undefined): 0 | 1 {
  return verdictLine?.startsWith('{"passed":true') ? 1 : 0;
}
