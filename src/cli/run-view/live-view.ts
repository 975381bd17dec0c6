import type { WriteStream } from 'node:tty';
import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { ApprovalAnswer, ApprovalQuestion } from '../../contracts/approval.js';
import type { ModelDelta } from '../../contracts/model.js';
import { handleInterrupt } from '../../host/data-file/interrupt-cleanup.js';
import type { RunView } from '../run/run-view.js';
import { type Paint, paintFor } from '../theme.js';
import { CallsInFlight } from './calls-in-flight.js';
import { EventTeller, host } from './event-teller.js';
import { holdTerminal, type Keyboard } from './hold-terminal.js';
import { Interrupt, STOPPING } from './interrupt.js';
import { KeyGate } from './key-gate.js';
import { type Mounted, mountInk } from './mount-ink.js';
import { QuestionPage, type ScreenSize } from './question-page.js';
import { QuestionQueue, type ViewClock } from './question-queue.js';
import { layOut, plainWord, type Row } from './rows.js';
import { RunTotals } from './run-totals.js';
import { StreamedTurn } from './streamed-turn.js';
import { watchKeyboard } from './watch-keyboard.js';

/** Lines of a tool's output that are shown. */
const OUTPUT_LINES = 4;

/** Pieces of a turn are drawn together, this often. */
const REDRAW_MS = 50;

/** How often the time that is left is drawn anew. */
const TICK_MS = 1000;

const CTRL_C = '\u0003';

/** Where a view is shown and who is asked: stderr and stdin, unless a test looks. */
export interface LiveViewOptions {
  screen: WriteStream;
  keyboard: Keyboard;
  clock: ViewClock;
  mount?: (screen: WriteStream) => Mounted;
  /** Told of every moment by which all that was typed was read; returns what ends that. */
  watch?: (onAllRead: (atMs: number) => void) => () => void;
  /** Ends the process. */
  exit?: (code: number) => void;
}

/** The view for a person at a terminal, which is theirs again when the view has ended. */
export class LiveView implements RunView {
  readonly approver: QuestionQueue;
  readonly #screen: WriteStream;
  readonly #clock: ViewClock;
  readonly #paint: Paint;
  readonly #interrupt: Interrupt;
  readonly #teller = new EventTeller({ outputLines: OUTPUT_LINES });
  readonly #calls = new CallsInFlight(this.#teller);
  readonly #totals = new RunTotals();
  readonly #gate = new KeyGate();
  readonly #mount: () => Mounted;
  readonly #watch: NonNullable<LiveViewOptions['watch']>;
  #unwatch: (() => void) | undefined;
  #mounted: Mounted | undefined;
  readonly #release: (() => void)[];
  readonly #done: string[] = [];
  #turn: StreamedTurn;
  #lastTurn: StreamedTurn | undefined;
  #hasShownAnswer = false;
  #page: QuestionPage | undefined;
  #redraw: NodeJS.Timeout | undefined;
  #end = 'no answer was given';
  #isClosed = false;

