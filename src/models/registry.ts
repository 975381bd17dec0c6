import { WasmagentError } from '../errors.js';
import { checkEndpoint, type EndpointCheck } from './anthropic/check-endpoint.js';
import { familyOf } from './anthropic/cost-of-turn.js';
import { LIST_PRICES } from './anthropic/list-prices.js';
import { type Environment, readSettings } from './anthropic/settings.js';
import { temperatureFor } from './anthropic/temperature.js';
import { anthropicModelId, type ModelChoice } from './model-name.js';

/** Where a provider's models are asked, as far as it may be told: the key never is. */
export interface ModelEndpoint {
  baseUrl: string;
  isLocal: boolean;
  hasKey: boolean;
  /** The model that the provider's name alone stands for. */
  modelId: string;
  takesTemperature: boolean;
  /** US dollars per million tokens, by list price: 0 on this machine, null where it is not known. */
  price: { input: number; output: number } | null;
}

/** Whether a provider's models can be asked here, as far as that can be known without asking. */
export type ModelAvailability =
  | { status: 'ready'; endpoint?: ModelEndpoint }
  | { status: 'unavailable'; reason: string; suggestions: readonly string[] };

/** One kind of model. */
export interface ModelProvider {
  name: ModelChoice['provider'];
  /** What it is, in one line. */
  summary: string;
  /** How it is named on the command line. */
  names: readonly string[];
  /** Whether anything leaves this process. */
  usesNetwork: boolean;
  /** Looks at the environment alone. */
  availability(env?: Environment): ModelAvailability;
  /** Asks the endpoint, once and shortly; only where `availability` is ready. Absent where there is none. */
  check?(env?: Environment): Promise<EndpointCheck>;
}

const READY = (): ModelAvailability => ({ status: 'ready' });

/** Every kind of model that may be asked for. */
export const MODEL_PROVIDERS: readonly ModelProvider[] = [
  {
    name: 'scripted',
    summary: 'plays the turns of a script, offline',
    names: ['scripted'],
    usesNetwork: false,
    availability: READY,
  },
  {
    name: 'replay',
    summary: 'plays a recorded session again, offline',
    names: ['replay'],
    usesNetwork: false,
    availability: READY,
  },
  {
    name: 'anthropic',
    summary: "the provider's own API, or a server that speaks /v1/messages",
    names: ['anthropic', 'claude-...', 'anthropic/<id>'],
    usesNetwork: true,
    availability: describeAnthropic,
    check: (env = process.env) => checkEndpoint(readSettings(env), anthropicModelId(env)),
  },
];

function describeAnthropic(env: Environment = process.env): ModelAvailability {
  try {
    const { baseUrl, isLocal, key } = readSettings(env);
    const modelId = anthropicModelId(env);
    const takesTemperature = temperatureFor(modelId, 0, { isLocal }) !== undefined;
    const endpoint = { baseUrl, isLocal, hasKey: key !== undefined, modelId, takesTemperature };
    return { status: 'ready', endpoint: { ...endpoint, price: priceOf(modelId, isLocal) } };
  } catch (error) {
    if (!(error instanceof WasmagentError)) throw error;
    return { status: 'unavailable', reason: error.message, suggestions: error.suggestions };
  }
}

function priceOf(modelId: string, isLocal: boolean): ModelEndpoint['price'] {
  if (isLocal) return { input: 0, output: 0 };
  const list = LIST_PRICES.find(({ family }) => family === familyOf(modelId));
  return list === undefined ? null : { input: list.input, output: list.output };
}
