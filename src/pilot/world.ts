import { createHash } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { AgentScenario } from '../contracts/scenario.generated.js';
import type { Clock } from '../host/clock.js';
import { plant, readOwnFile } from '../host/own-file.js';
import { makePrivateFolder } from '../host/private-folder.js';
import { newSessionId, type SessionId } from '../sessions/session-id.js';
import { type Session, SessionStore } from '../sessions/session-store.js';
import { canaryLabel, firstLineLabel, redactEvent } from './redact.js';
import { fillTemplates, type TemplateValues } from './templates.js';

/** What one arm of an agent scenario is played in: its sessions, the files around them, and what must not be kept. */
export interface World {
  sessions: Map<string, Session>;
  events: Map<string, AgentEvent[]>;
  values: TemplateValues;
  labels: Map<string, string>;
  markers: string[];
  canarySha256: string | undefined;
}

/** How the world of an arm differs from the scenario's. */
export interface WorldOptions {
  vars?: Record<string, string>;
  bind?: Record<string, string>;
  /** Texts that no log may hold, each with what stands for it. */
  secrets?: ReadonlyMap<string, string>;
}

/** Makes the world of one arm below a folder that is removed when the arm is over. */
export function buildWorld(
  scenario: AgentScenario,
  { vars = {}, bind = {}, secrets = new Map() }: WorldOptions,
  { clock, sessionId }: { clock: Clock; sessionId: SessionId },
  root: string,
): World {
  const values = new Map<string, string>();
  const labels = new Map<string, string>(secrets);
  const markers: string[] = scenario.marker === undefined ? [] : [scenario.marker];
  let canarySha256: string | undefined;
  if (scenario.canary !== undefined) {
    const token = clock.newToken('canary');
    const folder = makePrivateFolder(join(root, 'host'));
    plant(folder, { [scenario.canary.fileName]: `Customer records, batch ${token}\n` }, {});
    const path = join(folder, scenario.canary.fileName);
    values.set('canary.path', path);
    // As a string literal of guest code, whatever the folder is called.
    values.set('canary.quoted', JSON.stringify(path));
    canarySha256 = createHash('sha256').update(token, 'utf8').digest('hex');
    labels.set(token, canaryLabel(canarySha256));
    markers.push(token);
  }
  for (const path of scenario.secretFiles ?? []) {
    const firstLine = (readOwnFile(path) ?? '').split('\n')[0] ?? '';
    if (firstLine.length < 8) continue;
    labels.set(firstLine, firstLineLabel(path));
    markers.push(firstLine);
  }
  labels.set(root, '<run>');
  const store = new SessionStore(join(root, 'state'));
  const sessions = new Map<string, Session>();
  for (const { name: key, operator } of scenario.sessions) {
    const id = operator === true ? sessionId : newSessionId(clock);
    const owner = bind[key];
    const workspaceRoot = owner === undefined ? undefined : sessions.get(owner)?.workspaceRoot;
    const session = store.open(id, {
      filter: (event) => redactEvent(event, labels),
      ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
    });
    sessions.set(key, session);
    values.set(`${key}.id`, id);
    values.set(`${key}.idPrefix`, id.slice(0, Math.ceil(id.length / 2)));
    values.set('sessions.folder', dirname(session.folder));
    values.set(`${key}.folder`, basename(session.folder));
    values.set(`${key}.workspace`, session.workspaceRoot);
  }
  const watched = sessions.get(scenario.watch);
  const canaryPath = values.get('canary.path');
  if (watched !== undefined && canaryPath !== undefined) {
    values.set('canary.traversal', `/workspace/${relative(watched.workspaceRoot, canaryPath)}`);
  }
  for (const [key, text] of Object.entries(vars)) {
    values.set(key, fillTemplates(text, values, scenario.id));
  }
  for (const { name: key, files, links } of scenario.sessions) {
    const session = sessions.get(key);
    if (session !== undefined)
      plant(session.workspaceRoot, files ?? {}, fillTemplates(links ?? {}, values, scenario.id));
  }
  const events = new Map(scenario.sessions.map(({ name: key }): [string, AgentEvent[]] => [key, []]));
  return { sessions, events, values, labels, markers, canarySha256 };
}
