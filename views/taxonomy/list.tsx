import type { FC } from 'hono/jsx'
import { type EditableList, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyRows } from '../../src/core/taxonomy-terms.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { listLabels } from './labels.ts'

type Props = { shell: Shell; list: EditableList; rows: TaxonomyRows }

export const TermsPage: FC<Props> = ({ shell, list, rows }) => {
  const { title, about, one } = listLabels[list]
  const slug = listSlugs[list]
  return (
    <Layout shell={shell} title={`${title} beheren`} noindex>
      <Breadcrumbs
        items={[
          { href: paths.moderation, label: 'Beheer' },
          { href: paths.taxonomy, label: 'Indeling' },
        ]}
        current={title}
      />
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{about}</p>
      <p class="button-row">
        <ButtonLink href={paths.newTerm(slug)} kind="secondary">
          Voeg een {one} toe
        </ButtonLink>
      </p>
      <ul class="link-list">
        {rows.terms
          .filter((term) => term.list === list)
          .map((term) => (
            <li class="link-list__item">
              <a class="link-list__link" href={paths.term(slug, term.key)}>
                {term.label}
              </a>{' '}
              {term.retired && <Badge tone="warning">Vervallen</Badge>}
              <div class="link-list__description">
                <code>{term.key}</code>
              </div>
            </li>
          ))}
      </ul>
    </Layout>
  )
}
