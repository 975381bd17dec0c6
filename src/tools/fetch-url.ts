import type { FetchRequest, FetchResponse } from '../contracts/kernel.js';
import type { Tool } from '../contracts/tool.js';
import { fromReply } from './from-reply.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Media types whose bodies are text; a body without one is taken for text. */
const TEXT_TYPE =
  /^\s*(?:text\/|application\/(?:[\w.+-]*(?:json|xml|yaml|javascript|graphql|toml)|x-www-form-urlencoded))/i;

/** Sends one HTTP request and answers with what came back, whatever its status. The answer is untrusted. */
export const fetchUrl: Tool = {
  name: 'fetch_url',
  description:
    'Send an HTTP(S) request to an allowed host. Answers the status, the final URL after redirects, the content type and the body, which must be text. A status such as 404 is an answer, not an error.',
  // Also a GET can carry data out in its URL, and can change what is on the other side.
  readOnly: false,
  inputSchema: {
    type: 'object',
    properties: {
      url: { type: 'string', description: 'the whole URL', minLength: 1, maxLength: 8192 },
      method: { type: 'string', description: 'the method', enum: METHODS, default: 'GET' },
      headers: {
        type: 'object',
        description: 'headers to send, by name',
        maxProperties: 64,
        additionalProperties: { type: 'string', maxLength: 8192 },
      },
      body: { type: 'string', description: 'the body to send; not with GET or HEAD', maxLength: 1_000_000 },
    },
    required: ['url'],
    additionalProperties: false,
  },
  effect: (args) => {
    const body = args['body'];
    return { op: 'fetch', paths: [], ...(typeof body === 'string' ? { sizeChars: body.length } : {}) };
  },
  run: async (args, { bridge }) => {
    const url = String(args['url']);
    const reply = await bridge.fetch(url, toRequest(args));
    // Where a redirect leads is what the other side wrote.
    const isTheirs = reply.status === 'denied' && reply.denial.requested !== url;
    return isTheirs ? { ...reply, untrusted: true } : fromReply(reply, toOutput, true);
  },
};

function toRequest({ method, headers, body }: Record<string, unknown>): FetchRequest {
  return {
    method: String(method),
    ...(typeof headers === 'object' && headers !== null
      ? { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])) }
      : {}),
    ...(typeof body === 'string' ? { body } : {}),
  };
}

function toOutput({ status, url, headers, body }: FetchResponse) {
  const contentType = headers['content-type'];
  const isText = !body.includes('\0') && (contentType === undefined || TEXT_TYPE.test(contentType));
  return {
    status,
    url,
    ...(contentType === undefined ? {} : { contentType }),
    ...(isText ? { body } : { body: '', note: 'the body is not text and was left out' }),
  };
}
