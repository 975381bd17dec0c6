import type { FakeRequest } from './fake-messages-api.js';

type Block = Record<string, unknown>;

/** What the real API would say against a request, or undefined for one it takes. */
export function findFaultInRequest({ method, headers, body }: FakeRequest): string | undefined {
  if (method !== 'POST') return 'the method is not POST';
  if (headers['content-type'] !== 'application/json') return 'content-type: application/json is required';
  const version = headers['anthropic-version'];
  if (version === undefined) return 'anthropic-version: header is required';
  if (body === undefined) return 'the body is not a JSON object';
  if (typeof body['model'] !== 'string' || body['model'] === '') return 'model: Field required';
  const maxTokens = body['max_tokens'];
  if (typeof maxTokens !== 'number' || !Number.isInteger(maxTokens) || maxTokens < 1)
    return 'max_tokens: Field required';
  if (version !== '2023-06-01' && body['temperature'] !== undefined) {
    return 'temperature: Extra inputs are not permitted';
  }
  return findFaultInTools(body['tools']) ?? findFaultInMessages(body['messages']);
}

function findFaultInTools(tools: unknown): string | undefined {
  if (tools === undefined) return undefined;
  if (!Array.isArray(tools) || tools.length === 0) return 'tools: expected a list that is not empty';
  const names = new Set<unknown>();
  for (const [index, tool] of (tools as Block[]).entries()) {
    const { name, input_schema: schema } = tool;
    if (typeof name !== 'string' || !/^[A-Za-z0-9_-]{1,128}$/.test(name)) return `tools.${index}.name: bad name`;
    if (names.has(name)) return 'tools: Tool names must be unique';
    names.add(name);
    if ((schema as Block | undefined)?.['type'] !== 'object') return `tools.${index}.input_schema: Field required`;
  }
  return undefined;
}

function findFaultInMessages(messages: unknown): string | undefined {
  if (!Array.isArray(messages) || messages.length === 0) return 'messages: at least one message is required';
  const ids = new Set<string>();
  let open: string[] = [];
  for (const [index, { role, content }] of (messages as { role: unknown; content: unknown }[]).entries()) {
    const at = `messages.${index}`;
    if (role !== (index % 2 === 0 ? 'user' : 'assistant')) return `${at}: roles must alternate, beginning with user`;
    const blocks = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
    if (!Array.isArray(blocks) || blocks.length === 0) return `${at}: content is empty`;
    const fault =
      role === 'user' ? findFaultInUser(blocks as Block[], open, at) : findFaultInAssistant(blocks as Block[], ids, at);
    if (fault !== undefined) return fault;
    open = role === 'user' ? [] : (blocks as Block[]).filter(isCall).map(({ id }) => String(id));
  }
  if (open.length > 0 || messages.length % 2 === 0) return 'the conversation must end with a user message';
  return undefined;
}

function findFaultInUser(blocks: Block[], open: readonly string[], at: string): string | undefined {
  const answered = blocks.filter(({ type }) => type === 'tool_result').map(({ tool_use_id: id }) => String(id));
  if (answered.length !== new Set(answered).size) return `${at}: each tool_use must have a single result`;
  const missing = open.find((id) => !answered.includes(id));
  if (missing !== undefined) return `${at}: \`tool_use\` ids were found without \`tool_result\` blocks: ${missing}`;
  const stray = answered.find((id) => !open.includes(id));
  if (stray !== undefined) return `${at}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${stray}`;
  const firstText = blocks.findIndex(({ type }) => type !== 'tool_result');
  if (firstText !== -1 && blocks.slice(firstText).some(({ type }) => type === 'tool_result')) {
    return `${at}: tool_result blocks must come first`;
  }
  return findFaultInText(blocks, at);
}

function findFaultInAssistant(blocks: Block[], ids: Set<string>, at: string): string | undefined {
  for (const { id, input } of blocks.filter(isCall)) {
    if (typeof id !== 'string' || !/^[A-Za-z0-9_-]+$/.test(id)) return `${at}: tool_use.id has a bad pattern`;
    if (ids.has(id)) return `${at}: \`tool_use\` ids must be unique`;
    ids.add(id);
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return `${at}: tool_use.input: not a dict`;
  }
  return findFaultInText(blocks, at);
}

function findFaultInText(blocks: Block[], at: string): string | undefined {
  for (const { type, text, content } of blocks) {
    if (type === 'text' && (typeof text !== 'string' || text.trim() === '')) {
      return `${at}: text content blocks must contain non-whitespace text`;
    }
    for (const each of [text, content]) {
      if (typeof each === 'string' && !each.isWellFormed()) return `${at}: the text has a lone surrogate`;
    }
  }
  return undefined;
}

function isCall({ type }: Block): boolean {
  return type === 'tool_use';
}
