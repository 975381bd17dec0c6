const SENTENCE = 'Access denied: ';
const CAPABILITY = / is not in (allowedReadPaths|allowedWritePaths|allowedHosts|extraCapabilities)(?![\w-])/;
// `Error: `, `PermissionError: `, `Uncaught pkg.CapabilityDenied: `: what runtimes put before a message.
const PREFIX = /^\s{0,8}(?:(?:Uncaught )?[A-Za-z_][\w.]{0,80}: ){0,3}(?=Access denied: )/;
const MAX_PREFIX = 300;
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
  if (prefix === null) return undefined;
  const told = message.slice(prefix[0].length + SENTENCE.length, prefix[0].length + MAX_SENTENCE);
  const found = CAPABILITY.exec(told);
  const capability = found?.[1];
  if (found === null || capability === undefined) return undefined;
  const rest = told.slice(found.index + found[0].length).trim();
  return { capability, requested: told.slice(0, found.index), isWhole: rest === '' || rest === '.' };
}
