import { playwright } from '@vitest/browser-playwright';
import type { InlineConfig } from 'vitest/node';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';

const executablePath = findChromium();

/** The three kinds of tests: in Node beside the code, in a real browser with real WebGL, and on the built files. */
export const tests: InlineConfig = {
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        include: ['src/**/*.test.ts', 'tests/*.test.ts', 'data/build/*.test.ts', 'geo/build/*.test.{ts,mjs}', '.ci/*.test.ts'],
        exclude: ['**/*.browser.test.ts'],
        // Whole packages are read and drawn; on a busy machine that takes longer than the default of five seconds.
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        include: ['src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts'],
        setupFiles: ['tests/setup/webgl.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        fileParallelism: false,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          viewport: { width: 1000, height: 700 },
          provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS } }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'built',
        environment: 'node',
        include: ['tests/build/*.test.ts', 'tests/e2e/*.e2e.test.ts'],
        testTimeout: 240_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      },
    },
  ],
};
