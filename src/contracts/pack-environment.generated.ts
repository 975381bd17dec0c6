// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * What a pilot ran on: versions, engines, walls. Nothing in it names the machine or its user.
 */
export interface PackEnvironment {
  schema_version: 'pack-environment/v1';
  package: PackageFacts;
  runtime: RuntimeFacts;
  platform: string;
  arch: string;
  /**
   * options that Node was started with, without their values
   */
  nodeFlags: string[];
  /**
   * @minItems 1
   */
  kernels: EnvironmentKernel[];
  walls: EnvironmentWall[];
  /**
   * SOURCE_DATE_EPOCH in force, in seconds; null: the clock of the machine
   */
  sourceDateEpoch: number | null;
}
export interface PackageFacts {
  name: string;
  version: string;
  dist: DistDigest;
}
/**
 * the installed code: find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum, inside dist/
 */
export interface DistDigest {
  files: number;
  sha256: string;
}
export interface RuntimeFacts {
  node: string;
  v8: string;
  openssl: string;
}
export interface EnvironmentKernel {
  name: string;
  language: 'javascript' | 'python';
  isolation: string;
  /**
   * npm package that the engine comes from
   */
  package: string;
  version: string;
  /**
   * the engine as it is installed
   */
  files: EnvironmentKernelFile[];
}
export interface EnvironmentKernelFile {
  name: string;
  bytes: number;
  sha256: string;
}
export interface EnvironmentWall {
  name: 'permission-model' | 'resource-limits' | 'network-namespace';
  present: boolean;
  /**
   * whether no kernel starts without it
   */
  required: boolean;
}
