import type { CapabilityManifest } from './manifest.generated.js';

/**
 * A manifest with every default filled in: what is in force. Made only by `parseManifest` in src/policy, which freezes it.
 * `env` is exactly what the guest sees (empty: nothing).
 */
export type ManifestInForce = Readonly<Required<CapabilityManifest>>;

/** What refused a request: a field of the manifest, a per-run quota, the wall of the kernel itself, or no approval. */
export type Capability = keyof CapabilityManifest | 'quota' | 'kernel' | 'approval';

/** Why a request was refused; a closed list, so that evidence compares values and not sentences. */
export type DenialRule =
  // any list
  | 'empty-list'
  | 'not-listed'
  | 'malformed'
  // paths
  | 'traversal'
  | 'link-outside'
  | 'dangling-link'
  | 'link-loop'
  | 'hard-link'
  | 'not-regular'
  | 'raced'
  // hosts
  | 'scheme'
  | 'userinfo'
  | 'private-address'
  | 'too-many-redirects'
  // tools
  | 'not-offered'
  // approvals: somebody said no, nobody said anything in time, nobody could be asked, or the call is another one
  | 'rejected'
  | 'expired'
  | 'no-approver'
  | 'args-changed'
  // quotas of one run
  | 'host-calls'
  | 'bytes-written'
  | 'files-written'
  | 'response-bytes'
  | 'questions'
  // quotas of a session and of the store of all sessions
  | 'session-bytes'
  | 'store-bytes'
  // a kernel's import table: answered as a system without the service would, or refused and the sandbox ended
  | 'import-errno'
  | 'import-refused';

/** A refusal as data: which manifest field refused, what was asked for exactly as asked, and why. */
export interface Denial {
  capability: Capability;
  requested: string;
  rule: DenialRule;
}

/** How far a kernel holds one manifest field. */
export type Enforcement = 'enforced' | 'best-effort' | 'unsupported';

/** What guest programs can be written in; the first is meant where nothing is said. */
export const GUEST_LANGUAGES = ['javascript', 'python'] as const;

/** What a guest program is written in. */
export type GuestLanguage = (typeof GUEST_LANGUAGES)[number];

/** What one kernel promises about each manifest field, as data: the conformance suite is made from it. */
export interface KernelDescriptor {
  name: string;
  language: GuestLanguage;
  /** Endings of the files it runs, with the dot. */
  fileEndings: readonly string[];
  /** The least `memoryLimitBytes` it can hold; asking for less is refused. 0: it holds none. */
  minMemoryBytes: number;
  /** `wasm-process`: WebAssembly in a locked-down child process. `none`: a control, never a boundary. */
  isolation: 'wasm-process' | 'none';
  enforces: Record<keyof CapabilityManifest, Enforcement>;
}

export type LogLevel = 'log' | 'info' | 'warn' | 'error' | 'debug';

/** One captured console line of a guest. `text` is guest-controlled: strip control characters before showing it. */
export interface LogLine {
  level: LogLevel;
  text: string;
}

/** A guest's uncaught error. Both fields are guest-controlled. */
export interface GuestError {
  name: string;
  message: string;
}

/** What stopped a kernel when it was not the guest's own doing. */
export type FaultCause =
  | 'spawn-failed'
  | 'child-died'
  | 'protocol'
  | 'engine-trap'
  | 'boot-timeout'
  | 'output-overflow'
  | 'host-call-timeout';

/**
 * How a run ended: exactly one of these. `denied` and `budget` are the boundary doing its job;
 * `fault` is ours and proves nothing. `value` is the program's result as JSON data (guest-controlled).
 */
export type KernelOutcome =
  | { status: 'ok'; value: unknown; logs: LogLine[] }
  | { status: 'threw'; error: GuestError; logs: LogLine[] }
  | { status: 'denied'; denial: Denial; error: GuestError; logs: LogLine[] }
  | { status: 'budget'; budget: { field: 'cpuMs' | 'memoryLimitBytes' | 'output'; limit: number }; logs: LogLine[] }
  | { status: 'fault'; fault: { cause: FaultCause; detail: string }; logs: LogLine[] };

/** An outcome and what the host measured while it came about. */
export interface KernelRun {
  outcome: KernelOutcome;
  /** Milliseconds the guest was computing: wall clock less the time spent in host calls. */
  cpuMs: number;
  /** Milliseconds from request to result, host calls included. */
  wallMs: number;
  /** Highest size of the guest's linear memory, and of the files that it has in memory, in bytes; 0 where nothing ran. */
  peakBytes: number;
  /** Every request refused during the run, in order, also those the guest handled. */
  denials: Denial[];
  /** Log lines dropped after the output cap was reached. */
  dropped: number;
}

