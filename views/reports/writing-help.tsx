import type { FC } from 'hono/jsx'
import { all, type FormValues } from '../../src/core/form-values.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { WritingHelp } from '../../src/core/writing-help.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { PossibleWays } from '../components/possible-ways.tsx'
import { SeenBeforeList } from './seen-before.tsx'
import { SuggestionList, suggestionsAt } from './suggestions.tsx'

export type WritingHelpProps = { help: WritingHelp | null; values: FormValues; taxonomy: Taxonomy }

/** What a button asked of the help, for who has no script: the page comes back, and has to say so. */
export type HelpStep = 'shown' | 'taken' | 'refused'

/**
 * Asks for help while someone writes, and holds it; what is new is morphed in, so that a button keeps the focus it
 * has. Without JavaScript the button below does the same.
 */
export const WritingHelpPanel: FC<WritingHelpProps & { helped?: HelpStep | undefined }> = ({
  helped,
  ...props
}) => (
  <section class="suggestions" aria-labelledby="suggesties-kop">
    <h2 id="suggesties-kop" class="nl-heading nl-heading--level-3">
      Suggesties uit je tekst
    </h2>
    <p class="nl-paragraph nl-paragraph--small">
      Een <a href={paths.algorithm}>rekenmodel</a> leest mee en raadt wet en barrière. Jij kiest. Daarvoor
      gaat je tekst even naar onze server. We bewaren die dan niet.
    </p>
    <div
      id="suggesties"
      data-hx-post={paths.suggestions}
      data-hx-trigger="input delay:700ms from:#verhaal, input delay:700ms from:#titel"
      data-hx-sync="this:replace"
      data-hx-target="this"
      data-hx-swap="innerMorph"
    >
      {helped && <Helped helped={helped} help={props.help} />}
      <WritingHelpContent {...props} />
    </div>
    <div data-rejected="">
      {all(props.values, 'kloptNiet').map((value) => (
        <input type="hidden" name="kloptNiet" value={value} />
      ))}
    </div>
    <Button kind="secondary" formaction={suggestionsAt} data={{ 'data-suggest': '' }}>
      Toon suggesties
    </Button>
  </section>
)

const Helped: FC<{ helped: HelpStep; help: WritingHelp | null }> = ({ helped, help }) => (
  <Alert
    kind={helped === 'shown' ? 'info' : 'ok'}
    title={help ? helpedTitles[helped] : 'Schrijf eerst iets meer'}
  >
    <p class="nl-paragraph">Je melding is nog niet verstuurd.</p>
  </Alert>
)

const helpedTitles: Record<HelpStep, string> = {
  shown: 'Dit haalden we uit je tekst',
  taken: 'De suggestie is overgenomen',
  refused: 'De suggestie is weggehaald',
}

/** The line that is read aloud is there before it says something: screen readers pass over one that comes with its text. */
export const WritingHelpContent: FC<WritingHelpProps> = ({ help, ...form }) => (
  <>
    <p class="visually-hidden" role="status">
      {help && summaryOf(help)}
    </p>
    {help && (
      <>
        <SuggestionList suggestions={help.suggestions} {...form} />
        <SeenBeforeList seen={help.seen} />
        <PossibleWays signposts={help.signposts} />
      </>
    )}
  </>
)

/** Read aloud when it changes, instead of everything. */
function summaryOf({ suggestions: { domains, barriers }, seen, signposts }: WritingHelp): string {
  const count = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])
  const parts = [
    ...count(domains.length + barriers.length, 'suggestie', 'suggesties'),
    ...count(seen.length, 'casus die hierop lijkt', 'casussen die hierop lijken'),
    ...count(signposts.length, 'wegwijzer', 'wegwijzers'),
  ]
  return parts.length === 0 ? 'Geen suggesties.' : `Onder je tekst: ${parts.join(', ')}.`
}
