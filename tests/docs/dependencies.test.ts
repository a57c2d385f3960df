import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
  scripts: z.record(z.string(), z.string()),
})
const installed = z.object({ version: z.string(), license: z.string() })

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const { dependencies, devDependencies, allowScripts, scripts } = manifest.parse(read('package.json'))
const page = readFileSync('docs/dependencies.md', 'utf8')

/** The rows of the tables, as cells. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '))

const named = rows.map(([name = '']) => name.replaceAll('`', ''))

test('each dependency is on the page once, and no other', () => {
  expect(named).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)])
})

test.each(rows)('%s is there in this version %s', (name, version, ...rest) => {
  const found = installed.parse(read(`node_modules/${name.replaceAll('`', '')}/package.json`))
  const [why = '', size = ''] = rest
  expect([version, rest.at(-1)]).toEqual([found.version, found.license])
  expect(why.length).toBeGreaterThan(5)
  expect(size).toMatch(/^[\d.]+ (kB|MB)$/)
  expect(rest.at(-2)).not.toBe('')
})

test('every licence goes with EUPL-1.2', () => {
  const fine =
    /^(MIT|MIT-0|ISC|Apache-2\.0|MIT OR Apache-2\.0|BSD-3-Clause|BSD-0-Clause|0BSD|MPL-2\.0|OFL-1\.1|EUPL-1\.2)$/
  expect(rows.map((row) => row.at(-1)).filter((licence) => !fine.test(licence ?? ''))).toEqual([])
})

test('versions are exact, in package.json and in the lock file, each with a hash', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose.map(([name]) => name)).toEqual(['@types/node'])
  const lock = z
    .object({
      packages: z.record(
        z.string(),
        z.looseObject({ integrity: z.string().optional(), resolved: z.string().optional() }),
      ),
    })
    .parse(read('package-lock.json'))
  const all = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'))
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
    [],
  )
  expect(
    all
      .filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
      )
      .map(([path]) => path),
  ).toEqual([])
})

test('install scripts are allowed for what the page names, and the audit is there to run', () => {
  expect(Object.keys(allowScripts)).toEqual(['node', 'esbuild', 'workerd'])
  for (const name of Object.keys(allowScripts)) expect(page).toContain(`\`${name}\``)
  expect(scripts['audit']).toContain('npm audit signatures')
})
