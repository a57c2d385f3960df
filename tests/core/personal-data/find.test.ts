import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../../src/core/personal-data/find.ts'

const found = (text: string) =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

const marked: [string, string[]][] = [
  ['Mw. Van ’t Hof (92) is weer gevallen.', ['naam: Mw. Van ’t Hof', 'leeftijd: 92']],
  ['meneer kaya van de sumatrastraat 41', ['naam: meneer kaya', 'adres: sumatrastraat 41']],
  ['mevr k. mag niet gewogen worden', ['naam: mevr k.']],
  ['dhr. v.d. Broek en mw v/d Berg', ['naam: dhr. v.d. Broek', 'naam: mw v/d Berg']],
  ['t.a.v. mr. C. d’Hondt', ['naam: mr. C. d’Hondt']],
  ['Cliënt: Özdemir, A.', ['naam: Özdemir, A.']],
  ['VAN LEEUWEN, C.J. | M', ['naam: VAN LEEUWEN, C.J.']],
  ['Verpleegkundigen Nadia, Hans-Peter en Lot', ['naam: Nadia', 'naam: Hans-Peter', 'naam: Lot']],
  ['mn buurman ali is 91', ['naam: ali', 'leeftijd: 91']],
  ['Roos belt elke dag.', ['naam: Roos']],
  ['terwijl hij Weijnberg heet', ['naam: Weijnberg']],
  ['Ik sprak met Yinthe van de gemeente.', ['naam: Yinthe']],
  ['Dexx van der Wal regelt het.', ['naam: Dexx van der Wal']],
  ['BSN: 1112.22.333', ['bsn: 1112.22.333']],
  ['burgerservicenr. 123.456.782', ['bsn: 123.456.782']],
  ['een briefje met alleen 123456782', ['bsn: 123456782']],
  ['NL35 RABO 0166 7382 54 graag', ['iban: NL35 RABO 0166 7382 54']],
  ['naar nl35rabo0166738254 svp', ['iban: nl35rabo0166738254']],
  ['k.stam+groep3@example.org', ['email: k.stam+groep3@example.org']],
  ['info [at] zorgtuin.nl', ['email: info [at] zorgtuin.nl']],
  ['bel 06 - 12 34 90 01', ['telefoon: 06 - 12 34 90 01']],
  ['Bel 0031 6 1234 5990', ['telefoon: 0031 6 1234 5990']],
  ['+31 (0)75 555 08 21', ['telefoon: +31 (0)75 555 08 21']],
  ['085 – 555 01 99', ['telefoon: 085 – 555 01 99']],
  ['0900-5550123 (lokaal tarief)', ['telefoon: 0900-5550123']],
  ['Molenstraat 112 bis, 3811 EX Amersfoort', ['adres: Molenstraat 112 bis, 3811 EX Amersfoort']],
  ['de Prinses Irenelaan 5 t/m 9 in Culemborg', ['adres: Prinses Irenelaan 5 t/m 9 in Culemborg']],
  ['Heikant 27, 5528 NA.', ['adres: Heikant 27, 5528 NA']],
  ['5401 GB 22', ['adres: 5401 GB 22']],
  ['geb. 12-03-1938', ['geboortedatum: 12-03-1938']],
  ['geboren op 17 februari 1933', ['geboortedatum: 17 februari 1933']],
  ['hr. E. Wattimena, 07.12.1944', ['naam: hr. E. Wattimena', 'geboortedatum: 07.12.1944']],
  ['oma is 98. oma wil naar huis', ['leeftijd: 98']],
  ['een 96-jarige bewoner', ['leeftijd: 96-jarige']],
  ['een vrouw van 93 met hartfalen', ['leeftijd: 93']],
  ['ze is negenennegentig en wil niet', ['leeftijd: negenennegentig']],
  ['kenteken KT482J', ['kenteken: KT482J']],
  ['een bon, PN-118-S, nu', ['kenteken: PN-118-S']],
  ['Patiëntnr 4410287', ['patientnummer: 4410287']],
  ['dossiernummer 2024-1187-B', ['patientnummer: 2024-1187-B']],
  ['AGB 03 016644', ['agb_big: 03 016644']],
  ['BIG-nr. 29065123481', ['agb_big: 29065123481']],
]

