import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Layout, type Shell } from '../layout.tsx'

/** Stands where a casus was that a moderator has taken off the site. */
export const HiddenCasePage: FC<{ shell: Shell; number: number }> = ({ shell, number }) => (
  <Layout shell={shell} title={`Casus ${number} is tijdelijk niet zichtbaar`} noindex>
    <h1 class="nl-heading nl-heading--level-1">Casus {number} is tijdelijk niet zichtbaar</h1>
    <p class="nl-paragraph">
      Iemand liet weten dat er iets niet klopt. Een moderator zoekt dat uit. Wat er is besloten, lees je in
      het{' '}
      <a class="nl-link" href={paths.moderationLog}>
        moderatielog
      </a>
      .
    </p>
    <p class="button-row">
      <ButtonLink href={paths.cases()} kind="primary">
        Bekijk de andere casussen
      </ButtonLink>
    </p>
  </Layout>
)
