import type { PyodideApi } from './emscripten.js';
import source from './guest.py';

/** What the guest's module is called in the interpreter. */
export const GUEST_MODULE = '_wasmagent';

/** The code that makes the guest's module ready: its event loop and its streams. */
export const PREPARE_GUEST = `import ${GUEST_MODULE}\n${GUEST_MODULE}.prepare()\n`;

/** The code that runs one program. */
export const RUN_GUEST = `import ${GUEST_MODULE}\n${GUEST_MODULE}.run()\n`;

/** Puts the guest's module into an interpreter that is still open: into a snapshot, or before the lock. */
export function installGuestModule({ runPython }: Pick<PyodideApi, 'runPython'>): void {
  runPython(`
import sys, types
_module = types.ModuleType(${JSON.stringify(GUEST_MODULE)})
sys.modules[_module.__name__] = _module
exec(compile(${JSON.stringify(source)}, 'sandbox', 'exec'), _module.__dict__)
del _module
`);
}
