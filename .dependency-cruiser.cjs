/** The arrows of docs/architecture.md, held by the tests. */
const pure = '^src/(plan|checks|calendar|summary|intake|messages|contract)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'A type may be named from below: it is gone when the code runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'plan-knows-only-itself',
      severity: 'error',
      from: { path: '^src/plan/' },
      to: { path: '^src/', pathNot: '^src/plan/' },
    },
    {
      name: 'pure-folders-know-only-plan-and-words',
      comment:
        'messages name the types they put into words, so the arrow from messages points at all pure folders.',
      severity: 'error',
      from: { path: '^src/(checks|calendar|summary|intake)/' },
      to: { path: '^src/', pathNot: ['^src/plan/', '^src/messages/', '^src/$1/'] },
    },
    {
      name: 'pure-means-pure',
      severity: 'error',
      from: { path: pure },
      to: { path: ['^src/(google|addon|sidebar)/', '^local/', '^test/'] },
    },
    {
      name: 'pure-uses-no-node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'google-knows-only-pure',
      severity: 'error',
      from: { path: '^src/google/' },
      to: { path: ['^src/(addon|sidebar)/', '^local/', '^test/'] },
    },
    {
      name: 'only-entry-wires-google',
      severity: 'error',
      from: { path: '^src/addon/', pathNot: '^src/addon/(entry|googlePorts)\\.ts$' },
      to: { path: '^src/google/' },
    },
    {
      name: 'sidebar-knows-contract-words-and-plan',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/', pathNot: '^src/(sidebar|contract|messages|plan)/' },
    },
    {
      name: 'shipped-code-knows-no-test-or-host',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|test|bench)/' },
    },
    {
      name: 'host-does-not-reach-into-the-add-on',
      comment:
        'The local host runs the built bundle; it may share the contract, the words and the types of the plan.',
      severity: 'error',
      from: { path: '^local/', pathNot: '^local/measure/' },
      to: { path: '^src/(google|addon|sidebar|calendar|checks|summary|intake)/' },
    },
    {
      name: 'measuring-reads-as-the-add-on-does',
      comment: 'What is measured is the pure reading itself, tables from text included.',
      severity: 'error',
      from: { path: '^local/measure/' },
      to: { path: '^src/(google|addon|sidebar|calendar|checks|summary)/' },
    },
    {
      name: 'data-modules-hold-data',
      comment:
        'They are evaluated by the build and shipped as JSON: words, and what prepares words for looking up.',
      severity: 'error',
      from: { path: '\\.data\\.ts$' },
      to: {
        path: '^src/',
        pathNot: [
          '\\.data\\.ts$',
          '^src/plan/periods/(languages/|spelling\\.ts$)',
          '^src/plan/places/patternList\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, path: '^(src|local)/', pathNot: '\\.(d\\.m?ts|html|css|json|mjs)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|build)/' },
  },
};
