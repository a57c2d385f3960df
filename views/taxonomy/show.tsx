import type { FC } from 'hono/jsx'
import { changedFields, type TaxonomyEvent, type TermUse } from '../../src/core/taxonomy-history.ts'
import { type EditableList, isFixedKey, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyRows, TaxonomyTerm } from '../../src/core/taxonomy-terms.ts'
import { sameValue } from '../../src/core/same-value.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { termFields } from '../../src/core/term-fields.ts'
import { fieldText } from '../../src/core/term-form.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { DataList } from '../components/data-list.tsx'
import { Details } from '../components/details.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { ChangeLine } from './change-line.tsx'
import { FieldChanges } from './field-changes.tsx'
import { fieldLabel, listLabels } from './labels.ts'
import { TermTrail } from './term-trail.tsx'

export type TermPageProps = {
  shell: Shell
  list: EditableList
  term: TaxonomyTerm
  rows: TaxonomyRows
  taxonomy: Taxonomy
  use: TermUse
  events: TaxonomyEvent[]
  versions: ReadonlyMap<string, TaxonomyTerm>
  /** The same term as the software brought it. */
  shipped: TaxonomyTerm | null
  saved: boolean
}

export const TermPage: FC<TermPageProps> = (props) => {
  const { shell, list, term, rows, taxonomy, use, saved } = props
  const former = rows.mappings.filter((m) => m.list === list && m.new === term.key)
  const parts = rows.mappings.filter((m) => m.list === list && m.old === term.key)
  return (
    <Layout shell={shell} title={`${term.label} beheren`} noindex>
      <TermTrail list={list} current={term.label} />
      <h1 class="nl-heading nl-heading--level-1">{term.label}</h1>
      <p class="badge-row">
        <Badge>{listLabels[list].one}</Badge>
        {term.retired && <Badge tone="warning">Vervallen</Badge>}
      </p>
      {saved && <Alert kind="ok" title={`Bewaard als versie ${rows.version}`} />}
      {term.retired && <Retired parts={parts.map((m) => m.new)} list={list} />}
      <Actions list={list} term={term} split={parts.length > 1} />
      <DataList
        items={[
          { key: 'Sleutel', value: <code>{term.key}</code> },
          ...(former.length > 0
            ? [{ key: 'Heette eerder', value: <code>{former.map((m) => m.old).join(', ')}</code> }]
            : []),
          { key: 'Openbare casussen', value: use.cases.toLocaleString('nl-NL') },
          { key: 'Open meldingen', value: use.openReports.toLocaleString('nl-NL') },
          ...termFields[list].map((field) => ({
            key: fieldLabel(field.name).label,
            value: (
              <span class="story">{fieldText(field, term.details[field.property], taxonomy) || '–'}</span>
            ),
          })),
        ]}
      />
      <Shipped {...props} />
      <History {...props} />
    </Layout>
  )
}

const Retired: FC<{ parts: string[]; list: EditableList }> = ({ parts, list }) => (
  <Alert kind="info" title="Niet meer te kiezen">
    <p class="nl-paragraph">
      Formulieren bieden dit niet meer aan. Casussen die het al hebben, houden het, en filters vinden ze.
    </p>
    {parts.length > 1 && (
      <p class="nl-paragraph">
        Gesplitst in:{' '}
        {parts.map((key, i) => (
          <>
            {i > 0 && ', '}
            <a class="nl-link" href={paths.term(listSlugs[list], key)}>
              {key}
            </a>
          </>
        ))}
        .
      </p>
    )}
  </Alert>
)

const Actions: FC<{ list: EditableList; term: TaxonomyTerm; split: boolean }> = ({ list, term, split }) => {
  const step = (name: string) => paths.termStep(listSlugs[list], term.key, name)
  const fixed = isFixedKey(list, term.key)
  return (
    <>
      <div class="button-row">
        <ButtonLink href={step('teksten')} kind="primary">
          Wijzig teksten
        </ButtonLink>
        {!fixed && (
          <ButtonLink href={step('hernoeming')} kind="secondary">
            Wijzig sleutel
          </ButtonLink>
        )}
        {!fixed && !term.retired && (
          <>
            <ButtonLink href={step('splitsing')} kind="secondary">
              Splits
            </ButtonLink>
            <ButtonLink href={step('vervallen')} kind="secondary">
              Laat vervallen
            </ButtonLink>
          </>
        )}
        {term.retired && !split && (
          <form method="post" action={step('terugkeer')}>
            <Button kind="secondary">Bied weer aan</Button>
          </form>
        )}
      </div>
      {fixed && (
        <p class="nl-paragraph nl-paragraph--small">
          De software rekent met deze sleutel. Daarom kun je alleen de teksten wijzigen.
        </p>
      )}
    </>
  )
}

/** What was edited here differs from what the software says: both can be read, so that one can choose. */
const Shipped: FC<TermPageProps> = ({ list, term, shipped, taxonomy }) => {
  if (!shipped) return null
  const different = termFields[list].filter(
    ({ property }) => !sameValue(term.details[property], shipped.details[property]),
  )
  if (different.length === 0) return null
  return (
    <Details summary="Wat de software hier heeft staan">
      <p class="nl-paragraph">Deze teksten zijn hier aangepast. Zo staan ze in de software:</p>
      <DataList
        items={different.map((field) => ({
          key: fieldLabel(field.name).label,
          value: (
            <span class="story">{fieldText(field, shipped.details[field.property], taxonomy) || '–'}</span>
          ),
        }))}
      />
    </Details>
  )
}

const History: FC<TermPageProps> = ({ list, events, versions, rows, taxonomy }) => {
  const version = (event: TaxonomyEvent, name: string) => versions.get(String(event.details[name]))
  const own = events.filter(
    (event) =>
      event.details['wat'] !== 'software' ||
      changedFields(version(event, 'vorige'), version(event, 'versie')).length > 0,
  )
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis" class="nl-heading nl-heading--level-2">
        Geschiedenis
      </h2>
      {own.length === 0 && <p class="nl-paragraph">Nog niet gewijzigd. Zo kwam het met de software mee.</p>}
      <ol class="plain-list taxonomy-history">
        {own.map((event) => (
          <ChangeLine event={event} rows={rows}>
            <FieldChanges
              list={list}
              before={version(event, 'vorige')}
              after={version(event, 'versie')}
              taxonomy={taxonomy}
            />
          </ChangeLine>
        ))}
      </ol>
    </section>
  )
}
