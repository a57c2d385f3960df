import type { Taxonomy } from './taxonomy.ts'

export const tagLists = ['iza_bottleneck', 'attention_area', 'collaboration_question'] as const
export type TagList = (typeof tagLists)[number]

/** What a moderator read in a casus beside its labels; keys of the taxonomy. */
export type Tags = Record<TagList, string[]>

export const noTags = (): Tags => ({ iza_bottleneck: [], attention_area: [], collaboration_question: [] })

export type TagChoice = { key: string; label: string; hinted: boolean }

/** The tags to choose from; hinted are those the taxonomy connects with these barriers. A hint is not a choice. */
export function tagChoices(list: TagList, barriers: readonly string[], t: Taxonomy): TagChoice[] {
  const choice = (row: { key: string; label: string }, hints: readonly string[]): TagChoice => ({
    key: row.key,
    label: row.label,
    hinted: hints.some((barrier) => barriers.includes(barrier)),
  })
  const lists: Record<TagList, () => TagChoice[]> = {
    iza_bottleneck: () => t.iza_bottlenecks.map((row) => choice(row, row.barriers)),
    attention_area: () => t.attention_areas.map((row) => choice(row, row.barriers)),
    collaboration_question: () => t.collaboration_questions.map((row) => choice(row, row.signalled_by)),
  }
  return lists[list]()
}
