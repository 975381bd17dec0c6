import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from 'vitest';

const isHere = spawnSync('tmux', ['-V']).status === 0;

/** How a terminal ends whose command has ended. */
const LEFT = /EXIT (\d+)\n(-?icanon)/;

/**
 * Like `describe`, for what needs a real terminal; where there is no tmux it is skipped, and the name says why. CI
 * installs it, and sets WASMAGENT_REQUIRE_TMUX: there a missing one is a failure.
 */
export function describeInTerminal(name: string, suite: () => void): void {
  if (isHere || process.env['WASMAGENT_REQUIRE_TMUX'] === '1') describe(name, suite);
  else describe.skip(`${name} (skipped: no tmux here; apt-get install tmux)`, suite);
}

/** Terminals of one tmux server, which is a test's own: its socket lies in the test's folder. */
export class Terminals {
  readonly #folder: string;
  readonly #env: Record<string, string>;

  constructor(folder: string, env: Record<string, string> = {}) {
    this.#folder = folder;
    const { PATH = '', HOME = '' } = process.env;
    // Nothing of a CI job: there is no view in one.
    this.#env = { PATH, HOME, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env };
  }

  /**
   * Runs a shell command in a new terminal. When it has ended its last lines are `EXIT <code>` and how the terminal was
   * left (`icanon` where no raw mode is).
   */
  open(name: string, command: string, { columns = 80, rows = 24 } = {}): Terminal {
    const script = `${command}; echo EXIT $?; stty -a | grep -o -- '-\\?icanon'; sleep 60`;
    this.run('new-session', '-d', '-s', name, '-x', String(columns), '-y', String(rows), 'sh', '-c', script);
    return new Terminal(this, name);
  }

  /** Ends every terminal, and what runs in them. */
  close(): void {
    spawnSync('tmux', this.#args(['kill-server']), { env: this.#env });
  }

  run(...args: string[]): string {
    return execFileSync('tmux', this.#args(args), {
      encoding: 'utf8',
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  #args(args: readonly string[]): string[] {
    return ['-f', '/dev/null', '-S', `${this.#folder}/tmux`, ...args];
  }
}

/** One terminal. */
export class Terminal {
  readonly #all: Terminals;
  readonly #name: string;

  constructor(all: Terminals, name: string) {
    this.#all = all;
    this.#name = name;
  }

  /** What is on the screen and above it. */
  get text(): string {
    return this.#all.run('capture-pane', '-p', '-S', '-', '-t', this.#name).trimEnd();
  }

  get hasCursor(): boolean {
    return this.#all.run('display-message', '-p', '-t', this.#name, '#{cursor_flag}').trim() === '1';
  }

  /** Types keys, by tmux's names for them. */
  type(...keys: string[]): void {
    this.#all.run('send-keys', '-t', this.#name, ...keys);
  }

  /** Pastes as a terminal does: marked, when the program asked for that. */
  paste(text: string): void {
    this.#all.run('set-buffer', '-b', this.#name, text);
    this.#all.run('paste-buffer', '-p', '-b', this.#name, '-t', this.#name);
  }

  /** Waits until the screen shows this; its text then. What a command that has ended does not show will never come. */
  async shows(what: RegExp): Promise<string> {
    const text = await this.#watch(what, 300);
    if (what.test(text)) return text;
    throw new Error(`the terminal does not show ${what}:\n${text}`);
  }

  /**
   * Presses a key until the screen shows what it does. A person would press it again too: on a busy machine the program
   * may read two keys at once, which mean nothing.
   *
   * @param before done before each press
   */
  async press(key: string, what: RegExp, before: () => void | Promise<void> = () => undefined): Promise<string> {
    for (let presses = 0; presses < 10; presses += 1) {
      await before();
      this.type(key);
      const text = await this.#watch(what, 30);
      if (what.test(text) || LEFT.test(text)) break;
    }
    return this.shows(what);
  }

  /** Waits until the command has ended, and says how it left the terminal. */
  async left(): Promise<{ exit: number; mode: string; hasCursor: boolean; text: string }> {
    const text = await this.shows(LEFT);
    const [, exit, mode = ''] = LEFT.exec(text) ?? [];
    return { exit: Number(exit), mode, hasCursor: this.hasCursor, text };
  }

  /** Looks at the screen until it shows this, its command has ended, or so many looks were had; its text then. */
  async #watch(what: RegExp, looks: number): Promise<string> {
    for (let look = 1; ; look += 1) {
      const { text } = this;
      if (what.test(text) || LEFT.test(text) || look === looks) return text;
      await sleep(50);
    }
  }
}
