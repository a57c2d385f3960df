import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { describe, expect, test } from 'vitest'

const inGit = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')

/** The tables of REUSE.toml, as far as we write them. */
const tables = readFileSync('REUSE.toml', 'utf8')
  .split('[[annotations]]')
  .slice(1)
  .map((table) => {
    const [, one, many = ''] = /^path = (?:"([^"]+)"|\[([^\]]*)\])/m.exec(table) ?? []
    const paths = one === undefined ? [...many.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path) : [one]
    const value = (name: string) => new RegExp(`^${name} = "([^"]+)"`, 'm').exec(table)?.[1] ?? ''
    return { paths, licence: value('SPDX-License-Identifier'), holder: value('SPDX-FileCopyrightText') }
  })

// The texts of licences say for themselves what they are.
const needsNone = (path: string) => path === 'LICENSE' || path.startsWith('LICENSES/')

const licenceOf = (path: string) =>
  tables.findLast(({ paths }) => paths.some((pattern) => path === pattern || matchesGlob(path, pattern)))

describe('REUSE', () => {
  test('every file in git has a licence and a holder', () => {
    const without = inGit.filter((path) => !needsNone(path) && !licenceOf(path)?.licence)
    expect(without).toEqual([])
    for (const { holder } of tables) expect(holder).not.toBe('')
  })

  test('every licence that is used has its text, and no other text is there', () => {
    const used = new Set(inGit.filter((path) => !needsNone(path)).map((path) => licenceOf(path)?.licence))
    expect(readdirSync('LICENSES').toSorted()).toEqual([...used].map((name) => `${name}.txt`).toSorted())
    expect(readFileSync('LICENSES/EUPL-1.2.txt', 'utf8')).toBe(readFileSync('LICENSE', 'utf8'))
  })

  test('every path in it is of something', () => {
    const idle = tables
      .flatMap(({ paths }) => paths)
      .filter((pattern) => !inGit.some((path) => path === pattern || matchesGlob(path, pattern)))
    expect(idle).toEqual([])
  })

  test('data is CC0, code is EUPL, the notice of the typeface is its own', () => {
    expect(licenceOf('db/demo/cases.json')?.licence).toBe('CC0-1.0')
    expect(licenceOf('src/app.ts')?.licence).toBe('EUPL-1.2')
    expect(licenceOf('static/font-licence.txt')?.licence).toBe('OFL-1.1')
  })
})

test('the typeface goes out with its licence', () => {
  const notice = readFileSync('dist/assets/static/font-licence.txt', 'utf8')
  expect(notice).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(notice).toBe(
    readFileSync('node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE', 'utf8'),
  )
})

type Yaml = { [key: string]: Yaml } | string

/** Reads what publiccode.yml writes: keys, nested by two spaces, texts, lists and folded texts. */
function readYaml(text: string): Yaml {
  const root: { [key: string]: Yaml } = {}
  const open = [{ indent: -1, node: root }]
  for (const line of text.split('\n').filter((one) => !/^\s*(#|$)/.test(one))) {
    const indent = line.search(/\S/)
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const node = open.at(-1)?.node ?? root
    const [, item, key, value = ''] = /^\s*(- )?(?:(\w+):(?: |$))?(.*)$/.exec(line) ?? []
    if (key === undefined) node[String(Object.keys(node).length)] = value
    else if (value !== '' && value !== '>') node[key] = value.replace(/^'(.*)'$/, '$1')
    else {
      const child: { [key: string]: Yaml } = {}
      node[key] = child
      open.push({ indent: item ? indent + 2 : indent, node: child })
    }
  }
  return root
}

describe('publiccode.yml', () => {
  const yaml = readYaml(readFileSync('publiccode.yml', 'utf8'))
  const at = (path: string): Yaml | undefined =>
    path
      .split('/')
      .reduce<Yaml | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), yaml)
  const words = (path: string) => Object.values(at(path) ?? {}).join(' ')

  // What version 0.5 of the standard asks for.
  test.each([
    ['publiccodeYmlVersion', /^0\.5$/],
    ['name', /^Schottenmelder$/],
    ['url', /^https:\/\//],
    ['developmentStatus', /^(concept|development|beta|stable|obsolete)$/],
    ['softwareType', /^standalone\/web$/],
    ['legal/license', /^EUPL-1\.2$/],
    ['maintenance/type', /^(internal|community)$/],
    ['maintenance/contacts/email', /@/],
    ['maintenance/contacts/name', /./],
    ['localisation/localisationReady', /^(true|false)$/],
    ['localisation/availableLanguages/0', /^- nl$|^nl$/],
    ['platforms/0', /^- web$|^web$/],
  ])('%s', (path, pattern) => {
    expect(at(path)).toMatch(pattern)
  })

  test.each(['nl', 'en'])('describes it in %s within the lengths', (language) => {
    const short = at(`description/${language}/shortDescription`)
    expect(typeof short === 'string' && short.length <= 150).toBe(true)
    const long = words(`description/${language}/longDescription`)
    expect(long.length).toBeGreaterThanOrEqual(150)
    expect(long.length).toBeLessThanOrEqual(10_000)
    expect(Object.keys(at(`description/${language}/features`) ?? {}).length).toBeGreaterThan(1)
  })

  test('its logo is there, and its version is that of package.json', () => {
    const logo = at('logo')
    expect(typeof logo === 'string' && existsSync(logo)).toBe(true)
    expect(readFileSync('package.json', 'utf8')).toContain(`"version": "${String(at('softwareVersion'))}"`)
  })
})

test('who finds a weak spot reads where to tell it, and who decides is written down', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('/.well-known/security.txt')
  expect(readFileSync('GOVERNANCE.md', 'utf8').length).toBeGreaterThan(500)
})
