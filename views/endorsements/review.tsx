import type { FC } from 'hono/jsx'
import type { ContextDecision, ContextState, EndorsementTarget } from '../../src/core/endorsement.ts'
import { findPersonalData } from '../../src/core/personal-data/find.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { LinkList } from '../components/link-list.tsx'
import { daysAgo } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { number } from '../numbers.ts'

type Line = {
  id: string
  target: EndorsementTarget
  title: string | null
  slug: string | null
  context: string
  contextState: ContextState
  at: Date
}

type Props = {
  shell: Shell
  items: Line[]
  total: number
  judged: Line[]
  objected: { id: number; title: string; objections: number }[]
  now: Date
  /** Somebody else was first. */
  tooLate: boolean
}

/** The lines that people added to their "wij ook", and what several of them say is not solved after all. */
export const ReviewPage: FC<Props> = ({ shell, items, total, judged, objected, now, tooLate }) => (
  <Layout shell={shell} title="Wij ook" noindex wide failed={tooLate}>
    <h1 class="nl-heading nl-heading--level-1">Wij ook: regels om te lezen</h1>
    {tooLate && (
      <Alert kind="warning" title="Er is niets veranderd">
        <p class="nl-paragraph">Een ander besliste hier net over, of de regel is teruggenomen.</p>
      </Alert>
    )}
    {objected.length > 0 && <Objected objected={objected} />}
    <p class="nl-paragraph">
      {total === 0 && 'Er wacht geen regel. Alles is gelezen.'}
      {total === 1 && 'Er wacht 1 regel.'}
      {total > 1 && `Er wachten ${number(total)} regels. De oudste staat bovenaan.`} De “wij ook” zelf telt al
      mee, ook als je de regel niet toont.
    </p>
    <ol class="queue">
      {items.map((line) => (
        <LineItem {...{ line, now }} />
      ))}
    </ol>
    {judged.length > 0 && (
      <Details summary={`Eerder gelezen (${judged.length})`}>
        <ol class="queue">
          {judged.map((line) => (
            <LineItem {...{ line, now }} />
          ))}
        </ol>
      </Details>
    )}
  </Layout>
)

const Objected: FC<Pick<Props, 'objected'>> = ({ objected }) => (
  <section aria-labelledby="toch-niet">
    <h2 id="toch-niet" class="nl-heading nl-heading--level-2">
      Toch niet opgelost?
    </h2>
    <p class="nl-paragraph">
      Drie of meer mensen die ertegenaan liepen, zeggen dit. Kijk of het weer open moet.
    </p>
    <LinkList
      items={objected.map(({ id, title, objections }) => ({
        href: paths.managedBottleneck(id),
        label: title,
        description: `${objections} mensen zeggen: toch niet opgelost.`,
      }))}
    />
  </section>
)

const LineItem: FC<{ line: Line; now: Date }> = ({ line, now }) => {
  const { id, target, title, slug, context, contextState, at } = line
  const found = findPersonalData(context).length > 0
  return (
    <li class="queue__item">
      <p class="nl-paragraph endorsed__judged">
        <q>{context}</q>
      </p>
      <p class="badge-row">
        {contextState === 'getoond' && <Badge tone="ok">Staat op de site</Badge>}
        {contextState === 'geweigerd' && <Badge>Niet getoond</Badge>}
        {found && <Badge tone="warning">Misschien staat hier wie iemand is</Badge>}
      </p>
      <p class="case-card__meta">
        Bij {target === 'casus' ? `casus ${slug}` : 'knelpunt'}{' '}
        <a
          class="nl-link"
          href={target === 'casus' ? paths.case(Number(slug)) : paths.bottleneck(slug ?? '')}
        >
          {title ?? 'zonder titel'}
        </a>
        , {daysAgo(at, now)}
      </p>
      <form method="post" action={paths.contextDecisions(id)} class="button-row">
        {contextState !== 'getoond' && <Decide decision="getoond" label="Toon op de site" line={context} />}
        {contextState !== 'geweigerd' && <Decide decision="geweigerd" label="Toon niet" line={context} />}
      </form>
    </li>
  )
}

const Decide: FC<{ decision: ContextDecision; label: string; line: string }> = ({
  decision,
  label,
  line,
}) => (
  <Button kind={decision === 'getoond' ? 'secondary' : 'subtle'} name="besluit" value={decision}>
    {label}
    <span class="visually-hidden">: {line}</span>
  </Button>
)
