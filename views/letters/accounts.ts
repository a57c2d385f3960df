import { signInMinutes } from '../../src/core/letter.ts'
import { spanInWords } from '../numbers.ts'
import type { LetterFacts } from '../../src/core/letter.ts'
import { paths } from '../../src/paths.ts'
import { type Letter, linkOf } from './content.ts'

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Letters to people with an account. */
export const accountLetters = {
  wachtrij_vandaag: ({ site, queue }: LetterFacts): Letter => {
    const { waiting, late, notices } = queue ?? { waiting: 0, late: 0, notices: 0 }
    const items = [
      ...(waiting > 0 ? [counted(waiting, 'melding wacht op ons', 'meldingen wachten op ons')] : []),
      ...(late > 0
        ? [`${counted(late, 'daarvan is', 'daarvan zijn')} te laat: de beloofde eerste blik is voorbij`]
        : []),
      ...(notices > 0
        ? [counted(notices, 'opmerking “Klopt dit niet?”', 'opmerkingen “Klopt dit niet?”')]
        : []),
    ]
    return {
      subject:
        late > 0 ? `Wachtrij: ${waiting} te doen, ${late} te laat` : `Wachtrij: ${waiting + notices} te doen`,
      pieces: [
        'Goedemorgen,',
        'Dit staat vandaag klaar:',
        { items },
        { link: `${site}${paths.moderation}`, label: 'Open de wachtrij' },
      ],
      footer: [
        'Je krijgt deze mail op werkdagen als er iets wacht, omdat je moderator bent.',
        { link: `${site}${paths.account}`, label: 'Liever niet? Zet hem uit bij je account' },
      ],
    }
  },
  aanmelden: (facts: LetterFacts): Letter => ({
    subject: 'Je link om aan te melden',
    pieces: [
      'Hallo,',
      'Je vroeg om een link om je aan te melden. Open de link en druk op de knop.',
      { link: linkOf(facts), label: 'Meld je aan' },
      `De link werkt één keer, tot ${spanInWords(signInMinutes)} nadat deze mail verstuurd is. Heb je hier niet om gevraagd? Dan hoef je niets te doen. Stuur de link nooit door.`,
    ],
    footer: ['Je krijgt deze mail omdat je een account hebt bij de Schottenmelder.'],
  }),
}
