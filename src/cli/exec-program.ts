import type { HostBridge } from '../contracts/kernel.js';
import type { ExitCode } from '../errors.js';
import { createBridge } from '../host/bridge.js';
import { readNamedFile } from '../host/own-file.js';
import { findKernel } from '../kernels/registry.js';
import { Dispatcher } from '../tools/dispatcher.js';
import { TOOLS } from '../tools/registry.js';
import { type CapabilityFlags, manifestFromFlags } from './capability-flags.js';
import { type ExecReport, toExecReport } from './exec-report.js';
import { openWorkspace } from './open-workspace.js';

/**
 * Runs one program under the manifest that the flags ask for.
 * @param file path of the program, or `-` for standard input.
 * @throws WasmagentError for bad flags or input, and `KERNEL_UNAVAILABLE`; never for anything the program does.
 */
export async function execProgram(
  file: string,
  flags: CapabilityFlags & { kernel: string },
): Promise<{ report: ExecReport; exit: ExitCode }> {
  const provider = findKernel(flags.kernel);
  const manifest = manifestFromFlags(flags);
  const code = readNamedFile(file, 'the program');
  const workspace = openWorkspace(flags);
  try {
    await using kernel = await provider.start(manifest);
    const dispatcher = new Dispatcher(TOOLS);
    const bridge: HostBridge = createBridge({
      manifest,
      ...(workspace.root === undefined ? {} : { workspaceRoot: workspace.root }),
      dispatch: (name, args) => dispatcher.call(name, args, { bridge }),
    });
    const run = await kernel.run(code, { bridge, filename: file === '-' ? 'stdin.js' : 'program.js' });
    return toExecReport(provider.descriptor.name, run);
  } finally {
    workspace.release();
  }
}
