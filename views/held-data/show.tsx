import type { FC } from 'hono/jsx'
import type { HeldData, HeldRow, HeldValue } from '../../src/core/held-data.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { DataList } from '../components/data-list.tsx'
import { dateAndTime } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { leftOut } from './json.ts'

type Props = { data: HeldData; back: string; file: string }

/** All that is kept of one melding, to read and to print. */
export const HeldDataPage: FC<Props & { shell: Shell }> = ({ shell, data, back, file }) => {
  const [kept, empty] = [
    data.parts.filter(({ rows }) => rows.length > 0),
    data.parts.filter(({ rows }) => rows.length === 0),
  ]
  return (
    <Layout shell={shell} title="Alles wat we bewaren" noindex>
      <h1 class="nl-heading nl-heading--level-1">Alles wat we van deze melding bewaren</h1>
      <p class="nl-paragraph">
        Je kunt deze pagina printen, of alles meenemen als bestand. De sleutels zijn die van de indeling.
      </p>
      <p class="button-row">
        <ButtonLink href={file} kind="secondary">
          Neem mee als bestand (JSON)
        </ButtonLink>
        <ButtonLink href={back} kind="subtle">
          Terug naar de melding
        </ButtonLink>
      </p>
      {kept.map(({ name, rows }) => (
        <section aria-labelledby={name}>
          <h2 id={name} class="nl-heading nl-heading--level-2">
            {inWords(name)}
          </h2>
          {rows.length === 1 ? <DataList items={rows.flatMap(itemsOf)} /> : <Rows rows={rows} />}
        </section>
      ))}
      {empty.length > 0 && (
        <>
          <h2 class="nl-heading nl-heading--level-2">Hiervan hebben we niets</h2>
          <ul class="utrecht-unordered-list">
            {empty.map(({ name }) => (
              <li class="utrecht-unordered-list__item">{inWords(name)}</li>
            ))}
          </ul>
        </>
      )}
      <h2 class="nl-heading nl-heading--level-2">Dit staat er niet bij</h2>
      <ul class="utrecht-unordered-list">
        {leftOut(data.reader).map((text) => (
          <li class="utrecht-unordered-list__item">{text}</li>
        ))}
      </ul>
    </Layout>
  )
}

/** Many of one kind: a line each. */
const Rows: FC<{ rows: HeldRow[] }> = ({ rows }) => (
  <ol class="utrecht-ordered-list">
    {rows.map((row) => (
      <li class="utrecht-ordered-list__item">
        {itemsOf(row).map(({ key, value }, i) => (
          <>
            {i > 0 && '; '}
            {key.toLowerCase()}: {value}
          </>
        ))}
      </li>
    ))}
  </ol>
)

/** `vragenEnAntwoorden` as words. */
const inWords = (name: string): string => {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What was never filled in, or is the same in each row, says nothing to a reader; the file has it. */
const itemsOf = (row: HeldRow) =>
  Object.entries(row)
    .filter(([key, value]) => !['melding', 'van'].includes(key) && !isEmpty(value))
    .map(([key, value]) => ({ key: inWords(key), value: <span class="story">{told(value)}</span> }))

const isEmpty = (value: HeldValue) => value === null || value === '' || JSON.stringify(value) === '{}'

const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

function told(value: HeldValue): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'string') return isMoment.test(value) ? dateAndTime(new Date(value)) : value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
