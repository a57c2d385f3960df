import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Lesson } from './learn-word-vectors.ts'

const story = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  domains: z.array(z.string()),
  barriers: z.array(z.string()),
  target_group: z.string(),
  same_as: z.string().nullable(),
})

export type TrainingStory = z.infer<typeof story>

export const storyFiles = ['db/training/cases.jsonl', 'db/training/retold.jsonl'] as const

export const readStories = (file: string): TrainingStory[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => story.parse(JSON.parse(line)))

/** The first barrier only: the others say what a story also touches, not what it is about. */
export const lessonOf = ({ title, text, domains, barriers, target_group }: TrainingStory): Lesson => ({
  text: `${title}\n${text}`,
  labels: [
    ...domains.map((key) => `domain ${key}`),
    ...barriers.slice(0, 1).map((key) => `barrier ${key}`),
    `group ${target_group}`,
  ],
})
