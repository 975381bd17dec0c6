/** How long after `cpuMs` the host waits for the child's own answer before it kills the child. */
export const KILL_GRACE_MS = 250;

/** Most grace a run can come to, transfers included: what it may go over `cpuMs` by before it is killed. */
export const MAX_GRACE_MS = 1_000;

/**
 * What one host call may add to that: its way between the processes is nobody's computing, but only the child can tell
 * it apart. Milliseconds per call, and per byte of arguments and reply.
 */
export const TRANSFER_MS = { perCall: 0.2, perByte: 0.00004 };

/** How long a child may take until it can run code. */
export const BOOT_TIMEOUT_MS = 10_000;

/** How long one host call may take; beyond it the run is at fault, not the guest. */
export const HOST_CALL_TIMEOUT_MS = 30_000;

/** Most characters of captured console text in one run; the head is kept, later lines are counted. */
export const MAX_LOG_CHARS = 1024 * 1024;

/** Most captured console lines in one run: a line costs memory on the host also when it is empty. */
export const MAX_LOG_LINES = 10_000;

/** Most characters of a program's result as JSON. */
export const MAX_RESULT_CHARS = 4 * 1024 * 1024;

/** Most characters of one host call's arguments as JSON. */
export const MAX_CALL_CHARS = 8 * 1024 * 1024;

/**
 * Most host calls of one run that reach the bridge. Bridges have smaller quotas of their own; this one holds where a
 * bridge has none, because each refusal is kept.
 */
export const MAX_HOST_CALLS = 10_000;

/** Most tool calls that one `callTools` may run at once. */
export const MAX_CALLS_AT_ONCE = 64;

/** Most characters of an uncaught error's name and of its message. */
export const MAX_ERROR_CHARS = 4096;

/**
 * Bounds of JSON values that come from a guest. Parsing this much takes the host well under 100 ms; code that walks the
 * value afterwards does not overflow its stack.
 */
export const GUEST_JSON_BOUNDS = { depth: 256, members: 100_000, items: 1_000_000 };

/** Most imports of one engine that a run may report; engines have fewer. */
export const MAX_IMPORTS = 1_000;
