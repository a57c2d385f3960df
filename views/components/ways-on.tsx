import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from './button-link.tsx'

/** Where to go from a page on which nothing is to be found. */
export const WaysOn: FC = () => (
  <p class="button-row">
    <ButtonLink href={paths.home} kind="primary">
      Naar de startpagina
    </ButtonLink>
    <ButtonLink href={paths.cases()} kind="secondary">
      Bekijk de casussen
    </ButtonLink>
  </p>
)
