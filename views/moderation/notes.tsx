import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { TextArea } from '../components/text-area.tsx'
import { dateAndTime } from '../dates.ts'
import type { ModerationProps } from './show.tsx'

/** What moderators leave for each other. */
export const Notes: FC<ModerationProps> = ({ dossier, errors }) => {
  const { report, notes } = dossier
  const error = errors.find((e) => e.field === 'notitie')?.message
  return (
    <section aria-labelledby="notities">
      <h2 id="notities" class="nl-heading nl-heading--level-2">
        Notities
      </h2>
      {notes.map((note) => (
        <div class="note">
          <p class="case-card__meta">
            {note.author}, {dateAndTime(note.at)}
          </p>
          <p class="nl-paragraph story">{note.text}</p>
        </div>
      ))}
      {report.textErasedAt ? (
        <p class="nl-paragraph">De tekst is gewist. Er kan geen notitie meer bij.</p>
      ) : (
        <Details summary="Schrijf een notitie" open={error !== undefined}>
          <form method="post" action={paths.notes(report.id)} novalidate data-once="">
            <TextArea
              name="notitie"
              label="Notitie"
              description="Alleen moderatoren lezen dit. Vraagt iemand op wat we bewaren, dan ziet de beheerder dit en bepaalt of het mee mag."
              rows={3}
              error={error}
            />
            <p class="button-row">
              <Button kind="secondary">Bewaar notitie</Button>
            </p>
          </form>
        </Details>
      )}
    </section>
  )
}
