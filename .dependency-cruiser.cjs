// The layers of ARCHITECTURE.md, lowest first. A folder may import itself and what stands before it;
// members of one row never import each other.
const rows = [
  ['contracts'],
  ['errors'],
  ['policy'],
  ['host'],
  ['kernels', 'models', 'tools', 'guardrails', 'sessions'],
  ['agent', 'rollout', 'evidence'],
  ['pilot'],
  ['cli'],
  ['commands'],
];
const pathOf = (layer) => (layer === 'errors' ? '^src/errors\\.ts$' : `^src/${layer}/`);

const layerRules = rows.flatMap((row, index) =>
  row.flatMap((layer) => {
    const forbidden = [...rows.slice(index + 1).flat(), ...row.filter((other) => other !== layer)];
    // An empty list of paths would match everything; the topmost layer may import all.
    if (forbidden.length === 0) return [];
    return {
      name: `layer-${layer}`,
      severity: 'error',
      comment: `${layer} may import only what stands below it`,
      from: { path: pathOf(layer) },
      to: { path: forbidden.map(pathOf) },
    };
  }),
);

const AUTHORITY =
  '^(node:)?(fs|fs/promises|net|tls|dns|dns/promises|dgram|child_process|worker_threads|vm|http|https|http2|cluster|inspector|sqlite)$';

module.exports = {
  forbidden: [
    ...layerRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'authority-has-an-address',
      severity: 'error',
      comment: 'only src/host and the entry files of kernel children open files, sockets or processes',
      from: { path: '^src/', pathNot: ['^src/host/', '\\.child\\.ts$', '^src/kernels/node-vm\\.ts$'] },
      to: { path: AUTHORITY },
    },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^(src|bin)/' }, to: { path: '^test/' } },
    {
      name: 'policy-is-pure',
      severity: 'error',
      comment: 'the judge has no I/O and no clock; node:url and node:crypto are arithmetic',
      from: { path: '^src/policy/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(path|url|crypto)$' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
