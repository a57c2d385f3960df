import { z } from 'zod'
import * as f from '../api/field.ts'

const term = z
  .object({
    sleutel: f.text('De vaste sleutel. De betekenis verandert nooit.', 'ouderen'),
    naam: f.text('De naam in gewone taal.', 'Ouderen'),
    vervallen: f.yesNo('Of de term niet meer te kiezen is. Oude casussen houden hem.', false),
  })
  .meta({ description: 'Een term: een sleutel met een naam.' })

const domain = term.extend({
  kort: f.text('De korte naam.', 'Wlz'),
  betaler: f.text('Wie er betaalt.', 'Het zorgkantoor betaalt.'),
  omschrijving: f.text('Waar het over gaat.', 'Zware zorg voor mensen die …'),
  isWet: f.yesNo('Of het een wet is; alleen wetten vormen schotten.', true),
})

const barrier = term.extend({
  kort: f.text('De korte naam.', 'Wie moet betalen?'),
  vraag: f.text('De vraag waaraan je de barrière herkent.', 'Wijzen partijen naar elkaar?'),
  definitie: f.text('Wat er wel onder valt.', 'Twee of meer betalers wijzen naar elkaar.'),
  voorbeelden: z
    .array(z.string())
    .meta({ description: 'Voorbeelden.', examples: [['De verzekeraar zegt …']] }),
  nietVoor: z
    .array(
      z.object({
        sleutel: f.key('barrieres', 'betaaltitel'),
        reden: f.text('Wanneer je die andere kiest.', 'Kies dat als …'),
      }),
    )
    .meta({ description: 'Barrières die erop lijken.' }),
})

const boundary = term.extend({
  domeinen: f.keys('domeinen', ['zvw', 'wmo']),
  omschrijving: f.textOrNull('Waar het op deze grens om gaat.', 'Zorg en hulp thuis lopen in elkaar over.'),
  isFilter: f.yesNo('Of dit alleen een filter is: drie wetten tegelijk, geen eigen rij in tellingen.', false),
})

const renamed = z
  .object({
    lijst: f.text('De lijst waar de sleutel in staat.', 'barrieres'),
    oud: f.text('De sleutel die was.', 'oude_naam'),
    nieuw: f.text('De sleutel die ervoor in de plaats kwam.', 'afbakening'),
    vanVersie: f.text('De laatste versie met de oude sleutel.', '2026-10'),
    naarVersie: f.taxonomyVersion(),
  })
  .meta({ description: 'Wat er van een oude sleutel werd. Een gesplitste sleutel staat er vaker in.' })

const terms = (description: string) => z.array(term).meta({ description })

export const taxonomySchema = z
  .object({
    versie: f.text('De versie van de taxonomie.', '2026-11'),
    domeinen: z.array(domain).meta({ description: 'Waar het geld vandaan komt, in vaste volgorde.' }),
    barrieres: z.array(barrier).meta({ description: 'De soorten barrières.' }),
    barriereVolgorde: f
      .keys('barrieres', ['niet_combineren', 'afbakening'])
      .describe('Bij twijfel tussen twee barrières geldt de eerste in deze volgorde.'),
    schotten: z.array(boundary).meta({ description: 'Alle grenzen tussen twee wetten, of binnen één wet.' }),
    soorten: terms('Wat iemand kan melden.'),
    uitkomsten: terms('Wat een moderator kan besluiten.'),
    rollen: terms('Vanuit welke rol iemand meldt.'),
    doelgroepen: terms('Voor wie het is.'),
    plekken: terms('Waar het gebeurt.'),
    fasen: terms('Hoe ver een initiatief is.'),
    organisatiegroottes: terms('Hoe groot de organisatie is.'),
    gevolgen: terms('Wat er door de barrière gebeurde.'),
    aantallenMensen: terms('Om hoeveel mensen het gaat.'),
    bedragen: terms('Om hoeveel geld per jaar het gaat.'),
    geldpartijen: terms('Wie betaalt of voordeel heeft.'),
    weigeringsgronden: terms('Waarom iemand nee kreeg.'),
    izaKnelpunten: terms('Knelpunten uit het Integraal Zorgakkoord.'),
    aandachtsgebieden: terms('Aandachtsgebieden.'),
    samenwerkingsvraagstukken: terms('Vragen bij samenwerken.'),
    regios: terms('De regio’s; meer staat bij `/regios`.'),
    instanties: terms('De instanties; meer staat bij `/instanties`.'),
    wegwijzers: terms('De wegwijzers; meer staat bij `/wegwijzers`.'),
    omzettingen: z.array(renamed).meta({ description: 'Sleutels die hernoemd of gesplitst zijn.' }),
  })
  .meta({ description: 'De hele indeling: elke sleutel die in een casus kan staan, met de naam erbij.' })
