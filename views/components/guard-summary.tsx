import type { FC } from 'hono/jsx'
import type { Guard } from '../../src/core/publication-guard.ts'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'

/** How much the privacy guard found that nobody decided on, and one button for who wants it all gone. */
export const GuardSummary: FC<{ guard: Guard | null; replaceAt: string }> = ({ guard, replaceAt }) => {
  const open = guard?.findings.filter(({ stands }) => stands !== 'cleared').length ?? 0
  if (open === 0) return null
  return (
    <Alert
      kind="warning"
      title={
        open === 1
          ? '1 fragment zegt misschien wie iemand is'
          : `${open} fragmenten zeggen misschien wie iemand is`
      }
    >
      <p class="nl-paragraph">
        Beslis onder het veld: haal het weg, of vink aan dat het openbaar mag. Of zet er een algemeen woord
        voor in de plaats, zoals [naam]. Zonder besluit komt de tekst niet op de site.
      </p>
      <Button kind="secondary" formaction={replaceAt}>
        Vervang alles
      </Button>
    </Alert>
  )
}
