import fc from 'fast-check';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'é', 'Ã©', '日本', '"rank":1', '\\', '\\"', '\u0080', '\u007f', '\ud800', '👍', 'rank'),
);
const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), text);
const fields = fc.record(
  {
    rollout_id: text.map((id) => `${id}é`),
    task: fc.oneof({ weight: 9, arbitrary: text.map((task) => `${task}.`) }, { weight: 1, arbitrary: text }),
    branch_index: fc.oneof(
      { weight: 9, arbitrary: fc.nat(9) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 1.5, 2 ** 32) },
    ),
    temperature: fc.double({ noNaN: true, noDefaultInfinity: true }),
    session_id: text,
    tool_call_sequence: fc.array(fc.dictionary(text, value, { maxKeys: 3 }), { maxLength: 2 }),
    final_answer: text,
    build_result: fc.option(fc.dictionary(fc.oneof(text, fc.constant('status')), value, { maxKeys: 3 })),
    objective_score: fc.constantFrom(0, 0.25, 0.5, 1),
    objective_status: fc.constantFrom('pass', 'fail', 'unknown'),
    model: value,
    rank: fc.integer(),
    total_score: fc.double({ noNaN: true, noDefaultInfinity: true }),
  },
  {
    requiredKeys: [
      'rollout_id',
      'task',
      'branch_index',
      'temperature',
      'session_id',
      'tool_call_sequence',
      'final_answer',
    ],
  },
);

/** The same JSON with some characters written as escapes. */
function escapeSome(json: string, every: number): string {
  let count = 0;
  return json.replaceAll(/[^\x00-\x7f]|(?<=")[a-z]/g, (char) => {
    count += 1;
    if (count % every !== 0) return char;
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Lines of branches, in many spellings, of ASCII and beyond; most are valid. */
export const branchLine = fc
  .tuple(fields, fc.constantFrom(1, 2, 5, 1000), fc.constantFrom(0, 1), fc.boolean())
  .map(([branch, every, indent, ascii]) => {
    const json = JSON.stringify(branch, null, indent).replaceAll('\n', ' ');
    return escapeSome(ascii ? json.replaceAll(/[^\x00-\x7f]/g, '~') : json, every);
  });

const piece = fc.constantFrom(
  ...[
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'é',
    '\\u00e9',
    '\\u0041',
    'u',
    '1e999',
    '-',
    '0',
    ' ',
    '\u0001',
    'null',
  ],
  ...['"rank":1,', '"é":1,"\\u00e9":2,', '"Ã©":1,', '"\\u00c3\\u00a9":2,', ',"task":"x"', '[['],
);

/** Lines of branches that were damaged at some bytes. */
export const damagedLine = fc
  .tuple(
    branchLine,
    fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.nat(3),
        put: fc.oneof(piece.map(Buffer.from), fc.uint8Array({ maxLength: 2 })),
      }),
      {
        maxLength: 3,
      },
    ),
  )
  .map(([line, damages]) => {
    let bytes = Buffer.from(line);
    for (const { at, cut, put } of damages) {
      const from = at % (bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
    }
    return bytes;
  });
