import type { FC } from 'hono/jsx'
import { noticeDue, noticeTermDays } from '../../src/core/notice.ts'
import type { NoticeOutcome } from '../../src/core/settlement.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { DataList } from '../components/data-list.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'

export type Receipt = {
  page: string
  receivedAt: Date
  settled: { outcome: NoticeOutcome; reason: string; decidedAt: Date } | null
}

const decisions: Record<NoticeOutcome, string> = {
  gecorrigeerd: 'We hebben de pagina verbeterd.',
  hersteld: 'De casus was tijdelijk verborgen en staat weer op de site.',
  verborgen: 'We hebben de casus verborgen.',
  ongewijzigd: 'We hebben niets veranderd.',
}

/** What whoever sent a notice can come back to: no text of theirs, only where it stands. */
export const NoticeReceiptPage: FC<Receipt & { shell: Shell }> = ({ shell, ...receipt }) => {
  const { page, receivedAt, settled } = receipt
  return (
    <Layout shell={shell} title={settled ? 'Besluit over je opmerking' : 'Opmerking ontvangen'} noindex>
      <h1 class="nl-heading nl-heading--level-1">
        {settled ? 'Het besluit over je opmerking' : 'Dank je, we hebben je opmerking ontvangen'}
      </h1>
      {settled ? (
        <Alert kind="info" title={decisions[settled.outcome]}>
          <p class="nl-paragraph story">{settled.reason || 'De uitleg bij dit besluit is gewist.'}</p>
        </Alert>
      ) : (
        <NextSteps receivedAt={receivedAt} />
      )}
      <DataList
        items={[
          { key: 'Pagina', value: page },
          { key: 'Ontvangen op', value: longDate(receivedAt) },
          settled
            ? { key: 'Besloten op', value: longDate(settled.decidedAt) }
            : { key: 'Besluit uiterlijk op', value: longDate(noticeDue(receivedAt)) },
        ]}
      />
      <p class="button-row">
        <ButtonLink href={page} kind="secondary">
          Terug naar de pagina
        </ButtonLink>
        <ButtonLink href={paths.moderationLog} kind="subtle">
          Naar het moderatielog
        </ButtonLink>
      </p>
    </Layout>
  )
}

const NextSteps: FC<{ receivedAt: Date }> = ({ receivedAt }) => (
  <>
    <Alert kind="ok" title="Bewaar het adres van deze pagina">
      <p class="nl-paragraph">
        Hier lees je straks wat we besloten en waarom. Wij kunnen je geen bericht sturen, want we weten niet
        wie je bent.
      </p>
    </Alert>
    <h2 class="nl-heading nl-heading--level-2">Wat er nu gebeurt</h2>
    <ol class="next-steps">
      <li>Een moderator leest je opmerking. Zo nodig haalt die de casus meteen van de site.</li>
      <li>
        Binnen {noticeTermDays} dagen, uiterlijk {longDate(noticeDue(receivedAt))}, is er een besluit met een
        reden. Dat lees je op deze pagina.
      </li>
      <li>
        Het besluit komt ook in het openbare{' '}
        <a class="nl-link" href={paths.moderationLog}>
          moderatielog
        </a>
        . Wat jij schreef, staat daar niet bij.
      </li>
    </ol>
  </>
)
