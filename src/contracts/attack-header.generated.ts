// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

export type AttackClass =
  'file read' | 'environment' | 'network' | 'process' | 'host realm' | 'time' | 'memory' | 'integrity' | 'tools';
/**
 * what the attack is after, as the host sees it
 */
export type AttackEffect =
  | 'canary'
  | 'network'
  | 'files'
  | 'process'
  | 'signal'
  | 'ended'
  | 'time'
  | 'memory'
  | 'realm'
  | 'blocked'
  | 'residue'
  | 'forged'
  | 'tool'
  | 'crossed';
export type AttackEnd =
  'denied' | 'threw' | 'ok' | 'budget:cpuMs' | 'budget:memoryLimitBytes' | 'budget:output' | 'fault';

/**
 * The first line of an attack program: what it tries, how it may end under the closed manifest, and how it is shown to work where a wall is opened on purpose. Either open, bare or both are there, or vacuous alone.
 */
export interface AttackHeader {
  class: AttackClass;
  /**
   * what is tried, in words
   */
  attempt: string;
  effect: AttackEffect;
  /**
   * how the run may end under the closed manifest
   *
   * @minItems 1
   */
  ends: AttackEnd[];
  /**
   * refusals, as capability/rule, each of which must be on the host's record of the closed run
   *
   * @minItems 1
   */
  denials?: string[];
  /**
   * the exact value of the run where it ends ok under the closed manifest
   */
  value?: null | boolean | number | string | unknown[] | {};
  /**
   * fields of the closed manifest; absent: nothing is allowed
   */
  closed?: {
    [k: string]: unknown;
  };
  /**
   * manifest fields that open one wall: with them the effect must be seen
   */
  open?: {
    [k: string]: unknown;
  };
  /**
   * without a sandbox the effect must be seen
   */
  bare?: true;
  /**
   * why the attempt cannot be shown to work anywhere
   */
  vacuous?: string;
  /**
   * what the system must have for the attempt to mean anything
   */
  needs?: 'procfs';
}
