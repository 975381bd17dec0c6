import { Flags } from '@oclif/core';
import type { AgentOptions } from '../agent/agent-options.js';
import type { TextGuardrail, ToolGuardrail } from '../contracts/guardrail.js';
import type { Model } from '../contracts/model.js';
import { WasmagentError } from '../errors.js';
import type { Judge } from '../guardrails/judge/judge.js';
import type { Clock } from '../host/clock.js';
import { readNamedFile } from '../host/own-file.js';

const GUARDRAILS = ['code', 'classifier', 'intent-alignment', 'max-input', 'forbidden-phrases'] as const;
const JUDGED = ['classifier', 'intent-alignment'] as const;
const MAX_PHRASES_BYTES = 1024 * 1024;

/** The flags that say what looks at a task, an answer or a call beside the policy, and what is taken out of them. */
export const GUARDRAIL_FLAGS = {
  guardrail: Flags.string({
    description: 'what looks at the task, the answer, programs or tool calls; repeatable',
    options: [...GUARDRAILS],
    multiple: true,
    multipleNonGreedy: true,
  }),
  'guardrail-model': Flags.string({
    description: 'model that judges for classifier and intent-alignment',
    helpValue: 'NAME',
  }),
  'guardrail-on-error': Flags.string({
    description: 'what an answer without a verdict means: a trip, or a pass that the log tells of (default: closed)',
    options: ['closed', 'open'],
  }),
  'max-input': Flags.integer({
    description: 'longest task, in characters (turns on max-input)',
    min: 1,
    helpValue: 'CHARS',
  }),
  'forbidden-phrases': Flags.string({
    description: 'phrases that stop a task or an answer, one a line (turns on forbidden-phrases)',
    helpValue: 'FILE',
  }),
  redact: Flags.string({
    description: 'what is taken out of tool output and of the log: secrets, personal data too (pii), or nothing',
    options: ['secrets', 'pii', 'off'],
    default: 'secrets',
  }),
};

/** What oclif makes of `GUARDRAIL_FLAGS`. */
export interface GuardrailFlags {
  guardrail: string[] | undefined;
  'guardrail-model': string | undefined;
  'guardrail-on-error': string | undefined;
  'max-input': number | undefined;
  'forbidden-phrases': string | undefined;
  redact: string;
}

/** What the guardrails of a run are made with. */
export interface GuardrailParts {
  /** Opens the model that `--guardrail-model` names. @throws WasmagentError when it cannot run here */
  openModel(name: string): Model | Promise<Model>;
  clock: Clock;
  /** The guest's environment, whose secrets are taken out by value. */
  env: Readonly<Record<string, string>> | undefined;
}

/** The options of an agent that the flags decide. */
export type GuardrailOptions = Required<
  Pick<AgentOptions, 'guardrails' | 'textGuardrails' | 'toolGuardrails' | 'fenceUntrusted'>
> &
  Pick<AgentOptions, 'redactor'>;

/**
 * Makes the guardrails that the flags ask for. Nothing is left for later: a model that cannot run, or a list that cannot
 * be read, fails before anything runs.
 * @throws WasmagentError `USAGE` for flags that would mean nothing, what `openModel` throws, or what reading a file throws
 */
export async function openGuardrails(flags: GuardrailFlags, parts: GuardrailParts): Promise<GuardrailOptions> {
  const names = chosenGuardrails(flags);
  const judge = await openJudge(flags, names, parts);
  const redactor = await openRedactorOf(flags.redact, parts.env);
  return {
    guardrails: names.has('code') ? [(await import('../guardrails/code.js')).codeGuardrail] : [],
    textGuardrails: await openTextGuardrails(flags, names, judge),
    toolGuardrails: await openToolGuardrails(names, judge),
    fenceUntrusted: true,
    ...(redactor === undefined ? {} : { redactor }),
  };
}

function chosenGuardrails(flags: GuardrailFlags): ReadonlySet<string> {
  const names = new Set(flags.guardrail ?? []);
  for (const name of ['max-input', 'forbidden-phrases'] as const) {
    if (flags[name] !== undefined) names.add(name);
    else if (names.has(name)) throw usage(`--guardrail ${name} needs to be told ${NEEDED[name]}`, EXAMPLES[name]);
  }
  return names;
}

const NEEDED = { 'max-input': 'how long a task may be', 'forbidden-phrases': 'which phrases' };
const EXAMPLES = { 'max-input': '--max-input 4000', 'forbidden-phrases': '--forbidden-phrases phrases.txt' };

async function openJudge(
  flags: GuardrailFlags,
  names: ReadonlySet<string>,
  { openModel, clock }: GuardrailParts,
): Promise<Judge | undefined> {
  const name = flags['guardrail-model'];
  const judged = JUDGED.find((guardrail) => names.has(guardrail));
  if (judged === undefined) {
    for (const flag of ['guardrail-model', 'guardrail-on-error'] as const) {
      if (flags[flag] !== undefined)
        throw usage(`--${flag} means nothing without a guardrail that asks a model`, '--guardrail classifier');
    }
    return undefined;
  }
  if (name === undefined)
    throw usage(`--guardrail ${judged} needs a model that judges`, '--guardrail-model NAME (see wasmagent models)');
  return {
    model: await openModel(name),
    newToken: (kind) => clock.newToken(kind),
    onError: flags['guardrail-on-error'] === 'open' ? 'open' : 'closed',
  };
}

// What costs nothing is asked before what costs a call.
async function openTextGuardrails(
  flags: GuardrailFlags,
  names: ReadonlySet<string>,
  judge: Judge | undefined,
): Promise<TextGuardrail[]> {
  const guardrails: TextGuardrail[] = [];
  const maxChars = flags['max-input'];
  if (maxChars !== undefined) {
    const { maxInputGuardrail } = await import('../guardrails/max-input.js');
    guardrails.push(maxInputGuardrail({ maxChars }));
  }
  const path = flags['forbidden-phrases'];
  if (path !== undefined) {
    const { forbiddenPhrasesGuardrail, parsePhrases } = await import('../guardrails/forbidden-phrases.js');
    const phrases = parsePhrases(readNamedFile(path, 'the list of phrases', MAX_PHRASES_BYTES), path);
    guardrails.push(forbiddenPhrasesGuardrail('input', phrases), forbiddenPhrasesGuardrail('output', phrases));
  }
  if (judge !== undefined && names.has('classifier')) {
    const { classifierGuardrail } = await import('../guardrails/classifier.js');
    guardrails.push(classifierGuardrail('input', judge), classifierGuardrail('output', judge));
  }
  return guardrails;
}

async function openToolGuardrails(names: ReadonlySet<string>, judge: Judge | undefined): Promise<ToolGuardrail[]> {
  if (judge === undefined || !names.has('intent-alignment')) return [];
  const { intentAlignmentGuardrail } = await import('../guardrails/intent-alignment.js');
  return [intentAlignmentGuardrail(judge)];
}

async function openRedactorOf(kind: string, env: GuardrailParts['env']): Promise<AgentOptions['redactor']> {
  if (kind === 'off') return undefined;
  const { openRedactor } = await import('../guardrails/redactor.js');
  return openRedactor(kind === 'pii' ? 'pii' : 'secrets', env);
}

function usage(message: string, example: string): WasmagentError {
  return new WasmagentError('USAGE', message, { suggestions: [example] });
}
