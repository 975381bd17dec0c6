import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlainView } from '../../src/cli/run-view/plain-view.js';
import { showAnswer } from '../../src/cli/run-view/show-answer.js';
import { oneLine, safeJson, stripControls } from '../../src/cli/strip-controls.js';
import { eventsWith, RUN_START } from './run-view/made-events.js';

const COMMANDS = [
  '##vso[task.setvariable variable=PATH]/tmp/evil',
  '##VSO[task.prependpath]/tmp/evil',
  '##[add-mask]a',
  "##teamcity[buildStatus status='SUCCESS']",
  '###vso[task.complete result=Succeeded]done',
  '::stop-commands::x',
  '::error file=a.ts,line=1::forged',
];
/** What a runner takes for a command in a line. */
const isCommand = (line: string): boolean => /##(?:vso|teamcity)?\[[a-z]|^\s*::[a-z-]+(?: .*)?::/i.test(line);

describe('a command to the runner of a CI job', () => {
  it('is none any more in an answer, in a line, or in JSON, which says the same to a reader', () => {
    for (const command of COMMANDS) {
      for (const text of [command, `ok\n  ${command}\nok`, `see ${command}`]) {
        const shown = [
          showAnswer(text, {}),
          oneLine(text),
          stripControls(text),
          safeJson({ text }),
          safeJson([text], 0),
        ];
        for (const line of shown.flatMap((each) => each.split('\n'))) expect(isCommand(line), line).toBe(false);
        expect(JSON.parse(safeJson({ text }))).toEqual({ text });
      }
    }
  });

  it('is none any more in the plain lines of a run, whoever wrote it', async () => {
    for (const command of COMMANDS) {
      const lines: string[] = [];
      await using view = openPlainView((line) => lines.push(line), {});
      view.onEvent(RUN_START);
      for (const event of eventsWith(command)) view.onEvent(event);
      expect(lines.join('\n')).toContain(command.slice(3));
      for (const line of lines) expect(isCommand(line), line).toBe(false);
    }
  });

  it('leaves other text as it is', () => {
    for (const text of [
      '## [1.0.0]',
      '### Notes',
      '##[1.0.0](x)',
      'std::vector<int> a;',
      ':::note',
      'a ::b',
      '#[derive]',
    ]) {
      expect(stripControls(text)).toBe(text);
    }
  });

  it('is in no text at all, and JSON keeps its value', () => {
    const part = fc.constantFrom('#', '##', '[', 'vso', 'a', '::', ':', ' ', '\n', '\\', ']');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        for (const line of stripControls(text).split('\n')) expect(isCommand(line), line).toBe(false);
        expect(JSON.parse(safeJson(text))).toBe(text);
      }),
    );
  });
});