export interface KernelRunOptions {
  /** The only way out of the sandbox during this run. */
  bridge: HostBridge;
  /** File name shown in the guest's stack traces. */
  filename?: string;
  /**
   * Milliseconds that calls of this run have waited for a person so far, never going down: such time is neither the
   * guest's nor the host's, so it counts against no limit. Whoever gives it bounds it. Absent: nobody is asked.
   */
  waitedMs?: () => number;
}

/**
 * One sandbox for one session. Runs are one at a time; each run starts from a clean global scope, and from a sound
 * engine: one that has died since the last run is replaced first.
 * `run` never rejects for anything a guest does; it rejects with `KERNEL_UNAVAILABLE` when a wall cannot be put up.
 */
export interface Kernel extends AsyncDisposable {
  readonly descriptor: KernelDescriptor;
  run(code: string, options: KernelRunOptions): Promise<KernelRun>;
}

/** One file that an engine is made of. `sha256` is that of the file as it is installed, in hex. */
export interface EngineFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** Which engine a kernel runs: what a report must name so that somebody else can get the same one. */
export interface EngineInfo {
  /** The package it comes from, and that package's version. */
  package: string;
  version: string;
  files: EngineFile[];
}

/** A kernel a session can ask for: its matrix, and how to start it under one manifest. */
export interface KernelProvider {
  readonly descriptor: KernelDescriptor;
  /** Looks at the installed engine without starting it. @throws WasmagentError `KERNEL_UNAVAILABLE` when a file is missing. */
  describeEngine(): Promise<EngineInfo>;
  /**
   * Starts the sandbox.
   * @param signal gives a start up that nobody waits for any more; it has no say over a kernel that is up.
   * @throws WasmagentError `KERNEL_UNAVAILABLE` (a wall is missing) or `LIMIT_UNSUPPORTED` (a limit it cannot hold); or
   * the signal's reason.
   */
  start(manifest: ManifestInForce, signal?: AbortSignal): Promise<Kernel>;
}

/** One kernel per language. There is always one for JavaScript, which is also what verified programs are made of. */
export interface KernelByLanguage {
  readonly javascript: KernelProvider;
  readonly python?: KernelProvider;
}

/** The answer to a bridge call: a value, a refusal, or a failure of an allowed operation. */
export type BridgeReply<T> =
  | { status: 'ok'; value: T }
  | { status: 'denied'; denial: Denial; message: string }
  | { status: 'failed'; code: string; message: string };

export interface FetchRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface FetchResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The URL that answered, after redirects. */
  url: string;
}

export interface RenameOptions {
  /** Whether a file that is there already may be replaced. */
  overwrite?: boolean;
}

/** What to look for, literally. */
export interface SearchQuery {
  text: string;
  ignoreCase?: boolean;
  /** A file name, in which `*` stands for any characters and `?` for one; absent: every file. */
  name?: string;
  maxMatches: number;
}

/** A line that holds the text, shortened around it. `line` counts from 1. */
export interface SearchMatch {
  path: string;
  line: number;
  text: string;
}

/** What a search found, and what it could not look at. */
export interface SearchResult {
  matches: SearchMatch[];
  filesSearched: number;
  /** Files and folders that policy refused. */
  denied: number;
  /** Files that were not looked into: too large, binary, gone or not permitted to this process. */
  skipped: number;
  /** What ended the search before everything was seen; absent: it saw everything. */
  stoppedBy?: 'matches' | 'files' | 'bytes' | 'depth' | 'time';
}

/**
 * The only way out of a sandbox. Each call asks policy, then the host, then writes an audit record.
 * Paths are guest paths: `/workspace/...`, relative to the workspace, or absolute host paths. Never rejects for
 * anything a guest asks; every argument is guest-controlled.
 */
export interface HostBridge {
  readFile(path: string): Promise<BridgeReply<string>>;
  writeFile(path: string, content: string): Promise<BridgeReply<null>>;
  listFiles(path: string): Promise<BridgeReply<string[]>>;
  deleteFile(path: string): Promise<BridgeReply<null>>;
  /** Moves one regular file within its file system. */
  renameFile(from: string, to: string, options?: RenameOptions): Promise<BridgeReply<null>>;
  /** Looks for a text in the files of a folder; each path is judged, and what may not be read is counted. */
  searchFiles(path: string, query: SearchQuery): Promise<BridgeReply<SearchResult>>;
  fetch(url: string, request?: FetchRequest): Promise<BridgeReply<FetchResponse>>;
  callTool(name: string, args: unknown): Promise<BridgeReply<unknown>>;
}
