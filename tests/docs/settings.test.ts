import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingNames } from '../../src/config.ts'

/** The names in the first column of the table. */
function settingsIn(document: string): string[] {
  const [, table = ''] = document.split('## Every setting')
  return [...table.matchAll(/^\| \*{0,2}`([A-Z_]+)`/gm)].map(([, name]) => name ?? '')
}

const explained = settingsIn(readFileSync('docs/deploy.md', 'utf8'))

test('docs/deploy.md explains every setting, and none that does not exist', () => {
  expect(explained.toSorted()).toEqual(settingNames.toSorted())
})

test('wrangler.toml sets nothing that is not a setting', () => {
  const [, vars = ''] = readFileSync('wrangler.toml', 'utf8').split('\n[vars]\n')
  const names = [...vars.matchAll(/^([A-Z_]+) =/gm)].map(([, name]) => name ?? '')
  expect(names.length).toBeGreaterThan(2)
  expect(names.filter((name) => !settingNames.includes(name))).toEqual([])
})
