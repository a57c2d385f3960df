import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { learnWordVectors } from './learn-word-vectors.ts'
import { lessonOf, readStories, storyFiles } from './stories.ts'

const target = 'db/training/word-vectors.json'

// The version is a hash of what was read: the same stories give the same file.
const sources = storyFiles.map((file) => readFileSync(file, 'utf8'))
const version = createHash('sha256').update(sources.join('\n')).digest('hex').slice(0, 12)
const lessons = storyFiles.flatMap(readStories).map(lessonOf)
const file = learnWordVectors(lessons, version)
writeFileSync(target, `${JSON.stringify(file)}\n`)
console.log(
  `${target}: ${file.stems.split(' ').length} stems from ${lessons.length} stories, version ${version}`,
)
