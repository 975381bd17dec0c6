import { Flags } from '@oclif/core';
import type { AgentOptions } from '../agent/agent-options.js';
import type { TextGuardrail, ToolGuardrail } from '../contracts/guardrail.js';
import type { Model } from '../contracts/model.js';
import { WasmagentError } from '../errors.js';
import type { ForbiddenPhrase } from '../guardrails/forbidden-phrases.js';
import type { Judge } from '../guardrails/judge/judge.js';
import type { Clock } from '../host/clock.js';
import { readNamedFile } from '../host/own-file.js';

const GUARDRAILS = ['code', 'classifier', 'intent-alignment', 'max-input', 'forbidden-phrases'] as const;
const REDACTIONS = ['secrets', 'pii', 'off'] as const;
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
    description:
      'what is taken out of tool output and of the log: secrets, personal data too (pii), or nothing (default: secrets)',
    options: [...REDACTIONS],
  }),
};

/** What oclif makes of `GUARDRAIL_FLAGS`. */
export interface GuardrailFlags {
  guardrail: string[] | undefined;
  'guardrail-model': string | undefined;
  'guardrail-on-error': string | undefined;
  'max-input': number | undefined;
  'forbidden-phrases': string | undefined;
  redact: string | undefined;
}

export type GuardrailName = (typeof GUARDRAILS)[number];

/** Which guardrails look at a run, and what is taken out of it: all there is to know to open them. */
export interface GuardrailPolicy {
  /** In the order of the list above. */
  names: readonly GuardrailName[];
  /** The model that judges, by the name it is asked for; null where nothing asks one. */
  model: string | null;
  /** What no verdict means. */
  onError: 'closed' | 'open';
  maxInputChars: number | null;
  forbiddenPhrases: readonly ForbiddenPhrase[] | null;
  redact: (typeof REDACTIONS)[number];
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
 * The policy that the flags ask for. What no flag says is as in `recorded`, the policy of a run that is run again, or as it
 * is by default. Nothing is left for later: a list that cannot be read fails before anything runs.
 * @throws WasmagentError `USAGE` for flags that would mean nothing, or what reading a file throws
 */
export async function readGuardrailPolicy(flags: GuardrailFlags, recorded?: GuardrailPolicy): Promise<GuardrailPolicy> {
  const path = flags['forbidden-phrases'];
  const forbiddenPhrases = path === undefined ? (recorded?.forbiddenPhrases ?? null) : await readPhrases(path);
  const maxInputChars = flags['max-input'] ?? recorded?.maxInputChars ?? null;
  const isNamed = (name: GuardrailName): boolean => {
    if (name === 'max-input' && maxInputChars !== null) return true;
    if (name === 'forbidden-phrases' && forbiddenPhrases !== null) return true;
    return flags.guardrail?.includes(name) ?? recorded?.names.includes(name) ?? false;
  };
  const names = GUARDRAILS.filter(isNamed);
  const policy: GuardrailPolicy = {
    names,
    model: flags['guardrail-model'] ?? recorded?.model ?? null,
    onError: (flags['guardrail-on-error'] ?? recorded?.onError) === 'open' ? 'open' : 'closed',
    maxInputChars,
    forbiddenPhrases,
    redact: REDACTIONS.find((each) => each === flags.redact) ?? recorded?.redact ?? 'secrets',
  };
  refuseWhatMeansNothing(policy, flags);
  return policy;
}

function refuseWhatMeansNothing(policy: GuardrailPolicy, flags: GuardrailFlags): void {
  const { names, maxInputChars, forbiddenPhrases, model } = policy;
  if (names.includes('max-input') && maxInputChars === null)
    throw usage('--guardrail max-input needs to be told how long a task may be', '--max-input 4000');
  if (names.includes('forbidden-phrases') && forbiddenPhrases === null)
    throw usage('--guardrail forbidden-phrases needs to be told which phrases', '--forbidden-phrases phrases.txt');
  const judged = JUDGED.find((guardrail) => names.includes(guardrail));
  if (judged !== undefined) {
    if (model !== null) return;
    throw usage(`--guardrail ${judged} needs a model that judges`, '--guardrail-model NAME (see wasmagent models)');
  }
  for (const flag of ['guardrail-model', 'guardrail-on-error'] as const) {
    if (flags[flag] !== undefined)
      throw usage(`--${flag} means nothing without a guardrail that asks a model`, '--guardrail classifier');
  }
}

async function readPhrases(path: string): Promise<ForbiddenPhrase[]> {
  const { parsePhrases } = await import('../guardrails/forbidden-phrases.js');
  return parsePhrases(readNamedFile(path, 'the list of phrases', MAX_PHRASES_BYTES), path);
}

/**
 * Opens the guardrails of a policy. A model that cannot run fails before anything runs.
 * @throws WasmagentError what `openModel` throws
 */
export async function openGuardrails(policy: GuardrailPolicy, parts: GuardrailParts): Promise<GuardrailOptions> {
  const { names, redact } = policy;
  const judge = await openJudge(policy, parts);
  const redactor = await openRedactorOf(redact, parts.env);
  return {
    guardrails: names.includes('code') ? [(await import('../guardrails/code.js')).codeGuardrail] : [],
    textGuardrails: await openTextGuardrails(policy, judge),
    toolGuardrails: await openToolGuardrails(policy, judge),
    fenceUntrusted: true,
    ...(redactor === undefined ? {} : { redactor }),
  };
}

async function openJudge(
  { names, model, onError }: GuardrailPolicy,
  { openModel, clock }: GuardrailParts,
): Promise<Judge | undefined> {
  if (model === null || !JUDGED.some((name) => names.includes(name))) return undefined;
  return { model: await openModel(model), newToken: (kind) => clock.newToken(kind), onError };
}

// What costs nothing is asked before what costs a call.
async function openTextGuardrails(
  { names, maxInputChars, forbiddenPhrases }: GuardrailPolicy,
  judge: Judge | undefined,
): Promise<TextGuardrail[]> {
  const guardrails: TextGuardrail[] = [];
  if (maxInputChars !== null) {
    const { maxInputGuardrail } = await import('../guardrails/max-input.js');
    guardrails.push(maxInputGuardrail({ maxChars: maxInputChars }));
  }
  if (forbiddenPhrases !== null) {
    const { forbiddenPhrasesGuardrail } = await import('../guardrails/forbidden-phrases.js');
    guardrails.push(
      forbiddenPhrasesGuardrail('input', forbiddenPhrases),
      forbiddenPhrasesGuardrail('output', forbiddenPhrases),
    );
  }
  if (judge !== undefined && names.includes('classifier')) {
    const { classifierGuardrail } = await import('../guardrails/classifier.js');
    guardrails.push(classifierGuardrail('input', judge), classifierGuardrail('output', judge));
  }
  return guardrails;
}

async function openToolGuardrails({ names }: GuardrailPolicy, judge: Judge | undefined): Promise<ToolGuardrail[]> {
  if (judge === undefined || !names.includes('intent-alignment')) return [];
  const { intentAlignmentGuardrail } = await import('../guardrails/intent-alignment.js');
  return [intentAlignmentGuardrail(judge)];
}

async function openRedactorOf(
  kind: GuardrailPolicy['redact'],
  env: GuardrailParts['env'],
): Promise<AgentOptions['redactor']> {
  if (kind === 'off') return undefined;
  const { openRedactor } = await import('../guardrails/redactor.js');
  return openRedactor(kind, env);
}

function usage(message: string, example: string): WasmagentError {
  return new WasmagentError('USAGE', message, { suggestions: [example] });
}
