import { branchScores } from './branch-scores.mjs';
import { LineParts } from './line-parts.mjs';
import { hash, random } from './random.mjs';
import { DIALECTS, makeText, makeToolEvents } from './tool-events.mjs';
import { STYLES, writeJson } from './write-json.mjs';

/**
 * Sizes of records: `large` is about 5.4 kB with tool calls, `small` about 200 bytes without. `calls` is how many there
 * are at least and at most; `task` and `answer` are characters.
 */
export const PROFILES = {
  large: { calls: [3, 5], task: 300, answer: 700, extras: true },
  small: { calls: [0, 0], task: 6, answer: 4, extras: false },
};

const POOL = 256;

/**
 * Makes the line of a branch from nothing but the seed and the two numbers, so that lines may be made in any order
 * without any being kept. A line comes as parts, strings and buffers, without its line end.
 */
export function rolloutLines({ seed, profile }) {
  const { calls, extras } = PROFILES[profile];
  const pools = makePools(seed, PROFILES[profile]);
  return (group, branch) => {
    const draw = hash(seed, group, branch, 3);
    const style = draw % 3 === 0 ? 1 : 0;
    const { tasks, answers, events } = pools[style];
    const { build_result, ...scores } = branchScores(seed, group, branch);
    if (extras && build_result !== undefined) scores.build_result = build_result;
    const scoresFirst = draw % 2 === 0;
    const line = new LineParts(STYLES[style]);

    if (extras) line.add({ schema_version: 'rollout-wire/v1' });
    // A rank that somebody gave before: from 0, from 1, or the same for all.
    if (draw % 25 === 0) line.add({ rank: (draw >>> 8) % 9, total_score: 0.5 });
    line.add({ rollout_id: rolloutId(seed, group), branch_index: branch });
    if (scoresFirst) line.add(scores);
    line.addEncoded('task', `"${group}. `, [tasks[hash(seed, group, 4) % POOL]], '"');
    line.add({ temperature: [0.2, 0.7, 1][branch % 3], session_id: `s${group}` });
    // A seed past 2^53.
    if (extras) line.add({ model: MODELS[group % 2], seed: 10n ** 19n + BigInt(draw), provenance: { rank: 0 } });
    const count = calls[0] + (draw % (calls[1] - calls[0] + 1));
    const called = Array.from({ length: count }, (_, call) => events[group % DIALECTS][hash(draw, call) % POOL]);
    line.addEncoded('tool_call_sequence', '[', called, ']');
    line.addEncoded('final_answer', `"Branch ${branch}: `, [answers[(draw >>> 7) % POOL]], '"');
    if (extras && draw % 4 === 1) line.add({ judge_score: ((draw >>> 3) % 100) / 100 });
    if (!scoresFirst) line.add(scores);
    if (draw % 50 === 1) line.add({ rank: 1 });
    return line.end();
  };
}

const MODELS = ['small-coder', 'large-coder'];

/** Most ids are plain; one in fifty groups has another script in it, one in fifty needs escapes. */
function rolloutId(seed, group) {
  if (group % 50 === 7) return `tâche-完了-${group}`;
  if (group % 50 === 13) return `job "${group}" \\ ${seed}`;
  return `job-${hash(seed, group).toString(16)}-${group}`;
}

/** What lines are made of, encoded once in each style: the inside of strings, and tool events. */
function makePools(seed, { task, answer, calls }) {
  const fill = (number, make) => {
    const draw = random(hash(seed, number));
    return Array.from({ length: POOL }, (_, at) => make(draw, at));
  };
  const tasks = fill(10, (draw) => makeText(draw, task));
  const answers = fill(11, (draw) => makeText(draw, answer));
  const events = Array.from({ length: calls[1] > 0 ? DIALECTS : 0 }, (_, dialect) =>
    fill(12 + dialect, (draw, at) => makeToolEvents(draw, dialect, at)),
  );
  return STYLES.map((style) => {
    const withoutEnds = (value) => Buffer.from(writeJson(value, style).slice(1, -1));
    return {
      tasks: tasks.map(withoutEnds),
      answers: answers.map(withoutEnds),
      events: events.map((pool) => pool.map(withoutEnds)),
    };
  });
}
