import type { Facet } from './taxonomy-data.ts'

/** The lists that people edit, and how each is called in a URL. Regions and boundaries follow from law and agreements. */
export const listSlugs = {
  domain: 'domeinen',
  barrier: 'barrieres',
  signpost: 'wegwijzers',
  body: 'instanties',
  refusal_ground: 'weigeringsgronden',
  reporter_role: 'rollen',
  target_group: 'doelgroepen',
  setting: 'plekken',
  org_size: 'organisatiegroottes',
  stage: 'fasen',
  consequence: 'gevolgen',
  people_affected: 'aantallen-mensen',
  money_at_stake: 'bedragen',
  money_party: 'geldpartijen',
} as const satisfies Record<'domain' | 'barrier' | 'signpost' | 'body' | Facet, string>

export type EditableList = keyof typeof listSlugs

const isEditable = (list: string): list is EditableList => Object.hasOwn(listSlugs, list)

export const editableLists: readonly EditableList[] = Object.keys(listSlugs).filter(isEditable)

export const listOfSlug = (slug: string): EditableList | undefined =>
  editableLists.find((list) => listSlugs[list] === slug)

export const asEditableList = (list: string): EditableList | undefined =>
  isEditable(list) ? list : undefined

/**
 * Keys that the code itself knows: three laws make the ready filter, `overig` is what has no place elsewhere. Their
 * words may change; the keys may not.
 */
const fixed: Partial<Record<EditableList, readonly string[]>> = { domain: ['wlz', 'zvw', 'wmo', 'overig'] }

export const isFixedKey = (list: EditableList, key: string): boolean => fixed[list]?.includes(key) ?? false
