import type { FC } from 'hono/jsx'
import { type FormValues, one } from '../../src/core/form-values.ts'
import { noticeOutcomes } from '../../src/core/settlement.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { noticeOutcomeLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import type { NoticeInHand } from './show.tsx'

type Props = { shell: Shell; notice: NoticeInHand; values: FormValues }

const standing: Record<NoticeInHand['target'], string> = {
  pagina: 'De opmerking wacht nog op een besluit.',
  zichtbaar: 'De casus staat op de site.',
  verborgen: 'De casus is verborgen.',
  ingetrokken: 'De melder heeft de casus ingetrokken.',
}

/** Two people worked on one notice or casus: nothing of the second was stored. */
export const NoticeConflictPage: FC<Props> = ({ shell, notice, values }) => {
  const yours = noticeOutcomes.find((outcome) => outcome === one(values, 'uitkomst'))
  const { settled, about, target } = notice
  return (
    <Layout shell={shell} title="Deze opmerking is tussendoor gewijzigd" noindex wide failed>
      <h1 class="nl-heading nl-heading--level-1">Iemand anders was je voor</h1>
      <Alert kind="warning" title="Jouw versie is niet bewaard">
        <p class="nl-paragraph">
          De opmerking over {notice.page} of de casus is gewijzigd terwijl jij bezig was. Hieronder staan
          beide versies.
        </p>
      </Alert>
      <div class="moderation">
        <section aria-labelledby="nu">
          <h2 id="nu" class="nl-heading nl-heading--level-2">
            Zo staat het er nu
          </h2>
          <p class="nl-paragraph">
            {settled ? `Besloten: ${noticeOutcomeLabels[settled.outcome].toLowerCase()}.` : standing[target]}
          </p>
          {settled && <p class="nl-paragraph story">{settled.reason}</p>}
          {about && about.title !== '' && (
            <>
              <h3 class="nl-heading nl-heading--level-3">{about.title}</h3>
              <div class="story prose">{about.story}</div>
            </>
          )}
        </section>
        <section aria-labelledby="jouw">
          <h2 id="jouw" class="nl-heading nl-heading--level-2">
            Dit was jouw versie
          </h2>
          <p class="nl-paragraph">{yours ? noticeOutcomeLabels[yours] : 'Nog geen besluit'}</p>
          <p class="nl-paragraph story">{one(values, 'reden')}</p>
          {one(values, 'titel') !== '' && (
            <>
              <h3 class="nl-heading nl-heading--level-3">{one(values, 'titel')}</h3>
              <div class="story prose">{one(values, 'verhaal')}</div>
            </>
          )}
        </section>
      </div>
      <p class="button-row">
        <ButtonLink href={paths.noticeInHand(notice.id)} kind="primary">
          Open de opmerking opnieuw
        </ButtonLink>
        <ButtonLink href={paths.notices} kind="secondary">
          Naar de lijst
        </ButtonLink>
      </p>
    </Layout>
  )
}
