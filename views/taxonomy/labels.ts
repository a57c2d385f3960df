import type { ChangeRefusal, TaxonomyChangeKind } from '../../src/core/taxonomy-change.ts'
import type { EditableList } from '../../src/core/taxonomy-list.ts'

/** What each list is called, and one of its terms with its article. */
export const listLabels: Record<EditableList, { title: string; one: string; about: string }> = {
  domain: { title: 'Domeinen', one: 'domein', about: 'De wetten en potjes die zorg betalen.' },
  barrier: { title: 'Soorten barrières', one: 'soort barrière', about: 'Waardoor een initiatief vastloopt.' },
  signpost: {
    title: 'Wegwijzers',
    one: 'wegwijzer',
    about: 'Wegen die al bestaan in wet, regels of subsidies.',
  },
  body: {
    title: 'Instanties',
    one: 'instantie',
    about: 'Wie regels maakt, betaalt of beslist, en wie nee kan zeggen.',
  },
  refusal_ground: { title: 'Redenen voor een nee', one: 'reden', about: 'Waarom iemand geen geld kreeg.' },
  reporter_role: { title: 'Rollen', one: 'rol', about: 'Vanuit welke rol iemand meldt.' },
  target_group: { title: 'Doelgroepen', one: 'doelgroep', about: 'Voor wie het bedoeld is.' },
  setting: { title: 'Plekken', one: 'plek', about: 'Waar het speelt.' },
  org_size: { title: 'Grootte van de organisatie', one: 'grootte', about: 'Hoe groot de organisatie is.' },
  stage: { title: 'Fasen', one: 'fase', about: 'Hoe ver het initiatief is.' },
  consequence: { title: 'Gevolgen', one: 'gevolg', about: 'Wat het gevolg is.' },
  people_affected: { title: 'Aantallen mensen', one: 'aantal', about: 'Hoeveel mensen het raakt.' },
  money_at_stake: { title: 'Bedragen', one: 'bedrag', about: 'Om hoeveel geld het gaat per jaar.' },
  money_party: { title: 'Wie betaalt en wie voordeel heeft', one: 'partij', about: 'Kosten en baten.' },
}

type FieldLabel = { label: string; description?: string }

const lineEach = 'Elke regel is een apart stuk tekst.'

/** By the name of the field in the form. */
const fieldLabels: Record<string, FieldLabel> = {
  naam: { label: 'Naam' },
  korteNaam: { label: 'Korte naam', description: 'Voor tabellen en knoppen.' },
  engelseNaam: { label: 'Naam in het Engels', description: 'Voor de catalogus van open data.' },
  betaler: { label: 'Wie betaalt', description: 'Wie betaalt, en wie bepaalt of iemand het krijgt.' },
  uitleg: { label: 'Uitleg' },
  vraag: { label: 'Vraag aan de melder', description: 'Zo staat dit antwoord in het meldformulier.' },
  voorbeelden: { label: 'Voorbeelden', description: `${lineEach} Het eerste staat in het meldformulier.` },
  welAnders: {
    label: 'Wanneer kies je een andere soort?',
    description:
      'Elke regel begint met een sleutel en een dubbele punt. Bijvoorbeeld: contract: Kies dat als …',
  },
  signaalwoorden: {
    label: 'Signaalwoorden',
    description: 'Elke regel is een woord of zinsdeel. Staat het in een melding, dan stellen we dit voor.',
  },
  isWet: {
    label: 'Is dit een wet?',
    description: 'Tussen twee wetten loopt een grens. Dit kun je later niet meer veranderen.',
  },
  type: { label: 'Type', description: 'Bijvoorbeeld: ministerie, toezichthouder, uitvoerder of koepel.' },
  rol: { label: 'Wat doet deze instantie?' },
  isSoort: {
    label: 'Is dit een soort instantie?',
    description:
      'Kies nee als het één organisatie is met een eigen naam. Dit kun je later niet meer veranderen.',
  },
  samenvatting: { label: 'Samenvatting', description: 'Wat kan er, voor wie, en wat is er nodig?' },
  barriere: { label: 'Helpt vooral bij', description: 'Hier staat de wegwijzer op de pagina Wegwijzers.' },
  barrieres: { label: 'Helpt ook bij' },
  grenzen: { label: 'Voor welke grenzen' },
  beslissers: { label: 'Wie beslist' },
  status: { label: 'Status' },
  bron: { label: 'Bron', description: 'De wet, regel of het document.' },
  bronlink: { label: 'Link naar de bron', description: 'Begint met https://.' },
  bronjaar: { label: 'Jaar van de bron' },
  nagekeken: {
    label: 'Nagekeken',
    description: 'Schrijf “bron gelezen” als je de bron zelf las. Schrijf anders wat er nog moet gebeuren.',
  },
  letOp: { label: 'Let op', description: 'Wat kan er misgaan, of wat is nog onzeker?' },
}

export const fieldLabel = (name: string): FieldLabel => fieldLabels[name] ?? { label: name }

export const changeLabels: Record<TaxonomyChangeKind | 'software', string> = {
  tekst: 'Tekst gewijzigd',
  nieuw: 'Toegevoegd',
  vervallen: 'Vervallen verklaard',
  terug: 'Weer aangeboden',
  hernoemd: 'Sleutel gewijzigd',
  gesplitst: 'Gesplitst',
  software: 'Nieuwe versie van de software',
}

export const refusalMessages: Record<ChangeRefusal, string> = {
  'unknown-term': 'Deze keuze bestaat niet (meer). Kies uit de lijst.',
  'key-taken':
    'Deze sleutel is al eens gebruikt. Kies een andere: een sleutel verandert nooit van betekenis.',
  'key-fixed': 'Deze sleutel staat vast, omdat de software ermee rekent. De teksten kun je wel wijzigen.',
  'key-wrong':
    'Gebruik 2 tot 40 kleine letters, cijfers en lage streepjes. Begin met een letter. Bijvoorbeeld: kleine_partij.',
  'last-term': 'Dit is de laatste in de lijst. Voeg eerst een andere toe.',
  'was-split': 'Dit is gesplitst. Gebruik de nieuwe soorten, of voeg een nieuwe toe.',
  'too-few-keys': 'Kies minstens twee. Is het er maar één? Wijzig dan de sleutel of de tekst.',
  'already-so': 'Dit was al gebeurd.',
}
