import type { Child, FC } from 'hono/jsx'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import {
  type Cell,
  type EndorsementCounts,
  type EndorsementSource,
  smallestCell,
} from '../../src/core/endorsement.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { number } from '../numbers.ts'

const heading = (total: number): string => {
  if (total === 0) return 'Loop jij hier ook tegenaan?'
  return total === 1 ? 'Ook 1 ander loopt hiertegenaan' : `Ook ${number(total)} anderen lopen hiertegenaan`
}

/** How many others run into one casus, with those of the cases that tell the same. */
export const EndorsedCase: FC<{ number: number; mergedInto: number | null; counts: EndorsementCounts }> = ({
  number: own,
  mergedInto,
  counts,
}) => (
  <Counted counts={counts} nameOf={({ id }) => <CaseLink number={id} />} elsewhereIs="Die vertelt hetzelfde.">
    {mergedInto === null ? (
      <EndorseLink href={paths.endorseCase(own)} />
    ) : (
      <p class="nl-paragraph">
        Wie dit hier zei, telt mee bij <CaseLink number={mergedInto} />.{' '}
        <a class="nl-link" href={paths.endorseCase(mergedInto)}>
          Zeg daar “wij ook”
        </a>
        .
      </p>
    )}
  </Counted>
)

type Other = { id: number; slug: string; title: string }

/** How many others run into a knelpunt, here, in its cases and in what was merged into it; from which roles and regions. */
export const EndorsedBottleneck: FC<{
  bottleneck: Bottleneck
  others: readonly (Other & { mergedInto: number | null })[]
  counts: EndorsementCounts
  taxonomy: Taxonomy
}> = ({ bottleneck, others, counts, taxonomy }) => {
  const twin = others.find(({ id }) => id === bottleneck.mergedInto)
  const nameOf = ({ target, id }: EndorsementSource) =>
    target === 'casus' ? <CaseLink number={id} /> : <BottleneckLink other={others.find((o) => o.id === id)} />
  return (
    <Counted
      {...{ counts, nameOf }}
      elsewhereIs="Wie op meer plekken “wij ook” zei, telt op elk van die plekken één keer."
    >
      <Cells
        title="Vanuit welke rol"
        cells={counts.roles}
        label={(key) => taxonomy.term.reporter_role.get(key)?.label}
      />
      <Cells title="In welke regio" cells={counts.regions} label={(key) => taxonomy.region.get(key)?.name} />
      {counts.total > 0 && (
        <p class="case-card__meta">
          Een rol of regio met minder dan {smallestCell} mensen laten we weg, zodat niemand te herkennen is.
        </p>
      )}
      <EndorseLink href={paths.endorseBottleneck(twin?.slug ?? bottleneck.slug)} />
    </Counted>
  )
}

const CaseLink: FC<{ number: number }> = ({ number: own }) => (
  <a class="nl-link" href={paths.case(own)}>
    casus {own}
  </a>
)

const BottleneckLink: FC<{ other: Other | undefined }> = ({ other }) =>
  other ? (
    <a class="nl-link" href={paths.bottleneck(other.slug)}>
      {other.title}
    </a>
  ) : (
    <>een ander knelpunt</>
  )

const EndorseLink: FC<{ href: string }> = ({ href }) => (
  <p class="button-row">
    <ButtonLink href={href} kind="secondary">
      Wij ook
    </ButtonLink>
  </p>
)

const mostNamed = 6

type CountedProps = {
  counts: EndorsementCounts
  nameOf: (source: EndorsementSource) => Child
  /** Why numbers of elsewhere are in the sum. */
  elsewhereIs: string
  children?: Child
}

const Counted: FC<CountedProps> = ({ counts, nameOf, elsewhereIs, children }) => {
  const named = counts.elsewhere.slice(0, mostNamed)
  const rest = counts.elsewhere.slice(mostNamed).reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-labelledby="wij-ook" class="endorsed">
      <h2 id="wij-ook" class="nl-heading nl-heading--level-2">
        {heading(counts.total)}
      </h2>
      {counts.total === 0 && (
        <p class="nl-paragraph">
          Zeg “wij ook”. Zo zien we of dit vaker voorkomt. Een account is niet nodig.
        </p>
      )}
      {named.length > 0 && (
        <>
          <ul class="endorsed__sources">
            {named.map((source) => (
              <li>
                waarvan {number(source.count)} bij {nameOf(source)}
              </li>
            ))}
            {rest > 0 && <li>waarvan {number(rest)} op andere plekken</li>}
          </ul>
          <p class="case-card__meta">{elsewhereIs}</p>
        </>
      )}
      {counts.contexts.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3">Wat anderen erbij schreven</h3>
          <ul class="endorsed__lines">
            {counts.contexts.map((line) => (
              <li>
                <q>{line}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  )
}

const Cells: FC<{ title: string; cells: readonly Cell[]; label: (key: string) => string | undefined }> = ({
  title,
  cells,
  label,
}) =>
  cells.length === 0 ? null : (
    <>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul class="endorsed__cells">
        {cells.map(({ key, count }) => (
          <li>
            <strong>{number(count)}</strong> {label(key) ?? key}
          </li>
        ))}
      </ul>
    </>
  )
