import { branchScores } from './branch-scores.mjs';
import { hash, random } from './random.mjs';
import { DIALECTS, makeText, makeToolEvents } from './tool-events.mjs';
import { STYLES, writeJson } from './write-json.mjs';

/** Sizes of records: `large` is about 5.4 kB with tool calls, `small` about 200 bytes without. */
export const PROFILES = {
  large: { calls: [3, 6], task: 300, answer: 700, extras: true },
  small: { calls: [0, 1], task: 6, answer: 4, extras: false },
};

const POOL = 256;

/**
 * Makes the line of a branch from nothing but the seed and the two numbers, so that lines may be made in any order
 * without any being kept. A line comes as parts, strings and buffers, without its line end.
 */
export function rolloutLines({ seed, profile }) {
  const { calls, task, answer, extras } = PROFILES[profile];
  const pools = STYLES.map((style) => makePool(seed, style, { task, answer }));
  return (group, branch) => {
    const draw = hash(seed, group, branch, 3);
    const style = draw % 3 === 0 ? 1 : 0;
    const { tasks, answers, events } = pools[style];
    const [comma, colon] = style === 1 ? [', ', ': '] : [',', ':'];
    const parts = [];
    let text = '{';
    const add = (key, json) => {
      text += `${text === '{' ? '' : comma}"${key}"${colon}${json}`;
    };
    const addMembers = (members) => {
      for (const [key, value] of Object.entries(members)) add(key, writeJson(value, STYLES[style]));
    };
    const flush = (part) => {
      parts.push(text, part);
      // Not '{', so that the next member gets its comma.
      text = '';
    };
    const { build_result, ...scores } = branchScores(seed, group, branch);
    if (extras && build_result !== undefined) scores.build_result = build_result;
    const early = draw % 2 === 0;
    if (extras) add('schema_version', '"rollout-wire/v1"');
    // A rank that somebody gave before: from 0, from 1, or the same for all.
    if (draw % 25 === 0) addMembers({ rank: (draw >>> 8) % 9, total_score: 0.5 });
    add('rollout_id', writeJson(rolloutId(seed, group), STYLES[style]));
    add('branch_index', branch);
    if (early) addMembers(scores);
    add('task', `"${group}. `);
    flush(tasks[hash(seed, group, 4) % POOL]);
    text = '"';
    add('temperature', [0.2, 0.7, 1][branch % 3]);
    add('session_id', `"s${group}"`);
    if (extras) {
      addMembers({ model: MODELS[group % 2], seed: 10_000_000_000_000_000_000n + BigInt(draw) });
      addMembers({ provenance: { exporter: 'job-runner', rank: 0 } });
    }
    add('tool_call_sequence', '[');
    const [fewest, most] = calls;
    const dialect = group % DIALECTS;
    for (let call = 0, count = fewest + (draw % (most - fewest)); call < count; call += 1) {
      if (call > 0) text += comma;
      flush(events[dialect][hash(draw, call) % POOL]);
    }
    text += ']';
    add('final_answer', `"Branch ${branch}: `);
    flush(answers[(draw >>> 7) % POOL]);
    text = '"';
    if (extras && draw % 4 === 1) add('judge_score', ((draw >>> 3) % 100) / 100);
    if (!early) addMembers(scores);
    if (draw % 50 === 1) addMembers({ rank: 1 });
    parts.push(`${text}}`);
    return parts;
  };
}

const MODELS = ['small-coder', 'large-coder'];

/** Most ids are plain; one in fifty groups has another script in it, one in fifty needs escapes. */
function rolloutId(seed, group) {
  if (group % 50 === 7) return `tâche-完了-${group}`;
  if (group % 50 === 13) return `job "${group}" \\ ${seed}`;
  return `job-${hash(seed, group).toString(16)}-${group}`;
}

/** Encoded once: the inside of strings, and tool events; a file of any size is made of these. */
function makePool(seed, style, { task, answer }) {
  const fill = (number, make) => {
    const draw = random(hash(seed, number));
    return Array.from({ length: POOL }, (_, at) => Buffer.from(make(draw, at)));
  };
  const inside = (text) => writeJson(text, style).slice(1, -1);
  const between = style === 'python' ? ', ' : ',';
  return {
    tasks: fill(10, (draw) => inside(makeText(draw, task))),
    answers: fill(11, (draw) => inside(makeText(draw, answer))),
    events: Array.from({ length: DIALECTS }, (_, dialect) =>
      fill(12 + dialect, (draw, at) =>
        makeToolEvents(draw, dialect, at)
          .map((event) => writeJson(event, style))
          .join(between),
      ),
    ),
  };
}
