import { invitedHours } from '../../src/core/account.ts'
import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { Layout, type Shell } from '../layout.tsx'

/** The only time this link is shown: what is stored of it cannot be turned back into the link. */
export const SignInLinkMadePage: FC<{ shell: Shell; name: string; link: string }> = (props) => (
  <Layout shell={props.shell} title="De link is klaar" noindex>
    <Breadcrumbs items={[{ href: paths.accounts, label: 'Accounts' }]} current="Link" />
    <h1 class="nl-heading nl-heading--level-1">De link voor {props.name} is klaar</h1>
    <Alert kind="warning" title="Kopieer de link nu: je ziet hem maar één keer">
      <p class="nl-paragraph">
        <strong id="aanmeldlink" class="private-link">
          {props.link}
        </strong>
      </p>
      <CopyButton id="aanmeldlink" />
    </Alert>
    <ul class="utrecht-unordered-list">
      <li class="utrecht-unordered-list__item">
        Geef de link zelf door aan {props.name}, en aan niemand anders. Wie de link heeft, kan erin.
      </li>
      <li class="utrecht-unordered-list__item">
        Open de link niet zelf: dan meld je je aan als {props.name}.
      </li>
      <li class="utrecht-unordered-list__item">
        De link werkt één keer, en hoogstens {invitedHours} uur. Maak je een nieuwe, dan vervalt deze.
      </li>
      <li class="utrecht-unordered-list__item">
        Na het aanmelden kan {props.name} een passkey toevoegen. Dan is er geen link meer nodig.
      </li>
    </ul>
    <p class="button-row">
      <ButtonLink href={paths.accounts} kind="secondary">
        Naar de lijst met accounts
      </ButtonLink>
    </p>
  </Layout>
)
