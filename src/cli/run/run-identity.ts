import { createHash } from 'node:crypto';
import type { KernelByLanguage, ManifestInForce } from '../../contracts/kernel.js';
import type { RecordingHeader } from '../../contracts/recording.generated.js';
import type { Tool } from '../../contracts/tool.js';
import { toolsDigest } from '../../models/seen-digest.js';
import { manifestDigest } from '../../policy/manifest-digest.js';

/** What a run is made of beside its model: a run that has another of these is another run. */
export type RunIdentity = Pick<
  RecordingHeader,
  'systemSha256' | 'tools' | 'toolsSha256' | 'manifest' | 'manifestSha256' | 'kernels'
>;

/** Names and digests of what a run is made of. */
export function identifyRun(parts: {
  system: string;
  tools: readonly Tool[];
  manifest: ManifestInForce;
  kernels: KernelByLanguage;
}): RunIdentity {
  const { system, tools, manifest, kernels } = parts;
  const { javascript, python } = kernels;
  return {
    systemSha256: sha256(system),
    tools: tools.map(({ name }) => name),
    toolsSha256: toolsDigest(tools),
    manifest: { ...manifest, env: withoutValues(manifest.env) },
    manifestSha256: manifestDigest(manifest),
    kernels: {
      javascript: javascript.descriptor.name,
      ...(python === undefined ? {} : { python: python.descriptor.name }),
    },
  };
}

/** A variable may hold a secret, and a recording is passed on: digests tell as well whether it is the same. */
function withoutValues(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `sha256:${sha256(value)}`]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
