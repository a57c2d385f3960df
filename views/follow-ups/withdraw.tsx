import type { FC } from 'hono/jsx'
import type { Report } from '../../src/core/report.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Layout, type Shell } from '../layout.tsx'

export const WithdrawPage: FC<{ shell: Shell; report: Report; token: string }> = ({
  shell,
  report,
  token,
}) => (
  <Layout shell={shell} title="Melding intrekken" noindex>
    <h1 class="nl-heading nl-heading--level-1">Melding {report.reference} intrekken?</h1>
    <p class="nl-paragraph">
      We wissen wat je schreef. {report.caseNumber !== null && 'De casus verdwijnt van de site. '}Dit kun je
      niet ongedaan maken. Wie de openbare tekst eerder kopieerde, kan die houden.
    </p>
    <form method="post" action={paths.followUpWithdrawal(token)}>
      <p class="button-row">
        <Button kind="danger">Ja, trek mijn melding in</Button>
        <ButtonLink href={paths.followUp(token)} kind="secondary">
          Nee, terug
        </ButtonLink>
      </p>
    </form>
  </Layout>
)
