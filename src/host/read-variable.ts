/** The value of a variable of the operator's environment that was asked for by name, or undefined when it is not set. */
export function readVariable(name: string): string | undefined {
  return Object.hasOwn(process.env, name) ? process.env[name] : undefined;
}
