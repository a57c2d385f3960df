import type { FC } from 'hono/jsx'

/** The rules of counting in plain words: the same for pages, API and files. */
export const CountingRules: FC = () => (
  <ul class="utrecht-unordered-list">
    {[
      'We tellen casussen: meldingen die een moderator heeft gelezen en openbaar gemaakt. Een melding is geen onderzoek en geen steekproef. Meer casussen in een regio kan ook betekenen dat daar meer mensen melden.',
      'Een casus in drie wetten staat bij drie schotten. Tel je de schotten op, dan tel je zo’n casus dus vaker. Een totaal telt elke casus één keer.',
      'Bij een soort barrière tellen we alleen de belangrijkste barrière van een casus.',
      'Vertellen twee casussen hetzelfde? Dan telt er één. De andere houdt haar eigen pagina.',
      'Een casus die is ingetrokken, gewist of verborgen, telt niet meer mee. Haar nummer gebruiken we nooit opnieuw.',
      'Meldingen die alleen meetellen, staan in geen enkel bestand, ook niet in de aantallen daarvan.',
    ].map((rule) => (
      <li class="utrecht-unordered-list__item">{rule}</li>
    ))}
  </ul>
)
