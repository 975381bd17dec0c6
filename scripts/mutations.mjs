// Each mutation switches off one mechanism. The tests named beside it must then fail: a wall whose removal nobody
// notices is not tested. `find` must occur exactly once in `file`.
export const MUTATIONS = [
  {
    name: 'path judge: any resolved path is inside',
    file: 'src/policy/paths.ts',
    find: 'isInside(realPath, root.realPath)',
    replace: 'true',
    tests: ['test/policy/paths.test.ts', 'test/pilot/pilot.test.ts'],
  },
  {
    name: 'path opener: what was opened is not looked at again',
    file: 'src/policy/opened.ts',
    find: '',
    replace: '',
    tests: ['test/host/files.test.ts'],
  },
  {
    name: 'session binding: every session gets the same folder',
    file: 'src/sessions/session-id.ts',
    find: "createHash('sha256').update(id, 'utf8')",
    replace: "createHash('sha256').update('', 'utf8')",
    tests: ['test/sessions/session-store.test.ts', 'test/pilot/pilot.test.ts'],
  },
  {
    name: 'code guard: nothing trips',
    file: 'src/guardrails/code.ts',
    find: '    return findings;\n  },',
    replace: '    return [];\n  },',
    tests: ['test/guardrails/code.test.ts', 'test/pilot/pilot.test.ts'],
  },
];
