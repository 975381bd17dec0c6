import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { Socket } from 'node:net';
import { WasmagentError } from '../../errors.js';
import { parseBoundedJson } from './bounded-json.js';
import { encodeFrame, FrameError, FrameReader, splitPayload } from './frame.js';
import { withoutNetwork } from './network-namespace.js';
import { lockedNodeFlags } from './node-flags.js';
import { type CommandLine, missingWall, type ProcessWalls, withResourceLimits } from './process-walls.js';

/** A child never has reason to print; what it prints is kept for a fault's detail, and a flood ends it. */
const MAX_PRINTED_BYTES = 64 * 1024;
const MAX_DETAIL_CHARS = 2000;

// Headers are flat; bodies are bounded by whoever reads them, who knows what they hold.
const HEADER_BOUNDS = { depth: 2, members: 16, items: 16 };

/** What to start. */
export interface KernelProcessOptions {
  /** The child's bundle: absolute path. */
  entry: string;
  /** Files the child may read besides its own bundle: absolute paths. */
  readPaths: readonly string[];
  /** `none` starts a plain Node process, for the control kernel only. */
  walls: ProcessWalls | 'none';
  /** The child's environment; absent: empty. */
  env?: Readonly<Record<string, string>>;
  /** Arguments for the child's own code. */
  args?: readonly string[];
}

/** Why a child ended. `wall` names a limit that could not be put up; `detail` is for people. */
export interface ProcessEnd {
  cause: 'wall' | 'spawn-failed' | 'child-died' | 'protocol' | 'output-overflow' | 'killed';
  detail: string;
}

/** One kernel child and the channel to it. It never rejects or throws for anything the child does: the child ends. */
export class KernelProcess implements AsyncDisposable {
  /**
   * Takes each message: its header as a parsed JSON value, its body as the bytes that came. While nobody is listening
   * the child must be silent: a message ends it.
   */
  onMessage: ((header: unknown, body: Buffer | undefined) => void) | undefined;
  /** Resolves once, when the child is gone and everything it sent has been delivered. */
  readonly ended: Promise<ProcessEnd>;

  readonly #child: ChildProcess;
  readonly #channel: Socket | undefined;
  readonly #frames = new FrameReader();
  #printed = '';
  #printedBytes = 0;
  #end: ProcessEnd | undefined;

  /**
   * Starts a child behind its walls.
   * @throws WasmagentError `KERNEL_UNAVAILABLE` when this system or this Node cannot put one of them up.
   */
  static async start(options: KernelProcessOptions): Promise<KernelProcess> {
    const command = await commandFor(options);
    try {
      return new KernelProcess(command, options.env ?? {});
    } catch (error) {
      throw missing('a child process', error);
    }
  }

