const esmPackages = ['hucre', 'ical\\.js', 'zod', '@noble/hashes'].join('|');

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
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/unpackBrowser.ts',
    },
  ],
};
