import type { Child, FC } from 'hono/jsx'
import { asEditableList, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyEvent } from '../../src/core/taxonomy-history.ts'
import type { TaxonomyRows } from '../../src/core/taxonomy-terms.ts'
import { paths } from '../../src/paths.ts'
import { dateAndTime } from '../dates.ts'
import { changeLabels, listLabels } from './labels.ts'

type Props = { event: TaxonomyEvent; rows: TaxonomyRows; withTerm?: boolean; children?: Child }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const labelOf = (wat: string): string =>
  Object.entries(changeLabels).find(([kind]) => kind === wat)?.[1] ?? wat

/** One change: what, by whom, when, and the version it made. */
export const ChangeLine: FC<Props> = ({ event, rows, withTerm, children }) => {
  const { details, at, actor, name } = event
  const added = details['nieuw']
  return (
    <li class="taxonomy-history__item">
      <p class="taxonomy-history__what">
        <strong>{labelOf(textOf(details['wat']))}</strong>
        {withTerm && <TermLink event={event} rows={rows} />}
        {Array.isArray(added) && (
          <>
            {' '}
            naar <code>{added.join(', ')}</code>
          </>
        )}
      </p>
      <p class="taxonomy-history__who">
        {dateAndTime(at)},{' '}
        {actor === 'systeem' ? 'de software' : (name ?? actor.replace('account:', 'account '))},{' '}
        <span class="taxonomy-history__version">versie {textOf(details['versie'])}</span>
      </p>
      {children}
    </li>
  )
}

const TermLink: FC<{ event: TaxonomyEvent; rows: TaxonomyRows }> = ({ event: { details }, rows }) => {
  const list = asEditableList(textOf(details['lijst']))
  if (!list) return null
  const key = textOf(details['sleutel'])
  const term = rows.terms.find((t) => t.list === list && t.key === key)
  return (
    <>
      {': '}
      <a class="nl-link" href={paths.term(listSlugs[list], key)}>
        {term?.label ?? key}
      </a>{' '}
      ({listLabels[list].one})
    </>
  )
}
