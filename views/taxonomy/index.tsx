import type { FC } from 'hono/jsx'
import type { TaxonomyEvent } from '../../src/core/taxonomy-history.ts'
import { asEditableList, editableLists, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyRows } from '../../src/core/taxonomy-terms.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { LinkList } from '../components/link-list.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { ChangeLine } from './change-line.tsx'
import { fieldLabel, listLabels } from './labels.ts'
import { termFields } from '../../src/core/term-fields.ts'

type Props = { shell: Shell; rows: TaxonomyRows; changes: TaxonomyEvent[] }

export const TaxonomyPage: FC<Props> = ({ shell, rows, changes }) => (
  <Layout shell={shell} title="Indeling beheren" noindex>
    <Breadcrumbs items={[{ href: paths.moderation, label: 'Beheer' }]} current="Indeling" />
    <h1 class="nl-heading nl-heading--level-1">Indeling beheren</h1>
    <p class="nl-paragraph nl-paragraph--lead">
      Hier pas je de woorden aan waarmee meldingen worden ingedeeld. Wat je bewaart, is direct te zien op de
      site. De huidige versie is {rows.version}.
    </p>
    <KeptTexts rows={rows} changes={changes} />
    <h2 class="nl-heading nl-heading--level-2">Lijsten</h2>
    <LinkList
      items={editableLists.map((list) => ({
        href: paths.taxonomyList(listSlugs[list]),
        label: `${listLabels[list].title} (${countOf(rows, list)})`,
        description: listLabels[list].about,
      }))}
    />
    <p class="nl-paragraph nl-paragraph--small">
      Regio’s en grenzen tussen wetten pas je hier niet aan: die volgen uit landelijke afspraken en uit de
      lijst met domeinen.
    </p>
    <h2 class="nl-heading nl-heading--level-2">Laatste wijzigingen</h2>
    {changes.length === 0 ? (
      <p class="nl-paragraph">Er is nog niets gewijzigd sinds de indeling met de software meekwam.</p>
    ) : (
      <ol class="plain-list taxonomy-history">
        {changes.map((event) => (
          <ChangeLine event={event} rows={rows} withTerm />
        ))}
      </ol>
    )}
  </Layout>
)

const countOf = ({ terms }: TaxonomyRows, list: string): string => {
  const own = terms.filter((term) => term.list === list)
  const retired = own.filter((term) => term.retired).length
  return retired === 0 ? String(own.length) : `${own.length - retired}, en ${retired} vervallen`
}

/** New software brought other texts for what was edited here. The edited ones stayed; someone must know that. */
const KeptTexts: FC<Omit<Props, 'shell'>> = ({ rows, changes }) => {
  const upgrade = changes.find(({ details }) => details['wat'] === 'software')
  const kept = upgrade?.details['behouden']
  if (!Array.isArray(kept) || kept.length === 0) return null
  return (
    <Alert
      kind="warning"
      title={`Versie ${String(upgrade?.details['software'])} van de software bracht andere teksten`}
    >
      <p class="nl-paragraph">
        Wat hier was aangepast, is gebleven. Bekijk of je de nieuwe tekst van de software wilt overnemen. Je
        ziet hem op de pagina van de term.
      </p>
      <ul>
        {kept.map((field) => (
          <KeptField field={field} rows={rows} />
        ))}
      </ul>
    </Alert>
  )
}

const KeptField: FC<{ field: string; rows: TaxonomyRows }> = ({ field, rows }) => {
  const [name = '', key = '', property = ''] = field.split('.')
  const list = asEditableList(name)
  if (!list) return <li>{field}</li>
  const term = rows.terms.find((t) => t.list === list && t.key === key)
  const known = termFields[list].find((f) => f.property === property)
  const what = known ? fieldLabel(known.name).label : property === 'retired' ? 'Vervallen' : property
  return (
    <li>
      <a class="nl-link" href={paths.term(listSlugs[list], key)}>
        {term?.label ?? key}
      </a>
      : {what.toLowerCase()}
    </li>
  )
}
