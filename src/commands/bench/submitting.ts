import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { load, type Measured } from './load.ts'

const story = z.object({ title: z.string(), text: z.string() })
const stories = readFileSync('db/training/cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => story.parse(JSON.parse(line)))

/** Sends meldingen through the API over all connections, while others keep reading the overview. */
export async function submitWhileReading(
  origin: string,
  { connections, readers, seconds }: { connections: number; readers: number; seconds: number },
): Promise<{ submitting: Measured; reading: Measured }> {
  let sent = 0
  const body = () => {
    sent += 1
    const { title, text } = stories[sent % stories.length] ?? { title: '', text: '' }
    return JSON.stringify({
      soort: 'initiatief',
      titel: title.slice(0, 110),
      verhaal: `${text.slice(0, 3000)} Melding ${sent} van de meting.`,
      rol: 'zorgverlener',
      regio: 'twente',
      domeinen: ['zvw', 'wmo'],
      barrieres: ['afbakening'],
      openbaarheid: 'openbaar',
      toestemming: true,
      geenPersoonsgegevens: true,
    })
  }
  const headers = { 'content-type': 'application/json' }
  const post = { url: `${origin}${paths.api.reports}`, method: 'POST', headers, body, status: 201 } as const
  const [submitting, reading] = await Promise.all([
    load(post, { connections, seconds }),
    load({ url: `${origin}${paths.overview}` }, { connections: readers, seconds }),
  ])
  return { submitting, reading }
}
