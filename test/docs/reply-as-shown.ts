import type { FakeReply, FakeRequest } from '../models/fake-messages-api.js';

const ANSWER = 'The museum opens at ten.';

/**
 * Answers as the models of the pages do: an agent with one sentence, a judge with a verdict (what it is shown decides),
 * and `moody` with a refusal the first time.
 */
export function replyAsShown(): (request: FakeRequest) => FakeReply {
  let isMoody = true;
  return ({ body }) => {
    if (body?.['model'] === 'moody' && isMoody) {
      isMoody = false;
      return { status: 403, body: { error: { type: 'permission_error', message: 'not now' } } };
    }
    const nonce = /"nonce":"([^"]+)"/.exec(String(body?.['system']))?.[1];
    if (nonce === undefined) return { text: ANSWER };
    if (body?.['model'] === 'chatty') return { text: 'I think that is fine.' };
    const isWrong = /previous instructions|"tool":"delete_file"/.test(
      JSON.stringify(body?.['messages']).replaceAll('\\', ''),
    );
    return { text: `{"nonce":"${nonce}","verdict":"${isWrong ? 'trip' : 'pass'}"}` };
  };
}
