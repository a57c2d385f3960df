import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import config from '../../vitest.config.ts'
import { runSteps } from '../setup/steps.ts'
import { rowsOf, vitestRows } from '../setup/vitest-report.ts'

const file = (name: string, status: string, ...tests: string[]) => ({
  name: `/project/tests/${name}`,
  status,
  startTime: 1000,
  endTime: 3500,
  assertionResults: tests.map((result) => ({ status: result })),
})

test('counts per folder, and a file that could not start as one failure', () => {
  const json = {
    testResults: [
      file('core/report.test.ts', 'passed', 'passed', 'passed', 'skipped'),
      file('core/case.test.ts', 'failed', 'passed', 'failed', 'failed'),
      file('db/reports.test.ts', 'failed'),
    ],
  }
  expect(rowsOf(json, '/project')).toEqual([
    { name: 'tests/core', passed: 3, failed: 2, seconds: 5 },
    { name: 'tests/db', passed: 0, failed: 1, seconds: 2.5 },
  ])
})

test('a run without any test has failed', () => {
  expect(vitestRows([], true, 1)).toMatchObject([{ passed: 0, failed: 1 }])
  expect(vitestRows([{ name: 'tests/core', passed: 0, failed: 0, seconds: 1 }], true, 1)).toMatchObject([
    { failed: 1 },
  ])
})

test('a run that ended badly has failed, though each test passed', () => {
  const row = { name: 'tests/core', passed: 2, failed: 0, seconds: 1 }
  expect(vitestRows([row], true, 1)).toEqual([row])
  expect(vitestRows([row], false, 1)).toMatchObject([row, { passed: 0, failed: 1 }])
})

test('a step that fails keeps its output, and the order stays', async () => {
  const node = (name: string, script: string) => ({ name, command: 'node', args: ['-e', script] })
  const finished = await runSteps(
    [node('slow', 'setTimeout(() => {}, 200)'), node('bad', 'console.log("why"); process.exit(3)')],
    2,
  )
  expect(finished).toMatchObject([
    { name: 'slow', ok: true },
    { name: 'bad', ok: false, output: 'why\n' },
  ])
})

test('a command that does not exist fails', async () => {
  expect(await runSteps([{ name: 'none', command: 'no-such-tool', args: [] }], 2)).toMatchObject([
    { ok: false },
  ])
})

test('every test file is in exactly one project, so that none is silently left out', () => {
  const includes = (config.test?.projects ?? []).flatMap((project) =>
    typeof project === 'object' && 'test' in project ? (project.test?.include ?? []) : [],
  )
  const run = includes.flatMap((pattern) => globSync(pattern))
  expect(run.toSorted()).toEqual(globSync('tests/**/*.test.{ts,tsx}').toSorted())
})
