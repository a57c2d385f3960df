import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { WaysOn } from '../components/ways-on.tsx'
import { Layout, type Shell } from '../layout.tsx'

/** Stands where a casus was. Of one that was erased it does not say why: that could tell who it was about. */
export const GoneCasePage: FC<{ shell: Shell; erased: boolean }> = ({ shell, erased }) => {
  const title = erased ? 'Deze casus is er niet meer' : 'Deze casus is ingetrokken'
  return (
    <Layout shell={shell} title={title} noindex>
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p class="nl-paragraph">
        {erased ? 'De tekst is gewist.' : 'De melder heeft de casus teruggetrokken. De tekst is gewist.'}
      </p>
      <p class="nl-paragraph">
        De casus telt niet meer mee in het{' '}
        <a class="nl-link" href={paths.overview}>
          overzicht
        </a>
        .
      </p>
      <WaysOn />
    </Layout>
  )
}
