import { expect } from 'vitest';
import type { KernelRun } from '../../../src/contracts/kernel.js';
import type { CapabilityManifest } from '../../../src/contracts/manifest.generated.js';

export const MIB = 1024 * 1024;

/** The world outside the sandbox in which every case is played. */
export interface World {
  folder: string;
  workspace: string;
  port: number;
  otherPort: number;
  /** Requests that reached a server, tools that were run: what an attack would have achieved. */
  effects: string[];
}

/** One case: the program runs under the manifest, and `expect` says what must be seen, inside and outside. */
export interface Case {
  manifest: (world: World) => CapabilityManifest;
  program: (world: World) => string;
  expect: (run: KernelRun, world: World) => void;
}

/** The three cases that every enforced field must have. */
export interface FieldCases {
  'denied when closed': Case;
  'works when open': Case;
  'denied when nearly right': Case;
}

/** The program ended with this value, and nothing was refused. */
export const expectValue =
  (value: unknown) =>
  ({ outcome, denials }: KernelRun): void => {
    expect(outcome).toMatchObject({ status: 'ok', value });
    expect(denials).toEqual([]);
  };
/** The program was stopped by a refusal, and nothing had an effect outside. */
export const expectDenial =
  (capability: keyof CapabilityManifest, rule: string, count = 1) =>
  ({ outcome, denials }: KernelRun, world: World): void => {
    expect(outcome).toMatchObject({ status: 'denied', denial: { capability, rule } });
    expect(denials).toHaveLength(count);
    expect(world.effects).toEqual([]);
  };
/** The program went over one of its limits. */
export const expectBudget = (field: string, limit: number) => (run: KernelRun) => {
  expect(run.outcome).toMatchObject({ status: 'budget', budget: { field, limit } });
};
/** A value as a literal of either language. */
export const text = (value: unknown): string => JSON.stringify(value);

/** Cases for the fields that a language's kernels may claim to enforce. */
export type LanguageCases = Record<keyof CapabilityManifest, FieldCases>;
