/**
 * Unit tests need nothing; integration tests and the journeys in a real browser (e2e) share one running Lotse
 * (global-setup.ts). All compile to CommonJS with swc.
 */
import { resolve } from 'node:path';

// Packages that ship ES modules only.
const esModules = [
  '@borewit',
  '@bpmn-io',
  '@lezer',
  '@tokenizer',
  'bpmn-moddle',
  'dmn-moddle',
  'feelin',
  'file-type',
  'jose',
  'lezer-feel',
  'luxon',
  'min-dash',
  'min-dom',
  'moddle',
  'moddle-xml',
  'oauth4webapi',
  'openid-client',
  'quickselect',
  'saxen',
  'strtok3',
  'temporal-polyfill',
  'temporal-utils',
  'token-types',
  'uint8array-extras',
  'zeebe-bpmn-moddle',
];

const project = {
  rootDir: resolve(import.meta.dirname, '..'),
  testEnvironment: 'node',
  transform: {
    '^.+\\.[mc]?[tj]sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esModules.join('|')})/)`],
};

export default {
  rootDir: '..',
  maxWorkers: 2,
  testTimeout: 20_000,
  testSequencer: '<rootDir>/test/run-order.js',
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/integration/', '<rootDir>/test/e2e/'],
    },
    {
      ...project,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
      globalSetup: '<rootDir>/test/integration/global-setup.ts',
      globalTeardown: '<rootDir>/test/integration/global-teardown.ts',
    },
    {
      ...project,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/integration/global-setup.ts',
      globalTeardown: '<rootDir>/test/integration/global-teardown.ts',
    },
  ],
};
