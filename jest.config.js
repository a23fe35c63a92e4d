/** One project per kind of test, so that each can be run alone: `npm run test:unit`, `test:medium`, `test:e2e`. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^#(.+)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stet/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** The tests of these folders find a PostgreSQL with a migrated template. */
const withStore = {
  ...shared,

  globalSetup: '<rootDir>/test/support/set-up.js',
  globalTeardown: '<rootDir>/test/support/tear-down.js',
};

export default {
  maxWorkers: '100%',
  // Milliseconds; generous, because what is timed here is never a measurement.
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts', '<rootDir>/test/{,support/}*.spec.ts'],
    },
    { ...withStore, displayName: 'medium', testMatch: ['<rootDir>/test/medium/**/*.spec.ts'] },
    { ...withStore, displayName: 'e2e', testMatch: ['<rootDir>/test/{e2e,faults}/**/*.spec.ts'] },
  ],
};
