import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import { paths } from '../../src/paths.ts'
import { KeptForm } from '../components/kept-form.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { A, P } from './prose.tsx'

/** By the key of the form, or by the version of what it changes. */
const isTakenOnce = (values: FormValues): boolean => values.has('sleutel') || values.has('versie')

/** For a form that was sent while the database was away: nothing of it is lost. */
export const AwayPage: FC<{ shell: Shell; values: FormValues }> = ({ shell, values }) => (
  <Layout shell={shell} title="De Schottenmelder is even niet bereikbaar" noindex>
    <h1 class="nl-heading nl-heading--level-1">De Schottenmelder is even niet bereikbaar</h1>
    <P>
      We konden niet bewaren wat je stuurde. Wacht een minuut en druk dan op de knop.{' '}
      {isTakenOnce(values)
        ? 'Was het toch al binnengekomen? Dan telt het één keer.'
        : 'Kijk eerst of het er niet al staat: soms is het toch binnengekomen.'}
    </P>
    <KeptForm action={shell.path} values={values} />
    <P>
      Gaat het weer mis? <A href={paths.contact}>Laat het ons weten</A>.
    </P>
  </Layout>
)
