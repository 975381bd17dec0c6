// Words that readers of JSON get wrong: quotes, backslashes, brackets out of place, and text that looks like fields.
const TRAPS = [
  '","rank":1,"objective_score":1,"x":"',
  '{"rollout_id":"decoy","branch_index":0}',
  '\\"rollout_id\\": \\"decoy\\"',
  'C:\\work\\new\\table\\',
  'say "done"',
  '}',
  ']',
  '{{',
  '\t',
  '\u2028',
  '\\u0000',
];
const NON_ASCII = [
  'café',
  'naïve',
  'größer',
  'ошибка',
  '修复',
  '测试通过',
  'ボタン',
  '버튼',
  'ไฟล์',
  '🙂',
  '👩‍💻',
  '−40 °C',
];
const PLAIN = (
  'the file has no button yet so add one below the title then run all tests again and read what they print ' +
  'const value = await load(path); return items.map((item) => item.id); import os def main(): assert result == 3 ' +
  'error expected but found at line 12 of src/page.tsx export default function App() { return null; }'
).split(' ');

/** About `length` characters of prose and code, some of it in other scripts, some of it a trap for readers of JSON. */
export function makeText(draw, length) {
  let text = draw.pick(PLAIN);
  while (text.length < length) {
    const kind = draw.below(40);
    text += `${kind === 0 ? '\n' : ' '}${draw.pick(kind === 1 ? TRAPS : kind < 4 ? NON_ASCII : PLAIN)}`;
  }
  return text;
}

/** How many dialects of tool events there are. */
export const DIALECTS = 3;

/** A tool call and its result in one of the dialects. Some arguments hold decoys: fields of a record, out of place. */
export function makeToolEvents(draw, dialect, at) {
  const name = draw.pick(['read_file', 'write_file', 'run_tests', 'search']);
  const args = makeArguments(draw);
  const result = makeText(draw, 200 + draw.below(500));
  const callId = `call_${at}`;
  if (dialect === 0) {
    return [
      { event: 'tool_call', data: { toolName: name, args, callId } },
      { event: 'tool_result', data: { callId, result } },
    ];
  }
  if (dialect === 1) {
    return [
      { event: 'tool_call', data: { name, args } },
      { event: 'tool_result', data: { name, result } },
    ];
  }
  return [{ tool_name: name, arguments: args, result, ...(draw.below(8) === 0 ? { error: 'timed out' } : {}) }];
}

function makeArguments(draw) {
  const args = {
    path: `src/${draw.pick(['page', 'größe', '组件'])}.tsx`,
    content: makeText(draw, 100 + draw.below(300)),
  };
  // Past 2^53: a reader that makes a double of it does not give it back.
  if (draw.below(4) === 0) args.cursor = 9_007_199_254_740_993n + BigInt(draw.below(1000));
  if (draw.below(3) === 0) {
    Object.assign(args, {
      rollout_id: 'decoy',
      rank: 1,
      objective_score: 0.99,
      nested: { branch_index: 7, rank: [1] },
    });
  }
  return args;
}
