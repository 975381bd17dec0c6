import { deny, type Refusal } from './decision.js';

/** The refusal of a call that a kernel's import table does not let through. @param name the import, as the engine has it. */
export function denyImport(name: string, rule: 'import-errno' | 'import-refused'): Refusal {
  return deny('kernel', name, rule);
}
