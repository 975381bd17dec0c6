// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * The kernels of an installation: what each enforces, which engine it runs, and which walls this machine can put up.
 */
export interface KernelReport {
  schema_version: 'kernel-report/v1';
  version: string;
  node: string;
  platform: string;
  walls: WallReport[];
  /**
   * @minItems 1
   */
  kernels: KernelEntry[];
}
export interface WallReport {
  name: 'permission-model' | 'resource-limits' | 'network-namespace';
  /**
   * whether this machine and this Node can put it up
   */
  present: boolean;
  /**
   * whether no kernel starts without it
   */
  required: boolean;
  /**
   * what is missing, or how it is put up
   */
  detail?: string;
}
export interface KernelEntry {
  name: string;
  language: 'javascript' | 'python';
  fileEndings: string[];
  isolation: 'wasm-process' | 'none';
  /**
   * whether it can be asked for by name; a control cannot
   */
  selectable: boolean;
  /**
   * the least memoryLimitBytes it can hold; 0: it holds none
   */
  minMemoryBytes: number;
  enforces: {
    allowedHosts: 'enforced' | 'best-effort' | 'unsupported';
    allowedReadPaths: 'enforced' | 'best-effort' | 'unsupported';
    allowedWritePaths: 'enforced' | 'best-effort' | 'unsupported';
    extraCapabilities: 'enforced' | 'best-effort' | 'unsupported';
    env: 'enforced' | 'best-effort' | 'unsupported';
    cpuMs: 'enforced' | 'best-effort' | 'unsupported';
    memoryLimitBytes: 'enforced' | 'best-effort' | 'unsupported';
  };
  engine?: EngineReport;
  /**
   * with --check: whether it starts here
   */
  start?: KernelReady | KernelUnavailable;
  /**
   * why its engine could not be looked at
   */
  problem?: string;
}
export interface EngineReport {
  package: string;
  version: string;
  files: {
    name: string;
    bytes: number;
    sha256: string;
  }[];
}
export interface KernelReady {
  status: 'ready';
  ms: number;
}
export interface KernelUnavailable {
  status: 'unavailable';
  reason: string;
}
