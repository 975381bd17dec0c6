import type { EngineInfo, KernelProvider } from '../../contracts/kernel.js';
import type { EnvironmentKernel } from '../../contracts/pack-environment.generated.js';
import { EXIT, WasmagentError } from '../../errors.js';

/**
 * Names a kernel and the engine that it runs as evidence does. An engine that is not whole has the version `unavailable`
 * and no files: what then comes of the run is `not-run`, and that goes on record too.
 */
export async function describeKernel(provider: KernelProvider): Promise<EnvironmentKernel> {
  const { name, language, isolation } = provider.descriptor;
  const engine = await describeOrMissing(provider);
  return {
    name,
    language,
    isolation,
    package: engine.package,
    version: engine.version,
    files: engine.files.map((file) => ({ name: file.name, bytes: file.bytes, sha256: file.sha256 })),
  };
}

async function describeOrMissing(provider: KernelProvider): Promise<EngineInfo> {
  try {
    return await provider.describeEngine();
  } catch (error) {
    if (!(error instanceof WasmagentError) || error.exit !== EXIT.environment) throw error;
    return { package: provider.descriptor.name, version: 'unavailable', files: [] };
  }
}
