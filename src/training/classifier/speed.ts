import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { loadModel, type ModelFile } from '../../core/classifier/model.ts'
import { trainedClassifier } from '../../core/classifier/trained.ts'
import { taxonomy, weightsFile } from './data.ts'

const loads = 5
const texts = 2000
const words = 200

const timed = (times: number, run: (at: number) => unknown) => {
  const start = performance.now()
  for (let at = 0; at < times; at++) run(at)
  return (performance.now() - start) / times
}

/** How fast the shipped weights answer on this machine, with the words that led to each suggestion. */
export function speed() {
  const file = z.custom<ModelFile>().parse(JSON.parse(readFileSync(weightsFile, 'utf8')))
  const all = taxonomy.barriers
    .flatMap(({ examples }) => examples)
    .join(' ')
    .split(' ')
  const text = (at: number) => {
    const from = (at * 7) % all.length
    return [...all.slice(from), ...all, ...all].slice(0, words).join(' ')
  }
  const classify = trainedClassifier(loadModel(file), taxonomy)
  timed(texts, (at) => classify('Titel van een melding', text(at)))
  return {
    msPerText: timed(texts, (at) => classify('Titel van een melding', text(at))),
    msToLoad: timed(loads, () => loadModel(file)),
  }
}
