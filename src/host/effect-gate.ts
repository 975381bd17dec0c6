import type { ApprovalOperation, SeenFile } from '../contracts/approval.js';
import type { BridgeReply, HostBridge } from '../contracts/kernel.js';
import type { Refusal } from '../policy/decision.js';
import { deniedReply } from './granted-reply.js';

/** Something that policy has granted and the host has not done yet. Texts are guest-controlled. */
export interface GrantedEffect {
  call: keyof HostBridge;
  op: ApprovalOperation;
  /** As asked: a path or a URL. */
  requested: string;
  /** As asked; empty for a request. */
  paths: readonly string[];
  /** Where they lead, and every other name of the same file. */
  realPaths: readonly string[];
  /** Arguments of the bridge call, frozen: what is carried out is what is shown. */
  args: Readonly<Record<string, unknown>>;
  /** The same, looked up again: while somebody is asked, a file can get another name. */
  findRealPaths(): readonly string[];
  /** What is going to be written. */
  content?: string;
  /** What the file holds at this moment; undefined where there is none, or it may not be read. */
  readBefore(): string | undefined;
  /** What would be moved, at this moment. Only a rename has it. */
  lookAtMoved?(): MovedLook;
}

/** What a rename would do to files, and what tells that by now it would be something else. */
export interface MovedLook {
  /** Another once the file that is moved is another. */
  pin: string;
  /** Undefined where it cannot be opened: then it cannot be moved. */
  moved: SeenFile | undefined;
  replaced: SeenFile | undefined;
}

/** Asked after policy and before the host acts; a refusal in place of undefined stops it. */
export type EffectGate = (effect: GrantedEffect) => Promise<Refusal | undefined>;

/** Carries an effect out once the gate lets it pass. Without a gate nobody is asked. */
export async function passGate<T>(
  gate: EffectGate | undefined,
  describe: () => GrantedEffect,
  act: () => BridgeReply<T> | Promise<BridgeReply<T>>,
): Promise<BridgeReply<T>> {
  const refusal = await gate?.(describe());
  return refusal === undefined ? await act() : deniedReply(refusal);
}
