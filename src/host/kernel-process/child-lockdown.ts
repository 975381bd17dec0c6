/**
 * Everything in a Node process that reaches outside it and that a kernel child does not need. The engine is the wall;
 * this is for the case that a guest gets behind it: the permission model stops neither signals nor (before Node 26)
 * sockets.
 */
const AMBIENT_GLOBALS = [
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'BroadcastChannel',
  'MessageChannel',
  'Worker',
  'CloseEvent',
  'Storage',
  'localStorage',
  'sessionStorage',
  'navigator',
  'require',
] as const;

const AMBIENT_PROCESS = [
  'binding',
  '_linkedBinding',
  'getBuiltinModule',
  'dlopen',
  'kill',
  '_kill',
  '_debugProcess',
  '_debugEnd',
  '_startProfilerIdleNotifier',
  '_stopProfilerIdleNotifier',
  '_getActiveHandles',
  '_getActiveRequests',
  'execve',
  'abort',
  'chdir',
  'umask',
  'loadEnvFile',
  'setuid',
  'setgid',
  'seteuid',
  'setegid',
  'setgroups',
  'initgroups',
  'report',
  'mainModule',
  'openStdin',
] as const;

/**
 * Removes ambient authority from a kernel child, before any guest code.
 * @throws Error when something cannot be removed; the child must not start then.
 */
export function removeAmbientAuthority(globals: object, processObject: object): void {
  for (const [target, names] of [
    [globals, AMBIENT_GLOBALS],
    [processObject, AMBIENT_PROCESS],
  ] as const) {
    for (const name of names) {
      if (!Reflect.deleteProperty(target, name)) throw new Error(`${name} cannot be removed`);
      if (name in target) throw new Error(`${name} is inherited and cannot be removed`);
    }
  }
}
