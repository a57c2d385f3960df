import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type LetterFacts, letterNames, linkPurposes } from '../../src/core/letter.ts'
import { paths } from '../../src/paths.ts'
import { writeLetter } from '../../views/letters/letter.ts'

const site = 'https://schottenmelder.example'
const token = 'voorbeeld-van-een-link'

const links: Record<string, string> = {
  bevestigen: paths.mailLink('bevestigen', token),
  openen: paths.mailLink('openen', token),
  aanmelden: paths.signInLink(token),
}

const factsOf = (name: (typeof letterNames)[number]): LetterFacts => {
  const purpose = linkPurposes[name]
  return {
    site,
    reference: 'M-K7P-4XD-HRA',
    organisation: 'Gemeente Voorbeeldstad',
    bottleneck: { title: 'Wie betaalt het ontbijt in het buurthuis?', slug: 'ontbijt-in-het-buurthuis' },
    day: '2027-01-15',
    queue: { waiting: 7, late: 1, notices: 2 },
    link: purpose ? `${site}${links[purpose]}` : null,
    stop: `${site}${paths.mailLink('stop', token)}`,
  }
}

/** Every letter, and how one reads for a melding that waits for it. */
const shown = [
  ...letterNames.map((name) => [name, name, {}] as const),
  ['contact_bevestigen_aangehouden', 'contact_bevestigen', { heldUntil: '2027-01-15' }] as const,
]

// Renewed with `vitest run --project unit tests/docs/letters.test.ts -u`, and read before they are committed.
test.each(shown)('docs/letters shows %s as it goes out', async (file, name, more) => {
  const { subject, text, html } = writeLetter(name, { ...factsOf(name), ...more })
  await expect(`Onderwerp: ${subject}\n\n${text}`).toMatchFileSnapshot(`../../docs/letters/${file}.txt`)
  await expect(html).toMatchFileSnapshot(`../../docs/letters/${file}.html`)
})

test('docs/letters holds these letters and no others', () => {
  const expected = shown.flatMap(([file]) => [`${file}.html`, `${file}.txt`])
  expect(readdirSync('docs/letters').toSorted()).toEqual(expected.toSorted())
})

test.each(letterNames)('%s fetches nothing, and its HTML has the links of its text', (name) => {
  const { text, html } = writeLetter(name, factsOf(name))
  expect(html).not.toMatch(/<(img|script|link|iframe)\b|url\(/)
  const linked = [...html.matchAll(/href="([^"]+)"/g)].map((found) => found[1])
  expect(linked).toEqual([...text.matchAll(/^https:\S+$/gm)].map((found) => found[0]))
  for (const line of text.split('\n'))
    if (!line.startsWith('https:')) expect(line.length).toBeLessThanOrEqual(72)
})
