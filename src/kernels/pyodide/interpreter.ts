import { parseBoundedJson } from '../../host/kernel-process/bounded-json.js';
import { GUEST_JSON_BOUNDS, MAX_ERROR_CHARS, MAX_RESULT_CHARS } from '../child/limits.js';
import type { ChildEnd, RunMessage } from '../child/protocol.js';
import type { TimedPort } from '../child/run-program.js';
import { Checkpoint } from './checkpoint.js';
import type { EmscriptenModule } from './emscripten.js';
import { messageDevice } from './guest-device.js';
import { GuestFiles } from './guest-files.js';
import type { GuestMemory } from './guest-memory.js';
import { OutputLines } from './output-lines.js';
import type { ReadyPython } from './ready-python.js';

const DEVICE = '/dev/wasmagent';
const READ_WRITE_ALL = 0o666;

/** The errors that a refusal of memory shows as: of an allocation, of a file, of the interpreter itself. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['MemoryError', 'OSError', 'SystemError']);

/** What the first line of a message may be: a short list of texts and numbers. */
const HEADER_BOUNDS = { depth: 1, members: 1, items: 8 };

/** The answer to a message that asks for none. */
const NOTHING = 'null';

/** What a Python program reaches outside its interpreter. */
export type PythonPort = Pick<TimedPort, 'call' | 'log' | 'isOver' | 'wait'>;

/** One Python interpreter that runs program after program, each from the same checkpoint. */
export class Interpreter {
  readonly #python: ReadyPython;
  readonly #module: EmscriptenModule;
  readonly #memory: GuestMemory;
  readonly #files: GuestFiles;
  readonly #stdout = new OutputLines((line) => this.#print('log', line));
  readonly #stderr = new OutputLines((line) => this.#print('error', line));
  #checkpoint: Checkpoint | undefined;
  #request: RunMessage | undefined;
  #port: PythonPort | undefined;
  #told: ChildEnd | undefined;
  #isStalled = false;

