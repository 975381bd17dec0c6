// Each mutation switches off one mechanism in memory, while tests load the file. At least one of the tests named beside
// it must then fail: a wall whose removal nobody notices is not tested. `find` must occur exactly once in `file`.
const PILOT = 'test/pilot/pilot.test.ts';

export const MUTATIONS = [
  {
    name: 'path judge: every resolved path counts as inside',
    file: 'src/policy/paths.ts',
    find: 'roots.find((root) => isInside(realPath, root.realPath))',
    replace: 'roots[0]',
    tests: ['test/policy/paths.test.ts', PILOT],
  },
  {
    name: 'path judge: links are not followed before judging',
    file: 'src/policy/resolve-path.ts',
    find: "kind !== 'link' || (pending.length === 0 && !isLastFollowed)",
    replace: 'true',
    tests: ['test/policy/paths.test.ts', PILOT],
  },
  {
    name: 'path opener: what was opened is not compared with what was granted',
    file: 'src/policy/opened.ts',
    find: 'facts.realPath !== grant.realPath || !facts.isAtGrantedPath',
    replace: 'false',
    tests: ['test/policy/opened.test.ts', 'test/host/files.test.ts'],
  },
  {
    name: 'host judge: private addresses are reachable',
    file: 'src/policy/hosts.ts',
    find: 'if (!isReachable(grant, address))',
    replace: 'if (false)',
    tests: ['test/policy/hosts.test.ts', 'test/host/net.test.ts'],
  },
  {
    name: 'manifest: unknown fields are ignored',
    file: 'src/policy/manifest.ts',
    find: 'if (!capabilityManifestValidator(data)) throw',
    replace:
      "if (!capabilityManifestValidator(data) && capabilityManifestValidator.errors?.[0]?.keyword !== 'additionalProperties') throw",
    tests: ['test/policy/manifest.test.ts'],
  },
  {
    name: 'session binding: all sessions share one folder',
    file: 'src/sessions/session-id.ts',
    find: "createHash('sha256').update(id, 'utf8')",
    replace: "createHash('sha256').update('one', 'utf8')",
    tests: ['test/sessions/session-store.test.ts', PILOT],
  },
  {
    name: 'code guard: nothing trips',
    file: 'src/guardrails/code.ts',
    find: 'return findings;',
    replace: 'return [];',
    tests: ['test/guardrails/code.test.ts', PILOT],
  },
  {
    name: 'tool list: guest code may call every tool',
    file: 'src/policy/tools.ts',
    find: '!manifest.extraCapabilities.includes(capability)',
    replace: 'false',
    tests: ['test/policy/tools.test.ts', 'test/agent/run-agent.test.ts'],
  },
  {
    name: 'verifier isolation: a verdict that the candidate prints is believed',
    file: 'src/rollout/verifiers/build-verifier.ts',
    find: 'tests.total > 0 && tests.passed === tests.total;',
    replace: '(tests.passed === tests.total || findClaims(outcome?.logs ?? []).length > 0);',
    tests: ['test/rollout/verifiers/build-verifier.test.ts', PILOT],
  },
  {
    name: 'tie rule: branches with the same score make a pair',
    file: 'src/rollout/select-pair.ts',
    find: 'if (bestTotal === view.totalOf(worst)) return',
    replace: 'if (bestTotal < 0) return',
    tests: ['test/rollout/select-pair.test.ts', 'test/rollout/rank-rollout-file.test.ts', PILOT],
  },
  {
    name: 'export gate: a line that was changed after it was judged may leave',
    file: 'src/rollout/ledger.ts',
    find: 'if (entry.sha256 !== claim.sha256)',
    replace: 'if (false)',
    tests: ['test/rollout/ledger.test.ts', PILOT],
  },
  {
    name: 'schema check: every file passes',
    file: 'src/rollout/check-files.ts',
    find: 'checked.every(({ invalid }) => invalid === 0)',
    replace: 'true',
    tests: ['test/rollout/check-files.test.ts'],
  },
  {
    name: 'event log: a line is not linked to the one before',
    file: 'src/sessions/chain.ts',
    find: 'const body = { ...event, seq, prev };',
    replace: 'const body = { ...event, seq, prev: CHAIN_START };',
    tests: ['test/sessions/event-log.test.ts'],
  },
  {
    name: 'verdict: a refusal need not be on record',
    file: 'src/pilot/verdict.ts',
    find: 'if (unproven.length > 0)',
    replace: 'if (false)',
    tests: ['test/pilot/verdict.test.ts', PILOT],
  },
  {
    name: 'verdict: a control without effect is good enough',
    file: 'src/pilot/verdict.ts',
    find: 'if (vacuous.length > 0)',
    replace: 'if (false)',
    tests: ['test/pilot/verdict.test.ts', PILOT],
  },
];
