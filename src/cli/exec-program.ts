import { basename } from 'node:path';
import type { HostBridge, KernelProvider } from '../contracts/kernel.js';
import { type ExitCode, WasmagentError } from '../errors.js';
import { createBridge } from '../host/bridge.js';
import { readNamedFile } from '../host/own-file.js';
import { chooseKernels, kernelForFile } from '../kernels/choose-kernels.js';
import { findKernel, KERNELS } from '../kernels/registry.js';
import { Dispatcher } from '../tools/dispatcher.js';
import { TOOLS } from '../tools/registry.js';
import { type CapabilityFlags, manifestFromFlags } from './capability-flags.js';
import { type ExecReport, toExecReport } from './exec-report.js';
import { openWorkspace } from './open-workspace.js';
import { sessionStoreRoot } from './session-store-root.js';
import { oneLine } from './strip-controls.js';

/** Largest program as JSON text; a frame to the kernel holds 16 MiB. */
const MAX_PROGRAM_BYTES = 15 * 1024 * 1024;

/**
 * Runs one program under the manifest that the flags ask for, in the kernel that is named or that its file's ending
 * asks for.
 * @param file path of the program, or `-` for standard input, which is JavaScript unless a kernel is named.
 * @param tell told of what the caller may not expect.
 * @throws WasmagentError for bad flags or input, and `KERNEL_UNAVAILABLE`; never for anything the program does.
 */
export async function execProgram(
  file: string,
  flags: CapabilityFlags & { kernel: string | undefined },
  tell: (line: string) => void,
): Promise<{ report: ExecReport; exit: ExitCode }> {
  const named = flags.kernel === undefined ? undefined : findKernel(flags.kernel);
  const manifest = manifestFromFlags(flags);
  const code = readNamedFile(file, 'the program');
  const provider = named ?? kernelFor(file);
  if (named !== undefined) tellMismatch(file, named, tell);
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
  const sealedRoot = sessionStoreRoot();
  try {
    await using kernel = await provider.start(manifest);
    const dispatcher = new Dispatcher(TOOLS);
    const bridge: HostBridge = createBridge({
      manifest,
      ...(workspace.root === undefined ? {} : { workspaceRoot: workspace.root }),
      ...(sealedRoot === undefined ? {} : { sealedRoot }),
      dispatch: (name, args) => dispatcher.call(name, args, { bridge }),
    });
    const run = await kernel.run(code, { bridge, filename: guestFilename(file, provider) });
    return toExecReport(kernel.descriptor, run);
  } finally {
    workspace.release();
  }
}

function kernelFor(file: string): KernelProvider {
  if (file === '-') return chooseKernels().javascript;
  const found = kernelForFile(file);
  if (found !== undefined) return found;
  const known = KERNELS.map(({ descriptor: { name, fileEndings } }) => `${fileEndings.join(', ')} (${name})`);
  throw new WasmagentError('USAGE', `which kernel runs ${file}? The ending of its name does not say`, {
    suggestions: [
      `name the kernel: ${KERNELS.map(({ descriptor }) => `--kernel ${descriptor.name}`).join(' or ')}`,
      `or give the file an ending that is known: ${known.join(', ')}`,
    ],
  });
}

/** The kernel that was named is the one that runs; a file that says otherwise is worth a word. */
function tellMismatch(file: string, { descriptor }: KernelProvider, tell: (line: string) => void): void {
  const meant = file === '-' ? undefined : kernelForFile(file)?.descriptor;
  if (meant === undefined || meant.language === descriptor.language) return;
  tell(
    `note: ${oneLine(file)} has the ending of a ${meant.language} file, but ${descriptor.name} runs ${descriptor.language}`,
  );
}

/** The name that the program has in its own traces: nothing of where it lies on this machine. */
function guestFilename(file: string, { descriptor }: KernelProvider): string {
  return file === '-' ? `stdin${descriptor.fileEndings[0] ?? ''}` : oneLine(basename(file));
}
