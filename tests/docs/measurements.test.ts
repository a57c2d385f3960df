import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { measuredCode } from '../../src/training/classifier/data.ts'

const folder = 'docs/measurements'

/** The code that each record says something about. A change in it asks for a new run of `npm run test:full`. */
const measured: Record<string, string[]> = {
  'classifier.json': measuredCode,
  'crash.json': [
    'src/private-link.ts',
    'src/routes/receive.ts',
    'db/submissions.ts',
    'db/client.ts',
    'db/lock-patience.ts',
    'db/hrana-server',
  ],
  'load.json': [
    'src/waiting-line.ts',
    'src/http/overload.ts',
    'src/http/kept-pages.ts',
    'src/routes/receive.ts',
    'db/submissions.ts',
    'db/client.ts',
    'db/lock-patience.ts',
  ],
  'fuzz.json': [
    'src/http/forms.ts',
    'src/http/json-body.ts',
    'src/http/origin.ts',
    'src/core/text.ts',
    'src/core/csv.ts',
    'src/core/security-headers.ts',
  ],
}

const record = z.object({ commit: z.string().regex(/^[0-9a-f]{40}$/), date: z.iso.datetime() })

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()

test('every record is known here', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted(),
  ).toEqual(Object.keys(measured).toSorted())
})

test('what is measured is there', () => {
  expect(
    Object.values(measured)
      .flat()
      .filter((path) => !existsSync(path)),
  ).toEqual([])
})

test.each(Object.entries(measured))('%s is not older than the code it measures', (name, paths) => {
  const { commit } = record.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
  expect(git('log', '--format=%h %s', `${commit}..HEAD`, '--', ...paths)).toBe('')
})
