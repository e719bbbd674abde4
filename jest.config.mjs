const esmPackages = ['hucre', 'ical\\.js', 'zod', '@noble/hashes'].join('|');

/** Tests that start programs give them time zones of their own, so that one run of them is enough. */
const programs = [
  'test/local/command-line/',
  'test/local/measure/command.test.ts',
  'test/bundle/pushedFiles.test.ts',
];

const shared = {
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/esbuildTransformer.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'cjs'],
  testEnvironment: 'node',
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['test/browser/', ...programs].map((path) => `<rootDir>/${path}`),
    },
    {
      ...shared,
      displayName: 'programs',
      testMatch: programs.map((path) => `<rootDir>/${path.endsWith('/') ? `${path}*.test.ts` : path}`),
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/unpackBrowser.ts',
    },
  ],
};