  constructor({ screen, keyboard, clock, mount = mountInk, watch, exit }: LiveViewOptions) {
    this.#screen = screen;
    this.#clock = clock;
    this.#paint = paintFor(screen);
    this.#interrupt = new Interrupt(exit);
    this.#turn = new StreamedTurn(this.#size.columns, this.#paint);
    this.approver = new QuestionQueue(clock, {
      onCurrent: () => this.#turnToQuestion(),
      onQueued: () => this.#draw(),
      onAnswer: (question, answer) => this.#keep([answered(question, answer)]),
    });
    const ticks = setInterval(() => this.#page !== undefined && this.#draw(), TICK_MS);
    screen.on('resize', this.#draw);
    this.#mount = () => mount(screen);
    this.#watch = watch ?? ((onAllRead) => watchKeyboard(() => clock.elapsedMs(), onAllRead));
    this.#release = [
      holdTerminal(keyboard, screen, {
        onInput: (chunk) => this.#onInput(chunk),
        onGone: () => this.#stop(),
      }),
      handleInterrupt(() => this.#stop()),
      () => clearInterval(ticks),
      () => clearTimeout(this.#redraw),
      () => this.#unwatch?.(),
      () => screen.off('resize', this.#draw),
    ];
  }

  get interrupted(): AbortSignal {
    return this.#interrupt.signal;
  }

  get hasShownAnswer(): boolean {
    return this.#hasShownAnswer;
  }

  onEvent(event: AgentEvent): void {
    if (event.event === 'thinking_delta' && !this.#turn.hasThought)
      this.#say({ kind: 'thinking', text: event.data.delta });
    if (event.event === 'model_done' || event.event === 'error_recovery' || event.event === 'error') this.#endTurn();
    if (event.event === 'final_answer') {
      this.#end = 'the agent gave its answer';
      this.#hasShownAnswer = this.#lastTurn?.hasShown(event.data.answer) === true;
    }
    // The teller first: it learns which names the host offers.
    const rows = this.#teller.tell(event);
    this.#totals.add(event);
    this.#calls.add(event);
    this.#keep(rows);
    this.#draw();
  }

  onDelta(delta: ModelDelta): void {
    this.#say(delta);
    this.#redraw ??= setTimeout(this.#draw, REDRAW_MS);
  }

  note(line: string): void {
    this.#keep([host('note', line)]);
    this.#draw();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return;
    this.approver.close('the run has ended');
    this.#endTurn();
    // What is drawn last stays: an empty picture would leave an empty line.
    const end = host('end', `${this.#end}; ${this.#totals.describe()}`, 'bold');
    this.#mounted?.draw({ done: [...this.#done], live: this.#layOut([end]) });
    this.#isClosed = true;
    try {
      await this.#mounted?.unmount();
    } finally {
      for (const release of this.#release) release();
    }
  }

  get #size(): ScreenSize {
    // A terminal that does not know its size says 0.
    return { columns: this.#screen.columns || 80, rows: this.#screen.rows || 24 };
  }

  #layOut(rows: readonly Row[]): string[] {
    return layOut(rows, this.#size.columns, this.#paint);
  }

  #keep(rows: readonly Row[]): void {
    this.#done.push(...this.#layOut(rows));
  }

  #say(delta: ModelDelta): void {
    this.#done.push(...this.#turn.push(delta));
  }

  #endTurn(): void {
    const { lines, rows } = this.#turn.end();
    this.#done.push(...lines);
    this.#keep(rows);
    this.#lastTurn = this.#turn;
    this.#turn = new StreamedTurn(this.#size.columns, this.#paint);
  }

  #turnToQuestion(): void {
    const { current } = this.approver;
    this.#page = current === undefined ? undefined : new QuestionPage(current, this.#paint);
    this.#draw();
    this.#unwatch?.();
    this.#gate.open(this.#clock.elapsedMs());
    this.#unwatch = current === undefined ? undefined : this.#watch((atMs) => this.#gate.allRead(atMs));
  }

  #onInput(chunk: string): void {
    const key = this.#gate.take(chunk, this.#clock.elapsedMs());
    const stops = chunk.split(CTRL_C).length - 1;
    for (let count = 0; count < stops; count += 1) this.#stop();
    if (stops > 0 || key === undefined || this.#page === undefined) return;
    const answer = this.#page.press(key);
    if (answer !== undefined) this.approver.answer(answer);
    this.#draw();
  }

  /** Denied first, then ended: the log says who refused. */
  #stop(): void {
    if (this.#isClosed) return;
    this.approver.close('interrupted');
    if (!this.interrupted.aborted) this.note(STOPPING);
    this.#interrupt.press();
  }

  readonly #draw = (): void => {
    clearTimeout(this.#redraw);
    this.#redraw = undefined;
    if (this.#isClosed) return;
    // What is refused before it begins leaves no picture.
    this.#mounted ??= this.#mount();
    this.#mounted.draw({ done: [...this.#done], live: this.#live() });
  };

  /** Never as high as the screen: ink would clear it, and the scroll-back with it. */
  #live(): string[] {
    const { current, others } = this.approver;
    if (this.#page !== undefined && current !== undefined) {
      return this.#page.draw(this.#size, current.endsAtMs - this.#clock.elapsedMs(), others);
    }
    const { tail } = this.#turn;
    const rows = [...this.#calls.rows(), host('so far', this.#totals.describe(), 'dim')];
    return [...(tail === undefined ? [] : [tail]), ...this.#layOut(rows)].slice(-Math.max(1, this.#size.rows - 1));
  }
}

function answered({ effect, branchIndex }: ApprovalQuestion, answer: ApprovalAnswer): Row {
  const toolName = plainWord(effect.toolName) ?? 'a tool of a name not shown';
  const name = branchIndex === undefined ? toolName : `branch ${branchIndex}: ${toolName}`;
  switch (answer.outcome) {
    case 'approved':
      return host('allowed', `${name} ${answer.scope === 'once' ? 'once' : 'for this session'}, by you`, 'green');
    case 'rejected':
      return host(
        'refused',
        `${name}, ${answer.reason === undefined ? 'by you' : `not approved: ${answer.reason}`}`,
        'red',
      );
    case 'expired':
      return host('expired', `${name}: nobody answered in time, which is a no`, 'red');
  }
}
