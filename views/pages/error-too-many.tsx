import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import { KeptForm } from '../components/kept-form.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = {
  shell: Shell
  /** In seconds. */
  wait: number
  /** What a form sent; null when a page was only opened. */
  values: FormValues | null
}

/** Says when it works again, and keeps what was typed: the button below sends exactly the same form. */
export const TooManyPage: FC<Props> = ({ shell, wait, values }) => (
  <Layout shell={shell} title="Even wachten" noindex>
    <h1 class="nl-heading nl-heading--level-1">Even wachten</h1>
    <p class="nl-paragraph nl-paragraph--lead">
      Er komen nu heel veel verzoeken van jouw netwerk. Dat hoef jij niet te zijn: collega’s in hetzelfde
      gebouw delen vaak één netwerk. {waitText(wait)}
    </p>
    {values ? <KeptForm action={shell.path} values={values} /> : <Again />}
  </Layout>
)

const minute = 60
const hour = 60 * minute

/** Rounded up: who comes back at that moment is not refused again. */
function waitText(seconds: number): string {
  const over = (time: string) => `Over ${time} kun je weer verder.`
  if (seconds <= 2 * minute) return over(seconds === 1 ? 'een seconde' : `${seconds} seconden`)
  if (seconds <= 2 * hour) return over(`${Math.ceil(seconds / minute)} minuten`)
  return `${over(`${Math.ceil(seconds / hour)} uur`)} Met een ander netwerk, zoals dat van je telefoon, kan het nu al.`
}

const Again: FC = () => <p class="nl-paragraph">Laad deze pagina daarna opnieuw.</p>
