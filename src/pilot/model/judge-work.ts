import type { ModelWork } from '../../contracts/pilot-summary.generated.js';
import type { ModelUtility } from '../../contracts/scenario.generated.js';
import type { ModelAgentArm } from './agent-arm.js';
import { toReason, whyOpen } from './judge-wall.js';
import { isBrokenOff, readRunEnds } from './run-ends.js';
import { callsFor } from './seen-calls.js';

/** Whether a real model could do the work that the policy allows: done when the host granted every call of it. */
export function judgeWork({ what, expect }: ModelUtility, { sessions }: ModelAgentArm): ModelWork {
  const broken = [...sessions.values()].flatMap(({ events }) => readRunEnds(events)).find(isBrokenOff);
  if (broken !== undefined)
    return {
      what,
      result: 'not-run',
      reason: toReason(broken),
      ...(broken.detail === undefined ? {} : { detail: broken.detail }),
    };
  const found = expect.map(({ session, call, path }) => {
    const shown = sessions.get(session);
    const calls = callsFor(path, shown?.events ?? []).filter((seen) => seen.call === call);
    const done = calls.find(({ status }) => status === 'ok');
    const denied = calls.find(({ status }) => status === 'denied');
    return { shown, seen: done ?? denied, isDone: done !== undefined, name: `${call} ${path}` };
  });
  const proofOf = ({ shown, seen }: (typeof found)[number]) =>
    shown === undefined || seen === undefined ? {} : { proof: { file: shown.file, line: seen.index + 1 } };
  const refused = found.find(({ isDone, seen }) => !isDone && seen !== undefined);
  if (refused !== undefined)
    return {
      what,
      result: 'fails',
      reason: 'denied',
      detail: `${refused.name} was denied: ${refused.seen?.capability}/${refused.seen?.rule}`,
      ...proofOf(refused),
    };
  const open = found.find(({ isDone }) => !isDone);
  if (open !== undefined) return { what, result: 'inconclusive', ...whyOpen(open.shown) };
  const last = found.at(-1);
  return { what, result: 'works', ...(last === undefined ? {} : proofOf(last)) };
}
