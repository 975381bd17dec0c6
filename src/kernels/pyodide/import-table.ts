/**
 * The wall of the Pyodide kernel as data. A WebAssembly module can compute, and it can call its imports; nothing else.
 * So what Python can reach is exactly what this table lets through once the interpreter is locked. Names are those of
 * the module's import section; an import that is not named here is refused.
 */

/** A group of imports, by name. */
interface NamedImports {
  about: string;
  reason: string;
  names: readonly string[];
}

/** Imports that keep working: clocks, randomness and memory, and files that exist only in this child's memory. */
export interface AllowedImports extends NamedImports {
  /**
   * What these return when the runtime's code behind them throws: a guest finds arguments that it does not expect, and
   * an error of JavaScript would end the interpreter. Absent: such an error does end it.
   */
  failure?: number;
}

/** Imports that answer as a system without the service would, so that the guest sees a normal error of its language. */
export interface AnsweredImports extends NamedImports {
  /** What the import returns: a negative error number, what its contract has for "no" (null for no object), or a constant. */
  answer: number | null;
  /** Whether calling it means reaching outside; such a call goes on record as a refusal. */
  isAttempt: boolean;
}

/** Imports that end the child when they are called: no guest needs them, and behind each of them is the host's realm. */
export interface RefusedImports {
  about: string;
  reason: string;
  /** Matches the names; for the reader and for the test that leaves no import unexplained. */
  pattern: RegExp;
}

// Error numbers of the emscripten C library, which are not those of the host's system.
const EPERM = -63;
const EIO = -29;
/** `EIO` as WASI functions return it. */
const WASI_EIO = 29;
const ENOSYS = -52;
/** `EAI_FAIL`: name resolution is not available and will not be. */
const EAI_FAIL = -4;

export const ALLOWED: readonly AllowedImports[] = [
  {
    about: 'clocks and time zone',
    reason: 'reading the time gives nothing away but the time',
    names: [
      'emscripten_get_now',
      'emscripten_date_now',
      'clock_time_get',
      'clock_res_get',
      '_tzset_js',
      '_timegm_js',
      '_mktime_js',
      '_localtime_js',
      '_gmtime_js',
    ],
  },
  {
    about: 'randomness',
    reason: 'bytes from the system’s generator, bounded by the request',
    names: ['random_get'],
  },
  {
    about: 'memory',
    reason: 'growth is held to the run’s limit by the ledger behind it',
    names: ['emscripten_get_heap_max', 'emscripten_resize_heap'],
  },
  {
    about: 'mapped files',
    reason: 'files of the guest come into the guest’s memory, and go back from there',
    names: ['_mmap_js', '_munmap_js', '_msync_js'],
    failure: EIO,
  },
  {
    about: 'open files',
    reason: 'the descriptors are numbers of the in-memory file system; none of them is a descriptor of the host',
    names: ['fd_close', 'fd_read', 'fd_write', 'fd_sync', 'fd_fdstat_get', 'fd_seek', 'fd_pread', 'fd_pwrite'],
    failure: WASI_EIO,
  },
  {
    about: 'system calls on open files',
    reason: 'the same descriptors, of the same in-memory file system',
    names: [
      '__syscall_fcntl64',
      '__syscall_dup',
      '__syscall_dup3',
      '__syscall_ioctl',
      '__syscall_fdatasync',
      '__syscall_fstat64',
      '__syscall_fstatfs64',
      '__syscall_fchmod',
      '__syscall_fchown32',
      '__syscall_fchdir',
      '__syscall_ftruncate64',
      '__syscall_fadvise64',
      '__syscall_fallocate',
      '__syscall_getdents64',
    ],
    failure: EIO,
  },
  {
    about: 'paths',
    reason: 'paths are looked up in the in-memory file system, which has no mount of the host',
    names: [
      '__syscall_openat',
      '__syscall_faccessat',
      '__syscall_chdir',
      '__syscall_getcwd',
      '__syscall_chmod',
      '__syscall_fchmodat2',
      '__syscall_fchownat',
      '__syscall_stat64',
      '__syscall_lstat64',
      '__syscall_newfstatat',
      '__syscall_statfs64',
      '__syscall_mkdirat',
      '__syscall_readlinkat',
      '__syscall_symlinkat',
      '__syscall_renameat',
      '__syscall_unlinkat',
      '__syscall_rmdir',
      '__syscall_truncate64',
      '__syscall_utimensat',
    ],
    failure: EIO,
  },
  {
    about: 'name and environment of the process',
    reason: 'constants that were set before the lock: no variable, argument or path of the host is among them',
    names: ['environ_get', 'environ_sizes_get', '_emscripten_get_progname'],
  },
  {
    about: 'the interpreter’s own machinery',
    reason: 'calls within the module (its function table, its signal flag), and checks for the mark of no value',
    names: [
      '_Py_CheckEmscriptenSignals_Helper',
      '_PyEM_TrampolineCall_JS',
      '__call_sighandler',
      'emscripten_runtime_keepalive_push',
      'emscripten_runtime_keepalive_pop',
      '_emscripten_runtime_keepalive_clear',
      'JsvError_Check',
      'Jsv_GetError_import',
      'JsvNoValue_Check',
      'hiwire_invalid_ref_js',
    ],
  },
];

