import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { agentEventValidator, type Validator, type Violation } from '../../contracts/validators.generated.js';

/** Says whether data is an agent event, and if not, what the schema of the event it names refused. */
export const eventShape: Validator<AgentEvent> = (data: unknown): data is AgentEvent => {
  const isEvent = agentEventValidator(data);
  eventShape.errors = isEvent ? null : chooseViolation(agentEventValidator.errors ?? []);
  return isEvent;
};

// Each of the schema's alternatives refuses; all but the event's own refuse its name or, before that, its channel.
function chooseViolation(violations: readonly Violation[]): Violation[] {
  const own = violations.find(({ instancePath, keyword }) => !isNameOrChannel(instancePath) && keyword !== 'oneOf');
  return [own ?? { instancePath: '/event', keyword: 'oneOf', params: {}, message: 'is no event of this channel' }];
}

function isNameOrChannel(instancePath: string): boolean {
  return instancePath === '/event' || instancePath === '/channel';
}
