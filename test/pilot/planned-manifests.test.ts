import { describe, expect, it } from 'vitest';
import type { AgentScenario } from '../../src/contracts/scenario.generated.js';
import { plannedManifests } from '../../src/pilot/planned-manifests.js';
import { loadScenarios } from '../../src/pilot/scenarios.js';

const ALL = loadScenarios().map(({ scenario }) => scenario);
const agent = ALL.find((scenario): scenario is AgentScenario => scenario.procedure === 'agent');

describe('the manifests of a plan', () => {
  it('are known before the run, with the folder of the run as the logs write it', () => {
    if (agent === undefined) throw new Error('no agent scenario');
    const { control, enforced } = plannedManifests(agent, ALL);
    expect(control[0]?.allowedReadPaths).toEqual(['<run>/host/customer-records.txt']);
    expect(control[1]?.allowedReadPaths).toEqual(['/workspace', '<run>/host/customer-records.txt']);
    expect(enforced.map(({ allowedReadPaths }) => allowedReadPaths)).toEqual([[], ['/workspace'], ['/workspace']]);
  });

  it('name nothing that only the run itself could know', () => {
    if (agent === undefined) throw new Error('no agent scenario');
    const late = { ...agent, manifest: { allowedReadPaths: ['{{agent.workspace}}'] } };
    expect(() => plannedManifests(late, ALL)).toThrowError(expect.objectContaining({ code: 'SCENARIO_INVALID' }));
  });

  it('of an export are those of the job that it exports', () => {
    const [exported, job] = ['export', 'rollout'].map((procedure) => ALL.find((each) => each.procedure === procedure));
    if (exported === undefined || job === undefined) throw new Error('no export scenario');
    expect(plannedManifests(exported, ALL).utility).toEqual(plannedManifests(job, ALL).utility);
  });
});
