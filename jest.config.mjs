/** Tests are transformed, the portal is not: it runs as compiled into dist, as it does when served. */
const common = {
  rootDir: '.',
  testEnvironment: 'node',
  transform: {
    // import() stays what it is: some libraries and the launchers are ES modules only.
    '^.+\\.tsx?$': ['@swc/jest', { module: { type: 'commonjs', ignoreDynamic: true } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.data', '<rootDir>/\\.strapi'],
};

const project = (/** @type {string} */ name) => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
});

export default {
  projects: ['unit', 'api', 'faults', 'e2e'].map(project),
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  testTimeout: 300_000,
};
