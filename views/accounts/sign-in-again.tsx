import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Layout, type Shell } from '../layout.tsx'

/** For a form sent after the session ended: what was typed is still in the page before this one. */
export const SignInAgainPage: FC<{ shell: Shell }> = ({ shell }) => (
  <Layout shell={shell} title="Je bent niet meer aangemeld" noindex failed>
    <h1 class="nl-heading nl-heading--level-1">Je bent niet meer aangemeld</h1>
    <p class="nl-paragraph">
      We hebben niets bewaard van wat je net stuurde. Meld je in een{' '}
      <a class="nl-link" href={paths.signIn} target="_blank">
        nieuw tabblad
      </a>{' '}
      opnieuw aan. Ga daarna hier terug naar de vorige pagina: je tekst staat er nog. Verstuur hem dan
      opnieuw.
    </p>
  </Layout>
)
