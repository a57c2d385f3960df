import type { FC } from 'hono/jsx'
import { firstLookDays } from '../../src/core/first-look.ts'
import { heldUntil } from '../../src/core/retention.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { inWords } from '../numbers.ts'

type Purpose = 'bevestigen' | 'openen' | 'stop'

const texts: Record<Purpose, { title: string; text: string; button: string }> = {
  bevestigen: {
    title: 'Is dit je e-mailadres?',
    text: 'Druk op de knop. Daarna krijg je een mail als er nieuws is over je melding, of over waar je “wij ook” bij zei. We gebruiken je adres nergens anders voor.',
    button: 'Ja, bevestig mijn e-mailadres',
  },
  openen: {
    title: 'Een nieuwe eigen link',
    text: 'Druk op de knop. Je ziet dan je melding of je “wij ook”, met een nieuwe eigen link. Bewaar die: je oude link werkt daarna niet meer.',
    button: 'Maak een nieuwe link',
  },
  stop: {
    title: 'Geen mail meer',
    text: 'Druk op de knop. We wissen je e-mailadres. Je melding of je “wij ook” blijft staan, en je eigen link blijft werken. Zonder adres kunnen we je geen nieuwe link sturen.',
    button: 'Wis mijn e-mailadres',
  },
}

type Props = {
  shell: Shell
  purpose: Purpose
  token: string
  /** Since when a melding waits for this; null when none does. */
  held: Date | null
}

/** One button. Nothing changes by opening the page. */
export const MailLinkPage: FC<Props> = (props) => {
  const { title, text, button } = texts[props.purpose]
  return (
    <Layout shell={props.shell} title={title} noindex>
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p class="nl-paragraph">{text}</p>
      {props.held && (
        <Alert kind="warning" title="Je melding wacht hierop">
          <p class="nl-paragraph">
            Zolang je niet op de knop drukt, leest geen moderator je melding. Doe dat voor{' '}
            {longDate(heldUntil(props.held))}: daarna wissen we je melding.
          </p>
        </Alert>
      )}
      <form method="post" action={paths.mailLink(props.purpose, props.token)}>
        <p class="button-row">
          <Button kind={props.purpose === 'stop' ? 'danger' : 'primary'}>{button}</Button>
        </p>
      </form>
    </Layout>
  )
}

export const MailLinkGonePage: FC<{ shell: Shell }> = ({ shell }) => (
  <Layout shell={shell} title="Deze link werkt niet meer" noindex failed>
    <h1 class="nl-heading nl-heading--level-1">Deze link werkt niet meer</h1>
    <p class="nl-paragraph">Een link uit een mail werkt één keer, en niet lang. Er is niets veranderd.</p>
    <p class="nl-paragraph">
      Heb je je eigen link nog? Gebruik die. Ben je hem kwijt?{' '}
      <a class="nl-link" href={paths.lostLink}>
        Vraag een nieuwe link aan
      </a>
      .
    </p>
  </Layout>
)

const done = new Map([
  [
    'bevestigd',
    {
      title: 'Je e-mailadres is bevestigd',
      text: 'Je krijgt een mail als er nieuws is. In elke mail staat hoe je dat stopt. Je kunt deze pagina sluiten.',
    },
  ],
  [
    'vrijgegeven',
    {
      title: 'Je e-mailadres is bevestigd',
      text: `Je melding is nu bij de moderatoren. Binnen ${inWords(firstLookDays)} dagen kijkt iemand ernaar. Je krijgt een mail als er nieuws is. In elke mail staat hoe je dat stopt. Je kunt deze pagina sluiten.`,
    },
  ],
  [
    'gestopt',
    {
      title: 'Je e-mailadres is gewist',
      text: 'Je krijgt van ons geen mail meer hierover. Je eigen link blijft werken. Je kunt deze pagina sluiten.',
    },
  ],
])

export const MailDonePage: FC<{ shell: Shell; done: string }> = (props) => {
  const said = done.get(props.done) ?? { title: 'Klaar', text: 'Je kunt deze pagina sluiten.' }
  return (
    <Layout shell={props.shell} title={said.title} noindex>
      <h1 class="nl-heading nl-heading--level-1">{said.title}</h1>
      <Alert kind="ok">
        <p class="nl-paragraph">{said.text}</p>
      </Alert>
    </Layout>
  )
}
