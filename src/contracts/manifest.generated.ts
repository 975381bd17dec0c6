// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * What a sandboxed agent may do. A field that is absent denies, or means the documented default limit; an unknown field is an error.
 */
export interface CapabilityManifest {
  /**
   * Outbound HTTP(S): exact host, or *.suffix (any depth below, not the apex), each with an optional :port. Empty means no network.
   */
  allowedHosts?: string[];
  /**
   * Absolute path prefixes that may be read, judged after resolving every component. /workspace is the session's own workspace. Empty means no file access; / means everything.
   */
  allowedReadPaths?: string[];
  /**
   * Absolute path prefixes that may be written, created and deleted, judged like allowedReadPaths.
   */
  allowedWritePaths?: string[];
  /**
   * Tools that guest code may call, as tool:<name>.
   */
  extraCapabilities?: string[];
  /**
   * Exactly the environment the guest sees; the host's environment is never read.
   */
  env?: {
    [k: string]: string;
  };
  /**
   * Hard wall-clock ceiling of one run, in milliseconds; host calls do not count.
   */
  cpuMs?: number;
  /**
   * Hard ceiling of guest memory, in bytes.
   */
  memoryLimitBytes?: number;
}
