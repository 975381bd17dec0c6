import type { ModelEntry, ModelReport } from '../contracts/model-report.generated.js';
import { EXIT, type ExitCode } from '../errors.js';
import { packageVersion } from '../host/package-root.js';
import { LIST_PRICES_SOURCE } from '../models/anthropic/list-prices.js';
import type { Environment } from '../models/anthropic/settings.js';
import { MODEL_PROVIDERS, type ModelProvider } from '../models/registry.js';

/**
 * Every kind of model, and whether it can be asked here. With `check` each endpoint is really asked. The exit code is 4
 * where one that was to be checked cannot be asked.
 */
export async function listModels(
  { check }: { check: boolean },
  env: Environment = process.env,
): Promise<{ report: ModelReport; exit: ExitCode }> {
  const models: ModelEntry[] = [];
  for (const provider of MODEL_PROVIDERS) models.push(await describe(provider, check, env));
  const isBroken =
    check &&
    models.some(({ availability, check: answer }) => availability.status !== 'ready' || answer?.status === 'fails');
  const report: ModelReport = {
    schema_version: 'model-report/v1',
    version: packageVersion(),
    prices: { ...LIST_PRICES_SOURCE },
    models,
  };
  return { report, exit: isBroken ? EXIT.environment : EXIT.ok };
}

async function describe(provider: ModelProvider, check: boolean, env: Environment): Promise<ModelEntry> {
  const { name, summary, names, usesNetwork } = provider;
  const facts = { name, summary, names: [...names], usesNetwork };
  const found = provider.availability(env);
  if (found.status === 'unavailable') {
    return {
      ...facts,
      availability: { status: 'unavailable', reason: found.reason, suggestions: [...found.suggestions] },
    };
  }
  const ready: ModelEntry = {
    ...facts,
    availability: { status: 'ready' },
    ...(found.endpoint === undefined ? {} : { endpoint: found.endpoint }),
  };
  const answer = check ? await provider.check?.(env) : undefined;
  if (answer === undefined) return ready;
  if (answer.status === 'fails') return { ...ready, check: answer };
  const { status, ms, models, isListed } = answer;
  return {
    ...ready,
    check: {
      status,
      ms,
      ...(models === undefined ? {} : { models }),
      ...(isListed === undefined ? {} : { isListed }),
    },
  };
}