  /**
   * Takes over an interpreter in which the guest's module is ready.
   * @param isOpen whether its whole file system stays writable: for the control kernel only.
   */
  constructor(python: ReadyPython, memory: GuestMemory, { isOpen }: { isOpen: boolean }) {
    const { module } = python;
    const { FS } = module;
    this.#python = python;
    this.#module = module;
    this.#memory = memory;
    this.#files = new GuestFiles(FS, memory);
    const fail = (errno: number): never => {
      throw new FS.ErrnoError(errno);
    };
    FS.registerDevice(
      FS.makedev(77, 0),
      messageDevice((message) => this.#answer(message), fail),
    );
    FS.mkdev(DEVICE, READ_WRITE_ALL, FS.makedev(77, 0));
    // The runtime's terminals print to the child's own console; a guest's output goes to its log, by every name.
    for (const [minor, lines] of [this.#stdout, this.#stderr].entries()) {
      FS.registerDevice(FS.makedev(78, minor), lines.device);
      FS.registerDevice(FS.makedev(5 + minor, 0), lines.device);
    }
    for (const [name, minor] of [
      ['stdin', 0],
      ['stdout', 0],
      ['stderr', 1],
    ] as const) {
      FS.unlink(`/dev/${name}`);
      FS.mkdev(`/dev/${name}`, READ_WRITE_ALL, FS.makedev(78, minor));
    }
    if (isOpen) this.#files.reset();
    else this.#files.freeze();
    module.HEAPU8[module._Py_EMSCRIPTEN_SIGNAL_HANDLING] = 1;
  }

  /** Remembers this state: every program starts from it. After the interpreter was locked, and before the first program. */
  keepState(): void {
    this.#checkpoint = new Checkpoint(this.#module, this.#python.image);
  }

  /** Whether the kernel asks the interpreter to stop: its answer to the interpreter's own question, `SIGINT` or 0. */
  get pendingSignal(): number {
    const SIGINT = 2;
    return this.#port?.isOver() === true ? SIGINT : 0;
  }

  /** Runs a program to its end. What it throws means that the interpreter is broken and must be discarded. */
  run(request: RunMessage, port: PythonPort): ChildEnd {
    this.#request = request;
    this.#port = port;
    this.#told = undefined;
    this.#isStalled = false;
    this.#memory.forgetRefusal();
    this.#module._PyRun_SimpleStringFlags(this.#python.runCode, 0);
    this.#stdout.flush();
    this.#stderr.flush();
    if (port.isOver() || this.#isStalled) return { end: 'over-time' };
    // A program can break its interpreter to the point where nothing is told.
    return this.#told ?? this.#threw('SystemError', 'the interpreter ended without a result', -1);
  }

  /** Whether the interpreter is back where every program starts; one that is not cannot be used again. */
  get isAtRest(): boolean {
    return this.#checkpoint?.isReachable ?? false;
  }

  /** Brings the interpreter back to its checkpoint: nothing of the last program is left. */
  rollBack(): void {
    this.#port = undefined;
    this.#request = undefined;
    this.#checkpoint?.restore();
    this.#files.reset();
  }

  #print(level: string, line: string): void {
    // A program that was stopped is being unwound: what the interpreter says of that is not the program's.
    if (!this.#isStalled && this.#port?.isOver() === false) this.#port.log(level, JSON.stringify(line));
  }

  /**
   * Answers one message of the guest's side: a line that says what it is, and a body that is handed on unread.
   * @param text guest-controlled
   */
  #answer(text: string): string {
    const end = text.indexOf('\n');
    const [kind, first, second, third] = parseList(end === -1 ? text : text.slice(0, end));
    const body = end === -1 ? '' : text.slice(end + 1);
    switch (kind) {
      case 'program': {
        const { code = '', filename = '', env = {} } = this.#request ?? {};
        return JSON.stringify([code, filename, env]);
      }
      case 'call':
        return this.#port?.call(String(first), body) ?? NOTHING;
      case 'sleep':
        this.#port?.wait(Number(first) || 0);
        return NOTHING;
      case 'stalled':
        this.#isStalled = true;
        return NOTHING;
      case 'value':
        this.#told = toValueEnd(body);
        return NOTHING;
      case 'threw':
        this.#told = this.#threw(String(first), String(second), Number.isSafeInteger(third) ? Number(third) : -1);
        return NOTHING;
      default:
        return NOTHING;
    }
  }

  #threw(name: string, message: string, denial: number): ChildEnd {
    return {
      end: 'threw',
      name: name.slice(0, MAX_ERROR_CHARS),
      message: message.slice(0, MAX_ERROR_CHARS),
      denial: Math.max(-1, denial),
      // An error that has nothing to do with memory stays one, also after the program coped with a refusal.
      memoryRefused: this.#memory.refused && OUT_OF_MEMORY.has(name),
    };
  }
}

/**
 * A result as it is sent on. The host takes what is not JSON for a broken child, so a forged one is the guest's error;
 * and what is too large for the host would be too large for this process first.
 */
function toValueEnd(json: string): ChildEnd {
  if (json.length > MAX_RESULT_CHARS) return { end: 'over-output', limit: MAX_RESULT_CHARS };
  const parsed = parseBoundedJson(Buffer.from(json), GUEST_JSON_BOUNDS);
  if (parsed.status === 'ok') return { end: 'value', value: json };
  if (parsed.status === 'too-large') return { end: 'over-output', limit: parsed.limit };
  return { end: 'threw', name: 'ValueError', message: 'the result is not JSON', denial: -1, memoryRefused: false };
}

function parseList(text: string): unknown[] {
  const parsed = parseBoundedJson(Buffer.from(text), HEADER_BOUNDS);
  return parsed.status === 'ok' && Array.isArray(parsed.value) ? parsed.value : [];
}
