import Table from 'cli-table3';
import type { ModelEntry, ModelReport } from '../contracts/model-report.generated.js';
import { oneLine } from './strip-controls.js';
import type { Paint } from './theme.js';

/** The report for people: the kinds of models, what is missing, the endpoint, and whether it answers. */
export function formatModels({ models, prices }: ModelReport, paint: Paint): string {
  const table = new Table({ head: ['model', 'what it is', 'here'], style: { head: [], border: [], compact: true } });
  for (const { names, summary, availability } of models) {
    table.push([names.join(', '), summary, availability.status === 'ready' ? 'yes' : 'NO']);
  }
  const details = models.flatMap((model) => formatDetails(model, prices, paint));
  return [table.toString(), ...(details.length === 0 ? [] : ['', ...details])].join('\n');
}

function formatDetails(
  { name, availability, endpoint, check }: ModelEntry,
  prices: ModelReport['prices'],
  paint: Paint,
) {
  const lines: string[] = [];
  if (availability.status === 'unavailable') {
    lines.push(`${name}: ${paint('red', oneLine(availability.reason))}`);
    for (const hint of availability.suggestions) lines.push(`  Try: ${oneLine(hint)}`);
  }
  if (endpoint !== undefined) {
    const { baseUrl, isLocal, hasKey, modelId, takesTemperature, price } = endpoint;
    const cost =
      price === null
        ? 'price not known'
        : isLocal
          ? 'costs nothing'
          : `$${price.input} in, $${price.output} out per million tokens (list price of ${prices.asOf}, an estimate)`;
    lines.push(
      `${name}: ${oneLine(baseUrl)}, ${hasKey ? 'with a key' : 'without a key'}`,
      `  ${oneLine(modelId)}: ${cost}; ${takesTemperature ? 'takes a temperature' : 'takes no temperature'}`,
    );
  }
  if (check?.status === 'fails') lines.push(`  ${paint('red', 'does not answer')}: ${oneLine(check.reason, 600)}`);
  if (check?.status === 'answers') {
    lines.push(
      `  ${paint('green', 'answers')} in ${check.ms} ms${check.models === undefined ? ', and lists no models' : ''}`,
    );
    if (check.isListed === false)
      lines.push(`  ${paint('yellow', `it does not list ${oneLine(endpoint?.modelId ?? '')}`)}`);
    for (const id of check.models ?? []) lines.push(`    ${oneLine(id)}`);
  }
  return lines;
}
