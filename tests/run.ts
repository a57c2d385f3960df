import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Finished, type Step, runStep, runSteps } from './setup/steps.ts'
import { type Row, readRows, vitestRows } from './setup/vitest-report.ts'

const reportFile = 'tests/output/vitest.json'
const isFull = process.argv.includes('--full')
if (isFull) process.env['TEST_FULL'] = '1'
const projects = ['unit', 'runtimes', 'browser', ...(isFull ? ['full'] : [])]

// First of all: the Worker imports a file that the build makes, and the types need that too.
const build: Step = { name: 'build', command: 'tsx', args: ['static/build.ts'] }

const statics: Step[] = [
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  { name: 'unused', command: 'knip', args: ['--no-progress'] },
]

const vitest: Step = {
  name: 'vitest',
  command: 'vitest',
  args: [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ],
}

const say = (text: string) => process.stdout.write(`${text}\n`)

function show(step: Finished): void {
  if (!step.ok)
    say(`\n── ${step.name} failed ${'─'.repeat(60)}\n${stripVTControlCharacters(step.output).trim()}\n`)
}

const rowOfStatic = ({ name, ok, seconds }: Finished): Row => ({
  name,
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  seconds,
})

const line = (name: string, passed: string, failed: string, seconds: string) =>
  `${name.padEnd(28)}${passed.padStart(8)}${failed.padStart(8)}${seconds.padStart(9)}`

function showTable(rows: Row[]): void {
  say(`\n${line('', 'passed', 'failed', 'seconds')}`)
  for (const { name, passed, failed, seconds } of rows) {
    say(line(name, String(passed), String(failed), seconds.toFixed(1)))
  }
}

async function runAll(): Promise<Row[]> {
  mkdirSync('tests/output', { recursive: true })
  rmSync(reportFile, { force: true })
  say('Checking build, format, lint, types and unused code…')
  const checks = [await runStep(build), ...(await runSteps(statics, 2))]
  checks.forEach(show)
  say(`Running the tests: ${projects.join(', ')}…`)
  const tests = await runStep(vitest)
  show(tests)
  return [
    ...checks.map(rowOfStatic),
    ...vitestRows(readRows(reportFile, resolve('.')), tests.ok, tests.seconds),
  ]
}

const rows = await runAll()
showTable(rows)
const total = (key: 'passed' | 'failed') => rows.reduce((sum, row) => sum + row[key], 0)
process.exitCode = total('failed') === 0 ? 0 : 1
say(`\n${total('passed')} passed, ${total('failed')} failed`)
