import type { FinishReason, Model, ModelRequest, ModelTurn } from '../../src/contracts/model.js';
import type { Judge } from '../../src/guardrails/judge/judge.js';

/** What a judge is asked, as its model sees it. */
export interface Asked {
  system: string;
  text: string;
  nonce: string;
  request: ModelRequest;
}

/** A turn that says a text. */
export function turnOf(text: string, changed: Partial<ModelTurn> = {}): ModelTurn {
  return {
    thinking: '',
    text,
    toolRequests: [],
    finishReason: 'stop' satisfies FinishReason,
    inputTokens: 10,
    outputTokens: 2,
    costUsd: 0.001,
    temperature: 0,
    ...changed,
  };
}

export const verdict = (nonce: string, word: 'pass' | 'trip'): string => `{"nonce":"${nonce}","verdict":"${word}"}`;

/** A second model whose answer is made by the test, and what it was asked. */
export function judgeOf(
  answer: (asked: Asked) => ModelTurn | string | Promise<ModelTurn | string>,
  changed: Partial<Judge> = {},
): { judge: Judge; asked: Asked[] } {
  const asked: Asked[] = [];
  let tokens = 0;
  const model: Model = {
    id: 'second',
    async respond(request) {
      const system = request.system ?? '';
      const [message] = request.messages;
      const text = message?.role === 'user' ? message.text : '';
      const question = { system, text, nonce: /"nonce":"([^"]+)"/.exec(system)?.[1] ?? '', request };
      asked.push(question);
      const turn = await answer(question);
      return typeof turn === 'string' ? turnOf(turn) : turn;
    },
  };
  const newToken = (kind: string): string => {
    tokens += 1;
    return `${kind}-${tokens}-4f1c`;
  };
  return { judge: { model, newToken, ...changed }, asked };
}

/** A judge that lets everything pass. */
export const passing = ({ nonce }: Asked): string => verdict(nonce, 'pass');