  private constructor(command: CommandLine, env: Readonly<Record<string, string>>) {
    // The working directory is the root, so that it says nothing about this machine.
    this.#child = spawn(command.file, command.args, { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const channel = this.#child.stdio[3];
    this.#channel = channel instanceof Socket ? channel : undefined;
    this.#channel?.on('data', (chunk: Buffer) => this.#receive(chunk));
    // A write to a child that is gone fails here; its end is told by `close`.
    this.#channel?.on('error', () => {});
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => this.#capture(chunk));
    }
    this.ended = new Promise((resolve) => {
      this.#child.once('error', (error) => resolve(this.#settleEnd('spawn-failed', error.message)));
      this.#child.once('close', (status, signal) => resolve(this.#closeEnd(status, signal)));
    });
    this.release();
  }

  /** Whether the child still takes messages. */
  get isAlive(): boolean {
    return this.#end === undefined;
  }

  /** Sends one message; a child that is gone takes none, and `ended` says so. */
  send(text: string): void {
    if (this.#end === undefined) this.#channel?.write(encodeFrame(text));
  }

  /** Ends the child at once, whatever it is doing. */
  kill(): void {
    this.#settleEnd('killed', 'killed by the host');
    this.#child.kill('SIGKILL');
  }

  /** Keeps the host's event loop running while an answer is awaited. */
  hold(): void {
    for (const handle of this.#handles()) handle.ref();
  }

  /** Lets the host exit although the child lives: the child then sees its channel close, and ends. */
  release(): void {
    for (const handle of this.#handles()) handle.unref();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.hold();
    this.kill();
    await this.ended;
  }

  #handles(): { ref(): unknown; unref(): unknown }[] {
    const { stdout, stderr } = this.#child;
    const handles: unknown[] = [this.#child, this.#channel, stdout, stderr];
    return handles.filter(isHandle);
  }

  #receive(chunk: Buffer): void {
    if (this.#end !== undefined) return;
    try {
      for (const payload of this.#frames.push(chunk)) {
        const { header, body } = splitPayload(payload);
        const parsed = parseBoundedJson(header, HEADER_BOUNDS);
        if (parsed.status !== 'ok') throw new FrameError(`a ${parsed.status} header`);
        if (this.onMessage === undefined) throw new FrameError('a message that nobody asked for');
        this.onMessage(parsed.value, body);
      }
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      this.#fail('protocol', error.message);
    }
  }

  #capture(chunk: Buffer): void {
    this.#printedBytes += chunk.length;
    if (this.#printed.length < MAX_DETAIL_CHARS) this.#printed += chunk.toString('latin1');
    if (this.#printedBytes > MAX_PRINTED_BYTES) this.#fail('output-overflow', 'the child printed without end');
  }

  #fail(cause: ProcessEnd['cause'], detail: string): void {
    this.#settleEnd(cause, detail);
    this.#child.kill('SIGKILL');
  }

  /** The first cause stands: what follows from it (a kill, a broken channel) explains nothing. */
  #settleEnd(cause: ProcessEnd['cause'], detail: string): ProcessEnd {
    this.#end ??= { cause, detail: detail.slice(0, MAX_DETAIL_CHARS) };
    return this.#end;
  }

  #closeEnd(status: number | null, signal: NodeJS.Signals | null): ProcessEnd {
    const wall = missingWall(status);
    if (wall !== undefined) return this.#settleEnd('wall', wall);
    if (this.#frames.isPartial) return this.#settleEnd('protocol', 'the child ended within a message');
    return this.#settleEnd('child-died', `the child ended (${signal ?? status}): ${this.#printed.trim()}`);
  }
}

async function commandFor(options: KernelProcessOptions): Promise<CommandLine> {
  const args = options.args ?? [];
  if (options.walls === 'none') return { file: process.execPath, args: [options.entry, ...args] };
  if (process.platform === 'win32') throw missing('resource limits (no POSIX shell on Windows)');
  // Permissions are granted to resolved paths only: a link may be swapped after the grant.
  const [entry, ...rest] = [options.entry, ...options.readPaths].map(resolvedPath);
  if (entry === undefined) throw missing('the kernel bundle');
  const flags = lockedNodeFlags([entry, ...rest], process.allowedNodeEnvironmentFlags);
  if (flags === undefined) throw missing('the permission model of Node');
  const locked = { file: process.execPath, args: [...flags, entry, ...args] };
  return await withoutNetwork(withResourceLimits(options.walls, locked), [process.execPath, entry, ...rest]);
}

function resolvedPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw missing(`a file of the kernel (${path})`, error);
  }
}

/** The error for a wall that is not there: nothing is started without it. */
export function missing(wall: string, cause?: unknown): WasmagentError {
  return new WasmagentError('KERNEL_UNAVAILABLE', `The sandbox cannot start: ${wall} is missing`, {
    suggestions: ['Use Linux or macOS with /bin/sh and Node 20.19 or later', 'Reinstall the package or run its build'],
    cause,
  });
}

function isHandle(value: unknown): value is { ref(): unknown; unref(): unknown } {
  return typeof value === 'object' && value !== null && 'ref' in value && 'unref' in value;
}
