import type { FC } from 'hono/jsx'
import { startOf } from '../../src/core/day.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Details } from '../components/details.tsx'
import { Pagination } from '../components/pagination.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'

type Head = { day: string; subjects: number; events: number; head: string }
type Props = { shell: Shell; heads: Head[]; newer: string | null; older: string | null }

export const DayHeadsPage: FC<Props> = ({ shell, heads, newer, older }) => (
  <Layout shell={shell} title="Dagsloten" description="Elke dag een slot op alles wat er gebeurde.">
    <Breadcrumbs items={[{ href: paths.moderationLog, label: 'Moderatielog' }]} current="Dagsloten" />
    <h1 class="nl-heading nl-heading--level-1">Dagsloten</h1>
    <p class="nl-paragraph">
      Na elke dag zetten we een slot op alles wat er die dag gebeurde. Het slot is een controlegetal.
      Verandert of verdwijnt er later iets, dan past het slot niet meer. Bewaar je een slot van vandaag, dan
      kun je ons er later aan houden.
    </p>
    <Details summary="Hoe maken we een slot?">
      <p class="nl-paragraph">
        Elke gebeurtenis krijgt een controlegetal (HMAC-SHA-256) dat ook het getal van de vorige gebeurtenis
        bevat. Het slot van een dag is ook zo’n getal. Het gaat over de laatste gebeurtenis van alles wat die
        dag veranderde. Het slot van de dag ervoor telt mee. De sleutel ligt buiten de database. Wie de
        database verandert, kan dus geen passend slot maken.
      </p>
      <p class="nl-paragraph">
        Meldingen die alleen meetellen, hebben een eigen slot. Dat tonen we niet, zodat ze nergens te
        herkennen zijn.
      </p>
    </Details>
    {heads.length === 0 ? (
      <p class="nl-paragraph">Er is nog geen dag voorbij.</p>
    ) : (
      <ol class="heads">
        {heads.map(({ day, subjects, events, head }) => (
          <li class="heads__day">
            <h2 class="nl-heading nl-heading--level-4">
              <time datetime={day}>{longDate(startOf(day))}</time>
            </h2>
            <p class="heads__counts">{counted(subjects, events)}</p>
            <code class="heads__head">{head}</code>
          </li>
        ))}
      </ol>
    )}
    <Pagination
      newer={newer === null ? undefined : paths.dayHeadsPage({ na: newer })}
      older={older === null ? undefined : paths.dayHeadsPage({ voor: older })}
    />
  </Layout>
)

function counted(subjects: number, events: number): string {
  if (events === 0) return 'Geen gebeurtenissen'
  const happened = events === 1 ? '1 gebeurtenis' : `${events.toLocaleString('nl-NL')} gebeurtenissen`
  return `${happened} bij ${subjects === 1 ? '1 onderwerp' : `${subjects.toLocaleString('nl-NL')} onderwerpen`}`
}
