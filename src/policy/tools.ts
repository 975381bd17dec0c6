import type { ManifestInForce } from '../contracts/kernel.js';
import { allow, type Decision, deny, type Refusal } from './decision.js';

/** Leave to call one tool. */
export interface ToolGrant {
  name: string;
}

const TOOL_NAME = /^[a-z][a-z0-9_]{0,63}$/;

/**
 * Judges a tool call of guest code: `tool:<name>` must be listed in `extraCapabilities`. The name is guest-controlled;
 * `__proto__`, `constructor` and the like are names that nobody listed.
 */
export function decideTool(manifest: ManifestInForce, name: string): Decision<ToolGrant> {
  const capability = `tool:${name}`;
  if (manifest.extraCapabilities.length === 0) return deny('extraCapabilities', capability, 'empty-list');
  if (!manifest.extraCapabilities.includes(capability)) {
    return deny('extraCapabilities', capability, TOOL_NAME.test(name) ? 'not-listed' : 'malformed');
  }
  return allow({ name });
}

/** The refusal for a listed tool that nobody offers in this run. */
export function denyNotOffered(name: string): Refusal {
  return deny('extraCapabilities', `tool:${name}`, 'not-offered');
}
