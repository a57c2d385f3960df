import type { FC } from 'hono/jsx'
import { type FormValues, one } from '../../src/core/form-values.ts'
import { noticeOutcomes } from '../../src/core/settlement.ts'
import { paths } from '../../src/paths.ts'
import { Conflict } from '../components/conflict.tsx'
import { noticeOutcomeLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import type { NoticeInHand } from './show.tsx'

type Props = { shell: Shell; notice: NoticeInHand; values: FormValues }

const standing: Record<NoticeInHand['target'], string> = {
  pagina: 'De opmerking wacht nog op een besluit.',
  zichtbaar: 'De casus staat op de site.',
  verborgen: 'De casus is verborgen.',
  ingetrokken: 'De casus is er niet meer.',
}

/** Two people worked on one notice or casus: nothing of the second was stored. */
export const NoticeConflictPage: FC<Props> = ({ shell, notice, values }) => {
  const yours = noticeOutcomes.find((outcome) => outcome === one(values, 'uitkomst'))
  const { settled, about, target } = notice
  return (
    <Layout shell={shell} title="Deze opmerking is tussendoor gewijzigd" noindex wide failed>
      <Conflict
        now={
          <>
            <p class="nl-paragraph">
              {settled
                ? `Besloten: ${noticeOutcomeLabels[settled.outcome].toLowerCase()}.`
                : standing[target]}
            </p>
            {settled && <p class="nl-paragraph story">{settled.reason}</p>}
            {about && about.title !== '' && (
              <>
                <h3 class="nl-heading nl-heading--level-3">{about.title}</h3>
                <div class="story prose">{about.story}</div>
              </>
            )}
          </>
        }
        yours={
          <>
            <p class="nl-paragraph">{yours ? noticeOutcomeLabels[yours] : 'Nog geen besluit'}</p>
            <p class="nl-paragraph story">{one(values, 'reden')}</p>
            {one(values, 'titel') !== '' && (
              <>
                <h3 class="nl-heading nl-heading--level-3">{one(values, 'titel')}</h3>
                <div class="story prose">{one(values, 'verhaal')}</div>
              </>
            )}
          </>
        }
        again={{ href: paths.noticeInHand(notice.id), label: 'Open de opmerking opnieuw' }}
        list={paths.notices}
      >
        <p class="nl-paragraph">
          De opmerking over {notice.page} of de casus is gewijzigd terwijl jij bezig was. Hieronder staan
          beide versies.
        </p>
      </Conflict>
    </Layout>
  )
}
