import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = globSync(['*.md', 'docs/**/*.md']).filter((file) => !file.startsWith('node_modules'))

/** What is meant to be a file of ours: with a folder of ours in front, or `core/…` for `src/core/…`. */
const ownFile =
  /^(src|db|views|static|tests|docs|core|http|routes|jobs|training|commands)\/[\w./*{},-]+\.[a-z]{2,5}$/

const namedFiles = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name ?? '').filter((name) => ownFile.test(name))

const linkedFiles = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, image]) => (link ?? image ?? '').replace(/#.*$/, ''))
    .filter((path) => path !== '' && !/^([a-z]+:|\/)/.test(path))

/** What a command makes when it runs, not a part of the project. */
const made = /^tests\/output\/|^db\/training\/confirmed\.jsonl$/

const isThere = (name: string): boolean =>
  made.test(name) || [name, `src/${name}`].some((path) => globSync(path).length > 0)

test('the check sees names and links, and misses what is not there', () => {
  expect(namedFiles('see `src/app.ts`, `core/x.ts` and `npm run x`')).toEqual(['src/app.ts', 'core/x.ts'])
  expect(linkedFiles('[a](b.md#c) [d](https://e) ![f](g/h.png)')).toEqual(['b.md', 'g/h.png'])
  expect(isThere('core/report.ts')).toBe(true)
  expect(isThere('src/reports.ts')).toBe(false)
})

test.each(documents)('%s names files that exist', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(namedFiles(text).filter((name) => !isThere(name))).toEqual([])
  expect(linkedFiles(text).filter((path) => !existsSync(join(dirname(file), path)))).toEqual([])
})

test('every picture is shown somewhere', () => {
  const shown = documents.flatMap((file) =>
    linkedFiles(readFileSync(file, 'utf8')).map((path) => join(dirname(file), path)),
  )
  expect(globSync('docs/images/*').filter((picture) => !shown.includes(picture))).toEqual([])
})