export const ANSWERED: readonly AnsweredImports[] = [
  {
    about: 'the host’s shell',
    reason: 'os.system would start a real one',
    names: ['_emscripten_system'],
    answer: -1,
    isAttempt: true,
  },
  {
    about: 'sockets',
    reason: 'the network is reached by fetch, which the host judges; nothing else may connect, listen or send',
    names: [
      '__syscall_socket',
      '__syscall_bind',
      '__syscall_connect',
      '__syscall_listen',
      '__syscall_accept4',
      '__syscall_sendto',
      '__syscall_sendmsg',
      '__syscall_recvfrom',
      '__syscall_recvmsg',
      '__syscall_getsockname',
      '__syscall_getpeername',
      '__syscall_getsockopt',
    ],
    answer: EPERM,
    isAttempt: true,
  },
  {
    about: 'name resolution',
    reason: 'a look-up is already a message to somebody',
    names: ['getaddrinfo', 'getnameinfo'],
    answer: EAI_FAIL,
    isAttempt: true,
  },
  {
    about: 'machine code from a file',
    reason: 'a crafted library would be a second module with imports of its own',
    names: ['_dlopen_js'],
    answer: 0,
    isAttempt: true,
  },
  {
    about: 'device nodes',
    reason: 'by its number every device of the runtime could be opened, the child’s own console among them',
    names: ['__syscall_mknodat'],
    answer: EPERM,
    isAttempt: true,
  },
  {
    about: 'pipes',
    reason: 'there is no process at the other end',
    names: ['__syscall_pipe'],
    answer: EPERM,
    isAttempt: true,
  },
  {
    about: 'waiting for descriptors, and alarms',
    reason: 'nothing can arrive; time is kept by the host',
    names: ['__syscall_poll', '_setitimer_js'],
    answer: ENOSYS,
    isAttempt: false,
  },
  {
    about: 'asynchronous variants of system calls',
    reason: 'no promise means "not handled here": the call itself follows, and is answered above',
    names: ['_maybe_connect_async', '_maybe_poll_async', '_maybe_recvfrom_async', '_maybe_sendto_async'],
    answer: null,
    isAttempt: false,
  },
  {
    about: 'variants of system calls for sockets, and whether there is stack switching',
    reason: '0 means "no": the ordinary call follows',
    names: ['_try_fcntl64', '_try_shutdown', 'can_run_sync_js'],
    answer: 0,
    isAttempt: false,
  },
  {
    about: 'the user',
    reason: 'the runtime would ask the host; every guest is user 1000',
    names: ['__syscall_getuid32_js'],
    answer: 1000,
    isAttempt: false,
  },
  {
    about: 'the mask for new files',
    reason: 'the runtime would set that of the child; it stays 022',
    names: ['__syscall_umask_js'],
    answer: 0o022,
    isAttempt: false,
  },
  {
    about: 'small tables of the system',
    reason: 'protocol names come from a host list; 0 means "none"',
    names: ['getprotobyname'],
    answer: 0,
    isAttempt: false,
  },
  {
    about: 'messages to the JavaScript console',
    reason: 'dropped: the console is not the guest’s',
    names: ['emscripten_log_impl_js', '_emscripten_log_formatted'],
    answer: 0,
    isAttempt: false,
  },
];

export const REFUSED: readonly RefusedImports[] = [
  {
    about: 'the bridge to JavaScript objects',
    reason: 'one proxy is a way to the constructor of every function of the child',
    pattern:
      /^(Js|_Js|js2python|_?python2js|raw_call_js|new_error|set_pyodide_module|pyodide_js_init|jslib_init|is_comlink_proxy|pyproxy|_pyproxy|proxy_cache|gc_register_proxies|destroy_|create_once_callable|create_promise_handles|array_to_js|my_dict_converter|wrap_(async_)?generator|get_async_js_call|get_length_|handle_next_result_js|_agen_handle_result_js|throw_no_gil|__hiwire_|_pyproxyGen)/,
  },
  {
    about: 'stack switching with JavaScript promises',
    reason: 'a suspended guest would run when no run is on',
    pattern: /^(set_suspender|get_suspender|syncifyHandler|saveState|restoreState)$/,
  },
  {
    about: 'JavaScript source embedded in C',
    reason: 'it runs text as code of the child',
    pattern: /^emscripten_asm_const_int$/,
  },
  {
    about: 'foreign function calls',
    reason: 'ctypes could call any function of the module with any arguments',
    pattern: /^ffi_/,
  },
  {
    about: 'dynamic linking',
    reason: 'symbols would be looked up among the child’s own functions',
    pattern: /^(_dlsym_js|_emscripten_dlopen_js|emscripten_promise_|_emscripten_lookup_name)/,
  },
  {
    about: 'the end of the process',
    reason: 'the child ends when its host says so; a guest that wants to leave raises SystemExit',
    pattern: /^(exit|proc_exit|_abort_js|__assert_fail|fail_test)$/,
  },
  {
    about: 'debugging and devices of the host',
    reason: 'they reach the child’s console, its debugger or its standard streams',
    pattern:
      /^(emscripten_debugger|capture_stderr|restore_stderr|emscripten_set_up_async_input_device_js|_Py_emscripten_runtime)$/,
  },
];

/** What becomes of a call to one import once the interpreter is locked. */
export type ImportRule =
  | { kind: 'allowed'; failure: number | undefined }
  | { kind: 'answered'; answer: number | null; isAttempt: boolean }
  | { kind: 'refused' };

const RULES: ReadonlyMap<string, ImportRule> = new Map<string, ImportRule>([
  ...ALLOWED.flatMap(({ names, failure }) => names.map((name) => [name, { kind: 'allowed', failure }] as const)),
  ...ANSWERED.flatMap(({ names, answer, isAttempt }) =>
    names.map((name) => [name, { kind: 'answered', answer, isAttempt }] as const),
  ),
]);

/** The rule for an import; whatever the table does not name is refused. */
export function ruleFor(name: string): ImportRule {
  return RULES.get(name) ?? { kind: 'refused' };
}
