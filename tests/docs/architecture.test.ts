import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type Layer, layerOf } from '../architecture/layers.ts'
import { sourceFiles } from '../architecture/source-files.ts'
import { withoutComments } from '../architecture/source-text.ts'
import { type Drawn, drawing } from './drawing.ts'

const importing = /\b(?:from|import)\s*\(?\s*'(\.[^'\n]+)'/g

/** Who imports whom in the code as it is, folder by folder: `routes → views`. */
function arrows(): Set<string> {
  const found = sourceFiles().flatMap(({ file, source }) =>
    [...withoutComments(source).matchAll(importing)].map(([, path = '']) => [
      layerOf(file),
      layerOf(posix.join(posix.dirname(file), path)),
    ]),
  )
  return new Set(found.filter(([from, to]) => from && to && from !== to).map((pair) => pair.join(' → ')))
}

const found = arrows()
const drawn: Drawn = (from: Layer, to: Layer) => found.has(`${from} → ${to}`)

test('the arrows are read from the code', () => {
  expect(drawn('routes', 'views')).toBe(true)
  expect(drawn('views', 'routes')).toBe(false)
  expect([...found].filter((arrow) => arrow.startsWith('core →'))).toEqual([])
})

// Renewed with `npm run draw`, and looked at before it is committed.
test('docs/images/architecture.svg is the code of today', async () => {
  await expect(drawing(drawn)).toMatchFileSnapshot('../../docs/images/architecture.svg')
})
