import type { FC } from 'hono/jsx'
import { type EditableList, listSlugs } from '../../src/core/taxonomy-list.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { listLabels } from './labels.ts'

type Props = { list: EditableList; current: string; term?: { key: string; label: string } }

/** The way back: Beheer, Indeling, the list, and for a step also the term. */
export const TermTrail: FC<Props> = ({ list, current, term }) => (
  <Breadcrumbs
    items={[
      { href: paths.moderation, label: 'Beheer' },
      { href: paths.taxonomy, label: 'Indeling' },
      { href: paths.taxonomyList(listSlugs[list]), label: listLabels[list].title },
      ...(term ? [{ href: paths.term(listSlugs[list], term.key), label: term.label }] : []),
    ]}
    current={current}
  />
)
