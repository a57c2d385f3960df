import { z } from 'zod'

const text = (description: string, example: string) => z.string().meta({ description, examples: [example] })

const fault = z.object({
  veld: text('Het veld, de parameter of de header waar het om gaat.', 'schot'),
  melding: text('Wat er mis is en wat je kunt doen.', 'Deze waarde kennen we niet.'),
})

/** An error of the API as RFC 9457 asks, with every fault in the input at once. */
export const problemSchema = z
  .object({
    status: z.int().meta({ description: 'De HTTP-status.', examples: [400] }),
    title: text('Het soort fout, in een paar woorden.', 'Het verzoek klopt niet'),
    detail: text('Wat er mis ging.', 'De vraag klopt niet.'),
    fouten: z.array(fault).optional().meta({ description: 'Alle fouten in wat je stuurde, in één keer.' }),
  })
  .meta({ description: 'Een fout, volgens RFC 9457.' })

export type Problem = z.output<typeof problemSchema>

export const problemTitles = {
  400: 'Het verzoek klopt niet',
  403: 'Geen toegang',
  404: 'Niet gevonden',
  405: 'Deze methode kan hier niet',
  406: 'Dit type antwoord hebben we niet',
  409: 'Er is tussendoor iets gewijzigd',
  410: 'Deze casus is er niet meer',
  413: 'Het verzoek is te groot',
  415: 'Dit type inhoud kan hier niet',
  422: 'Niet te verwerken',
  429: 'Te veel verzoeken',
  500: 'Er ging iets mis',
  503: 'Tijdelijk niet bereikbaar',
} as const satisfies Record<number, string>

export type ProblemStatus = keyof typeof problemTitles

/** What a program's maker can do about it, where the answer does not say it in its own words. */
export const problemDetails: Record<ProblemStatus, string> = {
  400: 'Dit is geen geldige JSON.',
  403: 'Dit mag hier niet.',
  404: 'Op dit adres staat niets. Een adres eindigt niet op een schuine streep.',
  405: 'Kijk in de header Allow welke methode hier wel kan.',
  406: 'Vraag om application/json.',
  409: 'Haal de nieuwste versie op en probeer het nog eens.',
  410: 'De tekst is gewist.',
  413: 'Stuur hoogstens 256 kB.',
  415: 'Stuur JSON, met Content-Type: application/json.',
  422: 'Dit kunnen we zo niet verwerken.',
  429: 'Wacht zo lang als de header Retry-After zegt en probeer het dan nog eens.',
  500: 'Probeer het later nog eens. Blijft het misgaan? Laat het ons weten.',
  503: 'Wacht een minuut en probeer het nog eens.',
}

/** With 410, when it was the reporter who took it back. Who erased it else, and why, is nobody's business. */
export const withdrawnCase = 'De melder heeft deze casus ingetrokken. De tekst is gewist.'
