import type { HostBridge } from '../contracts/kernel.js';
import { type ExitCode, WasmagentError } from '../errors.js';
import { createBridge } from '../host/bridge.js';
import { readNamedFile } from '../host/own-file.js';
import { findKernel } from '../kernels/registry.js';
import { Dispatcher } from '../tools/dispatcher.js';
import { TOOLS } from '../tools/registry.js';
import { type CapabilityFlags, manifestFromFlags } from './capability-flags.js';
import { type ExecReport, toExecReport } from './exec-report.js';
import { openWorkspace } from './open-workspace.js';

/** Largest program as JSON text; a frame to the kernel holds 16 MiB. */
const MAX_PROGRAM_BYTES = 15 * 1024 * 1024;

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
  const encodedBytes = Buffer.byteLength(JSON.stringify(code));
  if (encodedBytes > MAX_PROGRAM_BYTES) {
    throw new WasmagentError(
      'INPUT_TOO_LARGE',
      `the program ${file} is too large: ${encodedBytes} bytes as it is sent to the kernel`,
      {
        suggestions: [`keep it below ${MAX_PROGRAM_BYTES} bytes, and let it read its data from files`],
      },
    );
  }
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
