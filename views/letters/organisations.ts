import { paths } from '../../src/paths.ts'
import type { LetterFacts } from '../../src/core/letter.ts'
import { dayText, type Letter, type Piece } from './content.ts'

const title = ({ bottleneck }: LetterFacts) => bottleneck?.title ?? 'een knelpunt'

const quoted = (facts: LetterFacts) => `“${title(facts)}”`

const there = ({ site, bottleneck }: LetterFacts, label: string): Piece => ({
  link: bottleneck ? `${site}${paths.bottleneck(bottleneck.slug)}` : `${site}${paths.bottlenecks()}`,
  label,
})

const salutation = ({ organisation }: LetterFacts) =>
  organisation === null ? 'Geachte heer, mevrouw,' : `Aan: ${organisation}`

const footer: Piece[] = [
  'De Schottenmelder is een openbaar register van plekken waar geld en regels in de zorg elkaar in de weg zitten. U krijgt deze mail omdat uw organisatie gevraagd is om te reageren. Uw reactie, of het uitblijven ervan, is openbaar.',
]

type Words = { subject: string; pieces: Piece[] }

const letter =
  (words: (facts: LetterFacts) => Words) =>
  (facts: LetterFacts): Letter => {
    const { subject, pieces } = words(facts)
    return { subject, pieces: [salutation(facts), ...pieces], footer }
  }

const answers: Piece[] = [
  'Vijf antwoorden zijn mogelijk. U lost het op: wat, en wanneer. Er is al een weg: welke. Het vraagt een wetswijziging. U doet het niet, en waarom. Of het is niet uw taak: van wie dan wel?',
]

/** To instanties: more formal than the rest, because that is how they write themselves. */
export const organisationLetters = {
  instantie_gevraagd: letter((facts) => ({
    subject: `Vraag om een reactie: ${title(facts)}`,
    pieces: [
      'In de Schottenmelder staat een knelpunt waarvoor wij naar u kijken:',
      quoted(facts),
      `Wij vragen u om een openbare reactie, uiterlijk op ${dayText(facts.day)}.`,
      ...answers,
      there(facts, 'Lees het knelpunt en de vraag'),
    ],
  })),
  termijn_nadert: letter((facts) => ({
    subject: `Uw reactie wordt verwacht op ${dayText(facts.day)}`,
    pieces: [
      'Wij vroegen u om een reactie op dit knelpunt:',
      quoted(facts),
      `De termijn eindigt op ${dayText(facts.day)}.`,
      ...answers,
      there(facts, 'Lees het knelpunt en de vraag'),
    ],
  })),
  termijn_eindigt_vandaag: letter((facts) => ({
    subject: 'Vandaag is de laatste dag voor uw reactie',
    pieces: [
      'Wij vroegen u om een reactie op dit knelpunt:',
      quoted(facts),
      'Vandaag eindigt de termijn. Vanaf morgen staat er bij het knelpunt dat er geen reactie is, met het aantal dagen.',
      there(facts, 'Reageer op het knelpunt'),
    ],
  })),
  termijn_verlopen: letter((facts) => ({
    subject: `Termijn voorbij: ${title(facts)}`,
    pieces: [
      `De termijn voor een reactie op dit knelpunt eindigde op ${dayText(facts.day)}:`,
      quoted(facts),
      'Er is geen reactie gekomen. Dat staat nu bij het knelpunt en in het overzicht van instanties. Reageren kan nog steeds.',
      there(facts, 'Reageer op het knelpunt'),
    ],
  })),
  belofte_nadert: letter((facts) => ({
    subject: `Wat is toegezegd voor ${dayText(facts.day)}`,
    pieces: [
      'Bij dit knelpunt is een oplossing toegezegd:',
      quoted(facts),
      `De datum die daarbij hoort is ${dayText(facts.day)}. Wij vragen dan of het gelukt is.`,
      there(facts, 'Lees wat er is toegezegd'),
    ],
  })),
  belofte_verlopen: letter((facts) => ({
    subject: `Is het gelukt? ${title(facts)}`,
    pieces: [
      `Bij dit knelpunt is een oplossing toegezegd voor ${dayText(facts.day)}:`,
      quoted(facts),
      'Die dag is voorbij. Is het gelukt? Laat het weten. Zonder bericht staat er bij het knelpunt dat de toezegging open staat, met het aantal dagen.',
      there(facts, 'Laat weten hoe het staat'),
    ],
  })),
}