/** As it comes out of Word, a PDF or a mail. */
const pasted: [string, string[]][] = [
  ['BSN 111\u00a0222\u00a0333', ['bsn: 111\u00a0222\u00a0333']],
  ['BSN 111\u200b222333 en meer', ['bsn: 111\u200b222333']],
  ['BSN １１１２２２３３３', ['bsn: １１１２２２３３３']],
  ['me\u00advrouw Jan\u00adsen belt', ['naam: me\u00advrouw Jan\u00adsen']],
  ['Zij heet mevrouw\nJansen.', ['naam: mevrouw\nJansen']],
  ['06\u202f12345678', ['telefoon: 06\u202f12345678']],
  ['Stichting Ria helpt. Ria Jansen woont op 3 hoog.', ['naam: Ria Jansen']],
  ['Stichting Fatima. Fatima El Amrani is 34.', ['naam: Fatima El Amrani']],
]

const clean = [
  'De Linde heeft 24 plaatsen, Hospice De Sterre heeft er zes.',
  'Het Jeroen Bosch Ziekenhuis en het Antoni van Leeuwenhoek doen mee.',
  'De Van der Hoeven Kliniek wil een uitstroomplek openen.',
  'Onze buurtkamer ligt in de Jan van Goyenstraat, naast de Burgemeester De Vlugtlaan.',
  'De wet-Mulder, de Wet Van Dam en de motie-Bikker.',
  'Sociale robot Tessa staat in de kast. Tessa is stuk.',
  'Op de groep wonen Storm en Vos, twee katten.',
  'Roos is niet de kleur van onze begroting. Hoop hebben we nog wel.',
  'Mei was druk, juni rustig. Joost mag het weten.',
  'Iemand met Parkinson, Alzheimer of het syndroom van Down.',
  'In gebouw A. Daar zit de Wmo. Hepatitis C. Vitamine D.',
  'Cliënt A krijgt 4 uur, cliënt B krijgt 2 uur. Mevrouw krijgt niets.',
  'Mevrouw Wlz en meneer Zvw wonen in één kamer.',
  'Artikel 3 lid 2, kamer 204, week 12, perceel 5, route 14.',
  'KvK 68123450, factuur 2025/0317, ons kenmerk 183 300 463.',
  'machtigingsnummer 776113613 en € 555.012,34',
  'NL36RABO0166738254 is een verzonnen nummer.',
  'Al 95 jaar bestaat dit klooster. Van de 94 aanvragen zijn er 91 afgewezen.',
  'Bewoners van 60 tot 95 jaar; 90-plussers krijgen een folder.',
  'Sinds 01-01-2015, gewijzigd per 1 juli 2020; de wet van 14 december 1967.',
  'Prestatiecode H126, ZZP VG-06, formulier WMO-07-B.',
  'Bel 112 bij spoed. De weg is 14 kilometer lang.',
  'Uw BSN is nodig voor de aanmelding; een AGB-code krijgen duurt 8 weken.',
]

describe('findPersonalData', () => {
  test.each([...marked, ...pasted])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each(clean)('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('says which BSN is certain', () => {
    const certain = (text: string) => findPersonalData(text).map((span) => span.certain)
    expect(certain('BSN 123456782')).toEqual([true])
    expect(certain('briefje met 123456782')).toEqual([false])
  })

  test('marks a word-like name everywhere once the text shows it is a person', () => {
    expect(found('Cliënt Roos wil niet. Roos heeft gelijk.')).toEqual(['naam: Roos', 'naam: Roos'])
  })

  test('counts offsets in UTF-16, in order and without overlap', () => {
    const text = '🙂 Dhr. Çelik, 🙂 Çelik@example.org, bel 0612345678'
    const spans = findPersonalData(text)
    expect(spans.every((span, i) => span.start < span.end && span.start >= (spans[i - 1]?.end ?? 0))).toBe(
      true,
    )
    expect(found(text)[0]).toBe('naam: Dhr. Çelik')
  })

  test.each(['', ' ', '\n\n', '.', '🙂', '<b>', '\uD800'])('bears %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
