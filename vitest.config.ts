import { defineConfig } from 'vitest/config'
import type { TestProjectInlineConfiguration } from 'vitest/config'

const tests = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

const setupFiles = ['tests/setup/finish-file.ts']

// These start servers or a browser: one file at a time, so that a slow machine does not turn load into failures.
const oneByOne = (
  name: string,
  folders: string[],
  seconds: number,
  groupOrder: number,
  exclude: string[] = [],
): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: tests(...folders),
    exclude,
    setupFiles,
    fileParallelism: false,
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    sequence: { groupOrder },
  },
})

// Walked in `npm run test:full` only: what they show, the tests of the routes show too, and a newcomer waits for these.
const isFull = process.env['TEST_FULL'] === '1'
const onlyInFull = (folder: string, names: string[]) =>
  isFull ? [] : names.map((name) => `tests/${folder}/${name}.test.ts`)
const slowJourneys = onlyInFull('journeys', [
  'accessibility',
  'conflict',
  'exclusion',
  'form',
  'guarded-case',
  'keyboard-tasks',
  'lost-passkey',
  'loop',
  'merge',
  'notice',
  'swaps',
  'withdrawal',
  'writing-help',
])

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    environment: 'node',
    // Forks, not threads: the native libSQL client is not made to be loaded twice in one process.
    pool: 'forks',
    globalSetup: ['tests/setup/build-static.ts'],
    outputFile: { json: 'tests/output/vitest.json' },
    projects: [
      {
        test: {
          name: 'unit',
          include: tests('core', 'db', 'views', 'static', 'architecture', 'docs', 'routes'),
          maxWorkers: '100%',
          // Files share a process: loading the modules anew for each took longer than the tests. What a test changes, it puts back.
          isolate: false,
          setupFiles,
          testTimeout: 20_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      oneByOne('runtimes', ['runtimes'], 180, 1, onlyInFull('runtimes', ['faults'])),
      oneByOne('browser', ['browser', 'journeys'], 120, 2, slowJourneys),
      oneByOne('full', ['full'], 600, 3),
      oneByOne('screenshots', ['screenshots'], 120, 4),
    ],
  },
})
