import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFaultInRequest } from './messages-api-rules.js';

/** A content block of a turn; a `json` is sent as the text of a call's arguments, as it stands. */
export type FakeBlock = Record<string, unknown> & { type: string; json?: string };

/** A turn, streamed. Events are counted from 1: `message_start`, then each block's, `message_delta`, `message_stop`. */
export interface FakeTurn {
  text?: string;
  blocks?: FakeBlock[];
  /** The stop reason; by itself `tool_use` where there is a call, else `end_turn`. */
  stop?: string | null;
  usage?: Record<string, unknown>;
  /** The connection is cut after so many events. */
  cutAfter?: number;
  /** Nothing comes any more after so many events. */
  hangAfter?: number;
  /** An `error` event comes after so many events. */
  errorAfter?: number;
  error?: { type: string; message: string };
  /** Pause between two events; meanwhile a `ping` is sent. */
  everyMs?: number;
}

/** An answer that is no turn. A body that is no text is sent as JSON. */
export interface FakeStatus {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One answer; `hang`: none, on an open connection. */
export type FakeReply = FakeTurn | FakeStatus | 'hang';

/** A request as it came. */
export interface FakeRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Undefined for what is no JSON object. */
  body: Record<string, unknown> | undefined;
}

/** A server on 127.0.0.1 that speaks `/v1/messages` with server-sent events, and `/v1/models`. */
export interface FakeMessagesApi extends AsyncDisposable {
  baseUrl: string;
  /** Those to `/v1/messages`, in order. */
  requests: FakeRequest[];
  /** Requests to any other path. */
  others: FakeRequest[];
  /** Connections that a client has closed before the answer was whole. */
  readonly abandoned: number;
}

export interface FakeOptions {
  /** Ids that `/v1/models` lists; absent: 404. */
  models?: string[];
  /** Answers 401 to any other. */
  key?: string;
}

/**
 * Opens the server. A request that breaks a rule of the real API is answered 400 whatever is scripted, and one more
 * than is scripted is too.
 * @param replies in order, or a function of the request
 */
export async function openFakeMessagesApi(
  replies: FakeReply[] | ((request: FakeRequest, index: number) => FakeReply),
  { models, key }: FakeOptions = {},
): Promise<FakeMessagesApi> {
  const requests: FakeRequest[] = [];
  const others: FakeRequest[] = [];
  let abandoned = 0;
  const choose = (request: FakeRequest, index: number): FakeReply =>
    typeof replies === 'function'
      ? replies(request, index)
      : (replies[index] ?? refuse('no further reply is scripted'));

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1;
    });
    const request = await readRequest(incoming);
    if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
      others.push(request);
      return sendStatus(response, { status: 401, body: errorBody('authentication_error', 'invalid x-api-key') });
    }
    if (request.path.startsWith('/v1/models')) {
      others.push(request);
      const data = models?.map((id) => ({ type: 'model', id }));
      return sendStatus(response, data === undefined ? { status: 404 } : { status: 200, body: { data } });
    }
    if (request.path !== '/v1/messages') {
      others.push(request);
      return sendStatus(response, { status: 404, body: errorBody('not_found_error', 'there is no such path') });
    }
    requests.push(request);
    const fault = findFaultInRequest(request);
    const reply = fault === undefined ? choose(request, requests.length - 1) : refuse(fault);
    if (reply === 'hang') return;
    if ('status' in reply) return sendStatus(response, reply);
    await streamTurn(response, reply, String(request.body?.['model']));
  };
  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    others,
    get abandoned() {
      return abandoned;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The body of an error, as the API writes it. */
export function errorBody(type: string, message: string): unknown {
  return { type: 'error', error: { type, message } };
}

/** The events of a turn, in order. */
export function eventsOf(turn: FakeTurn, model = 'fake'): Record<string, unknown>[] {
  const blocks: FakeBlock[] = [
    ...(turn.text === undefined ? [] : [{ type: 'text', text: turn.text }]),
    ...(turn.blocks ?? []),
  ];
  const hasCalls = blocks.some(({ type }) => type === 'tool_use');
  const usage = { input_tokens: 10, output_tokens: 5, ...turn.usage };
  return [
    {
      type: 'message_start',
      message: { id: 'msg_1', type: 'message', role: 'assistant', model, content: [], stop_reason: null, usage },
    },
    ...blocks.flatMap(blockEvents),
    {
      type: 'message_delta',
      delta: { stop_reason: turn.stop === undefined ? (hasCalls ? 'tool_use' : 'end_turn') : turn.stop },
      usage: { output_tokens: usage.output_tokens },
    },
    { type: 'message_stop' },
  ];
}

function blockEvents({ json, ...block }: FakeBlock, index: number): Record<string, unknown>[] {
  const delta = (fields: Record<string, unknown>) => ({ type: 'content_block_delta', index, delta: fields });
  const halves = (text: string): string[] => [text.slice(0, text.length / 2), text.slice(text.length / 2)];
  const inner = (): { start: Record<string, unknown>; deltas: Record<string, unknown>[] } => {
    switch (block.type) {
      case 'text':
        return {
          start: { ...block, text: '' },
          deltas: halves(String(block['text'])).map((text) => delta({ type: 'text_delta', text })),
        };
      case 'thinking':
        return {
          start: { ...block, thinking: '', signature: '' },
          deltas: [
            ...halves(String(block['thinking'])).map((thinking) => delta({ type: 'thinking_delta', thinking })),
            delta({ type: 'signature_delta', signature: block['signature'] }),
          ],
        };
      case 'tool_use': {
        const text = json ?? JSON.stringify(block['input'] ?? {});
        return {
          start: { ...block, input: {} },
          deltas: halves(text).map((partial_json) => delta({ type: 'input_json_delta', partial_json })),
        };
      }
      default:
        return { start: block, deltas: [] };
    }
  };
  const { start, deltas } = inner();
  return [
    { type: 'content_block_start', index, content_block: start },
    ...deltas,
    { type: 'content_block_stop', index },
  ];
}

async function streamTurn(response: ServerResponse, turn: FakeTurn, model: string): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
  const send = (event: Record<string, unknown>): boolean =>
    response.write(`event: ${String(event['type'])}\ndata: ${JSON.stringify(event)}\n\n`);
  let sent = 0;
  for (const event of eventsOf(turn, model)) {
    if (sent === turn.hangAfter) return;
    if (sent === turn.errorAfter) {
      send({ type: 'error', error: turn.error ?? { type: 'overloaded_error', message: 'Overloaded' } });
      response.end();
      return;
    }
    if (sent === turn.cutAfter) {
      // What was sent so far arrives; then the connection breaks.
      await sleep(1);
      response.destroy();
      return;
    }
    if (turn.everyMs !== undefined) {
      await sleep(turn.everyMs);
      send({ type: 'ping' });
    }
    send(event);
    sent += 1;
  }
  response.end();
}

function sendStatus(response: ServerResponse, { status, body, headers }: FakeStatus): void {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(text);
}

function refuse(message: string): FakeStatus {
  return { status: 400, body: errorBody('invalid_request_error', message) };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    body = undefined;
  }
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined,
  };
}
