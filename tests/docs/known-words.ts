import { readFileSync } from 'node:fs'

const [, list = ''] = readFileSync('docs/glossary.md', 'utf8').split('## Long words that stay')

/** Long words that cannot be avoided; the glossary lists them, and the measure of readability leaves them out. */
export const knownWords: ReadonlySet<string> = new Set(
  [...list.matchAll(/^\| ([^|]+) \|/gm)]
    .flatMap(([, cell]) => (cell ?? '').split(', '))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => !/^-|^word$/.test(word)),
)
