const SENTENCE = 'Access denied: ';
const CAPABILITY = / is not in (allowedReadPaths|allowedWritePaths|allowedHosts|extraCapabilities)(?![\w-])/;
// `Error: `, `Uncaught pkg.CapabilityDenied: `, `tool 'read' failed: `: what runtimes and tools put before a message.
const PREFIX = /^\s{0,8}(?:[^\r\n:]{1,80}: ){0,4}(?=Access denied: )/;
const MAX_PREFIX = 300;
// The line that ends a stack trace: it begins with the name of an error.
const ERROR_LINE = /(?:^|[\r\n])[ \t]{0,8}(?:[A-Za-z_][\w.]{0,80})?(?:Error|Exception|Denied): (?=Access denied: )/g;
// A denial keeps 8,192 units of what was requested.
const MAX_SENTENCE = 9_000;

/** A refusal as its sentence tells it. */
export interface ToldDenial {
  capability: string;
  /** guest-controlled */
  requested: string;
  /** The text is that sentence and nothing else. */
  isWhole: boolean;
}

/** The denial that a message begins with: `Access denied: <x> is not in <field of the manifest>`. */
export function denialInText(message: string): ToldDenial | undefined {
  if (!message.slice(0, MAX_PREFIX).includes(SENTENCE)) return undefined;
  const prefix = PREFIX.exec(message.slice(0, MAX_PREFIX + SENTENCE.length));
  return prefix === null ? undefined : readSentence(message, prefix[0].length);
}

/** The denial that an error in a stack trace tells. */
export function denialInTrace(trace: string): ToldDenial | undefined {
  if (!trace.includes(SENTENCE)) return undefined;
  for (const { 0: line, index } of trace.matchAll(ERROR_LINE)) {
    const told = readSentence(trace, index + line.length);
    if (told !== undefined) return told;
  }
  return undefined;
}

function readSentence(message: string, start: number): ToldDenial | undefined {
  const told = message.slice(start + SENTENCE.length, start + MAX_SENTENCE);
  const found = CAPABILITY.exec(told);
  const capability = found?.[1];
  if (found === null || capability === undefined) return undefined;
  const rest = told.slice(found.index + found[0].length).trim();
  return { capability, requested: told.slice(0, found.index), isWhole: rest === '' || rest === '.' };
}
