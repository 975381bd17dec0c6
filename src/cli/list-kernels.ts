import type { EngineInfo, KernelProvider } from '../contracts/kernel.js';
import type { KernelEntry, KernelReport } from '../contracts/kernel-report.generated.js';
import { EXIT, type ExitCode, WasmagentError } from '../errors.js';
import { probeWalls } from '../host/kernel-process/probe-walls.js';
import { packageVersion } from '../host/package-root.js';
import { CONTROL_KERNELS } from '../kernels/controls.js';
import { KERNELS } from '../kernels/registry.js';
import { DENY_ALL } from '../policy/manifest.js';

/**
 * Every kernel and control, the engines as installed, and the walls of this machine. With `check` each kernel is really
 * started. The exit code is 4 where one that can be asked for is known not to start.
 */
export async function listKernels({ check }: { check: boolean }): Promise<{ report: KernelReport; exit: ExitCode }> {
  const walls = await probeWalls();
  const kernels: KernelEntry[] = [];
  for (const provider of KERNELS) {
    kernels.push({
      ...(await describe(provider)),
      selectable: true,
      ...(check ? { start: await tryStart(provider) } : {}),
    });
  }
  // A control starts without walls; that it does proves nothing about this machine.
  for (const provider of Object.values(CONTROL_KERNELS)) {
    kernels.push({ ...(await describe(provider)), selectable: false });
  }
  const isBroken =
    walls.some(({ present, required }) => required && !present) ||
    kernels.some(
      ({ selectable, problem, start }) => selectable && (problem !== undefined || start?.status === 'unavailable'),
    );
  const report: KernelReport = {
    schema_version: 'kernel-report/v1',
    version: packageVersion(),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    walls,
    kernels,
  };
  return { report, exit: isBroken ? EXIT.environment : EXIT.ok };
}

async function describe({ descriptor, describeEngine }: KernelProvider): Promise<Omit<KernelEntry, 'selectable'>> {
  const { name, language, fileEndings, isolation, minMemoryBytes, enforces } = descriptor;
  const facts = { name, language, fileEndings: [...fileEndings], isolation, minMemoryBytes, enforces: { ...enforces } };
  let engine: EngineInfo;
  try {
    engine = await describeEngine();
  } catch (error) {
    return { ...facts, problem: reasonOf(error) };
  }
  return { ...facts, engine };
}

async function tryStart(provider: KernelProvider): Promise<NonNullable<KernelEntry['start']>> {
  const { minMemoryBytes } = provider.descriptor;
  const manifest = { ...DENY_ALL, memoryLimitBytes: Math.max(DENY_ALL.memoryLimitBytes, minMemoryBytes) };
  const startedAt = performance.now();
  try {
    await using _ = await provider.start(manifest);
    return { status: 'ready', ms: Math.round((performance.now() - startedAt) * 10) / 10 };
  } catch (error) {
    return { status: 'unavailable', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof WasmagentError) return error.message;
  throw error;
}
