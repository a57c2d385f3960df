import type { LetterFacts } from '../../src/core/letter.ts'
import { paths } from '../../src/paths.ts'
import { dayText, type Letter, linkOf, type Piece } from './content.ts'

const numbered = ({ reference, alsoMe }: LetterFacts) => {
  if (alsoMe) return 'je “wij ook”'
  return reference === null ? 'je melding' : `melding ${reference}`
}

const footer = ({ stop }: LetterFacts): Piece[] => [
  'Je krijgt deze mail omdat dit adres bij ons is achtergelaten. We gebruiken het nergens anders voor. Antwoorden op deze mail lezen we niet.',
  ...(stop === null ? [] : [{ link: stop, label: 'Geen mail meer? Haal je adres hier weg' }]),
]

const newLink = (facts: LetterFacts): Piece[] => [
  'Ben je die link kwijt? Met de link hieronder maak je een nieuwe. Dat kan één keer, tot een uur nadat deze mail verstuurd is. Je oude link werkt daarna niet meer.',
  { link: linkOf(facts), label: 'Maak een nieuwe link' },
  // A new link is asked for with the number of a melding.
  ...(facts.alsoMe
    ? []
    : [
        {
          link: `${facts.site}${paths.lostLink}`,
          label: 'Is het uur voorbij? Vraag dan hier een nieuwe link aan',
        },
      ]),
]

const waiting = ({ heldUntil }: LetterFacts): Piece[] =>
  heldUntil
    ? [
        `Zolang je niet op de knop drukt, leest geen moderator je melding. Doe dat voor ${dayText(heldUntil)}: daarna wissen we je melding.`,
      ]
    : []

export const reporterLetters = {
  contact_bevestigen: (facts: LetterFacts): Letter => ({
    subject: 'Klopt dit e-mailadres?',
    pieces: [
      'Hallo,',
      `Bij ${numbered(facts)} is dit e-mailadres achtergelaten, om te horen als er nieuws is. Klopt dat? Open dan de link en druk op de knop.`,
      ...waiting(facts),
      { link: linkOf(facts), label: 'Bevestig je e-mailadres' },
      `De link werkt drie dagen. ${facts.heldUntil ? 'Is dat te kort? Vul je adres dan nog eens in op de pagina van je melding. ' : ''}Heb je dit niet gevraagd? Dan hoef je niets te doen: na een week wissen we het adres.`,
    ],
    footer: footer(facts),
  }),
  er_is_nieuws: (facts: LetterFacts): Letter => ({
    subject: `Er is nieuws over ${numbered(facts)}`,
    pieces: [
      'Hallo,',
      `Er is nieuws over ${numbered(facts)}. Open je eigen link om te zien wat er is. Die link kreeg je toen je de melding deed. Om je privacy staat hij niet in deze mail.`,
      ...newLink(facts),
    ],
    footer: footer(facts),
  }),
  link_kwijt: (facts: LetterFacts): Letter => ({
    subject: `Een nieuwe link voor ${numbered(facts)}`,
    pieces: [
      'Hallo,',
      `Je vroeg om een nieuwe link voor ${numbered(facts)}. Open de link hieronder en druk op de knop. Je krijgt dan een nieuwe eigen link. Je oude link werkt daarna niet meer.`,
      { link: linkOf(facts), label: 'Maak een nieuwe link' },
      'Deze link werkt één keer, tot een uur nadat deze mail verstuurd is. Heb je dit niet gevraagd? Doe dan niets: je oude link blijft werken.',
    ],
    footer: footer(facts),
  }),
  is_het_opgelost: (facts: LetterFacts): Letter => ({
    subject: 'Is het bij jou opgelost?',
    pieces: [
      'Hallo,',
      ...(facts.bottleneck ? [`Het gaat over dit knelpunt: “${facts.bottleneck.title}”`] : []),
      'Wij hoorden dat dit is opgelost. Dat weten we pas zeker als mensen die ertegenaan liepen dat ook merken. Merk jij het? Open je eigen link en geef antwoord. Nee is ook een antwoord.',
      ...newLink(facts),
    ],
    footer: footer(facts),
  }),
}
