/** What blocks: words and phrases of one idea under one name. The same signs as for the domains. */
export const barrierConcepts: Readonly<Record<string, string>> = {
  af_wie_betaalt:
    'wie betaalt, wie betaalt/betalen dit/dat, wie moet betalen, wie gaat betalen, wie aan zet, wie verantwoordelijk, wiens/wier, eigenaar, regie, verantwoordelijk*',
  af_wijzen:
    'kastje muur, wijst/wijzen/wees naar, verwijst/verwees/verwijzen/verwezen, doorverwezen, naar elkaar, terugverwezen, terug naar gemeente/verzekeraar/huisarts, doorgestuurd, heen weer, schuift/schuiven, afschuiven, pingpong*, touwtrek*',
  af_grens:
    'wal schip, tussen wal, grijs gebied, valt/vallen onder, valt/vallen buiten, buiten boot, hoort/horen bij, grens*, grensvlak*, afbaken*, tussen twee, ertussenin, ertussen, nergens terecht, nergens bij, geen van beide*/drie*, past/passen nergens, past/passen niet',
  af_taak:
    'niet taak, geen taak, onze taak, geen rol, niet verantwoordelijk, gaat niet over, gaan niet over, niet voor ons, niet van ons, aan zet, andermans, plicht, zorgplicht, wettelijke taak',
  af_vindt: 'vindt/vinden, noemt/noemen, volgens, meent, zegt/zeggen, zei, beweert',
  af_oneens:
    'oneens, discussie*, onenigheid, conflict*, betwist*, onduidelijk*, vaag, vage, duidelijkheid, weet niemand, niemand weet, weet niet, rechter, rechtbank, raad van state, geschil*',
  ba_besparing:
    '*besparing*, bespaar*, bespaart, scheelt, goedkoper, minder opnames/kosten/zorg/verwijzingen, levert op, rendement*, terugverdien*, verdient zich, maatschappelijke baten',
  ba_ander:
    'profit*, voordeel, voordelen, baten, opbrengst*, vruchten, winst elders, de winst, kosten baten, andermans, delen besparing, businesscase*, shared savings, niets voor terug, investeer*, investering*, draait op voor, draaien op voor, rekening bij, lasten, kosten bij ons, komt op ons bord, opvangen van, belandt bij',
  be_geen:
    'geen tarief/code/prestatie/betaaltitel/vergoeding/betaling/budget/geld/regeling/financiering/bekostiging/potje, niet vergoed*, niet betaald, wordt/worden niet betaald, niet bekostigd, nergens declareren, niet declar*, niet factureren, niet verzekerde, geen verzekerde, geen geld voor, nergens boeken, geen aanspraak',
  be_declareren:
    'declar*, betaaltitel*, prestatie, prestatiecode*, tariefsoort*, bekostig*, vergoed*, factur*, minuut, minuten, in rekening, zitting, consult, inschrijftarief',
  be_overleg:
    'overleg*, afstem*, meedenk*, coordin*, advies, samenwerk*, bellen, mdo, casemanag*, huisbezoek*, nazorg, reistijd, bijscholing*, signaler*, indirecte',
  be_gratis:
    'eigen tijd, onbetaald*, vrije tijd, vrije middag, gratis, om niet, liefdewerk*, uit goedheid, uit eigen, vrijwillig*, belangeloos, kosteloos',
  ti_stopt:
    'loopt/lopen/liep af, afgelop*, eindig*, ten einde, stopt, stoppen, gestopt, stopgezet, stopzetting, valt/vallen weg, wegvalt, weggevallen, houdt op, hield op, ophoudt, is op, geld op, opgeheven, verdwijn*, verdwenen, sluit, sluiten, dicht',
  ti_tijdelijk:
    'tijdelijk*, eenmalig*, incidente*, pilot*, proef, proefperiode, projectgeld*, projectsubsidie*, startsubsidie, aanloop*, drie jaar, twee jaar, jaarlijks, laatste jaar, voor een jaar, overbrugging*',
  ti_vervolg:
    'structure*, borg*, vervolg, verleng*, voortzett*, voortzet*, toekomst, daarna, onzeker*, volgend jaar, komend jaar, tot eind, na de proef, overnemen, neemt over, bestendig*, blijvend, opvolger',
  ti_subsidie:
    'subsidie*, *subsidie, fonds*, rijksbijdrage, regeling, transformatie*, spuk, bijdrage rijk, subsidiekraan, provinc*',
  kl_klein:
    'klein, kleine, kleiner, kleinere, kleinschalig*, kleintje*, te klein, eenpitter*, eenmans*, zzp*, zelfstandig*, vrijgevestigd*, freelance*, eigen praktijk, solist*, ondernemer*, kleine aanbieder*, kleine praktijk*, kleine stichting',
  kl_groot:
    'grote organisatie*/aanbieder*/instelling*/partij*/speler*, groot samenwerkingsverband, hoofdaannem*, onderaannem*, penvoerder*, combinatie, consortium, minder aanbieders, een handvol, schaalgrootte, schaalvergroting, paraplu',
  kl_eis:
    'omzet, omzeteis*, minimale omzet, minimum*, jaaromzet, jaarrekening*, accountant*, keurmerk*, iso*, certific*, raad van toezicht, toezichthouder*, rechtsvorm*, toelating*, vergunning*, kwaliteitseis*, kwaliteitsstatuut, eisen, inschrijf*, referentie*, drempel, voorwaarden',
  kl_vorm:
    'stichting, cooperatie*, burgerinitiatief*, bewoners*, vereniging, initiatief, coop*, ouderinitiatief*, vrijwilligersorganisatie*',
  co_contract:
    'contract*, contracteer*, ongecontracteerd*, contractloos, gecontracteerd*, overeenkomst*, ingekocht, inkoop*, inkopen, koopt, inkoper*, aanbested*, gegund, gunning, gunnen, tender*, perceel',
  co_plafond:
    '*plafond*, omzetplafond*, budgetplafond*, volume*, budget op, patientenstop, clientenstop, opnamestop, overschrijd*, productieafspra*, maximum, maximaal, vol',
  co_tarief:
    '*tarief, *tarieven, kostendekkend*, dagprijs, uurprijs, kostprijs, cao, indexer*, loonkosten, onderbetaald, verliesgevend, verlies lijden, niet rondkomen, te laag, te weinig betaald, per uur, toeslag, vergoeding laag*, failliet*, faillissement*',
  co_bezuinig:
    'bezuinig*, *korting*, kort op, gekort, korten, minder geld, tekort*, miljoen, begroting, budget*, lager, verlaag*, schrapp*, geschrapt, snijdt, minder plekken, ombuig*',
  co_wacht:
    'wachtlijst*, wachttijd*, wachten, wacht, maanden wachten, geen plek, plek, plekken, capaciteit, personeelstekort, niemand te vinden, nergens te krijgen',
  ov_leeftijd:
    '18, achttien*, 18e, 18-plus, 23, 21, jaar wordt, verjaardag, volwassen*, jongvolwassen*, meerderjarig*, leeftijd, leeftijdsgrens, 65, 67, 67-plus*, pensioen*, aow-leeftijd',
  ov_stap:
    'overgang*, overstap*, overgegaan, overgaan, doorstro*, uitstro*, overdracht*, overgedragen, overplaats*, terugval*, nieuwe indicatie, andere indicatie, indicatie veranderd, wlz-indicatie, herindicatie, verhuis*, verhuizen, overheveling*, overgeheveld, transitie, wisselen, verandert, veranderde',
  ov_ziekenhuis:
    'ontslag*, ontslagen, naar huis, uitbehandeld, verkeerde bed*, uit ziekenhuis, na ziekenhuis, terug naar huis, medisch klaar, uitgeplaatst, weer thuis, na opname, na behandeling',
  ov_verlies:
    'vertrouwd*, vaste begeleider*, bekende, kwijt, raakt kwijt, raken kwijt, verliest, verliezen, opnieuw beginnen, opnieuw, afgebouwd, afbouwen, gat, van de ene op andere dag, ineens, moest weg, moet weg, weg, niet meer komen, mag niet blijven, op straat, geen recht meer, herbeoorde*, te goed, te slecht, lichtere, zwaardere',
  ni_verbod:
    'mag niet, mogen niet, niet toegestaan, verbied*, verboden, sluit uit, uitgesloten, niet naast, niet samen, niet tegelijk, niet gelijktijdig, vervalt, vervallen, geen recht op, dan niet, wie krijgt, alleen voor, alleen als, kan alleen, mag alleen, niet stapelen, in mindering, verrekend, gekort',
  ni_potjes:
    'potje, potjes, *potjes, schot, schotten, ontschot*, geldstroom*, geldstromen, geoormerkt*, oormerk*, geldpot*, kas, kassen, gescheiden, in tweeen, twee betalers, twee wetten, drie wetten, mengen, combin*, bundel*, samenvoeg*, gezamenlijk*, domeinoverstijgend, dubbel betaal*, dubbele financiering, aparte, losse, los van elkaar, voorliggend*, samen',
  in_afdeling:
    'afdeling*, vakgroep*, manager*, management*, directie*, raad van bestuur, bestuurder*, eigen organisatie, intern*, binnen organisatie, andere afdeling, eigen dienst, zelfde organisatie, zelfde gemeente, eigen huis, werkvloer, kostenplaats*, planning, bestuur',
  in_norm:
    'productie*, productiviteit, norm, normen, *norm, clienturen, uren vrij, geen uren, geen tijd, werkdruk, roosters, rooster, formatie, declarabel*, winst, verlies, overhead, begroting, doorbelast*, budgethouder*, reserve*',
  ad_papier:
    '*administrat*, formulier*, papier*, *papieren, verantwoord*, registr*, invullen, vult in, bureaucra*, regeldruk, rompslomp, paperassen, handtekening*, bewijs*, bewijzen, verslagen, rapportage*, codes, productcode*, urenbriefje*, machtiging*, afvink*, protocol*',
  ad_aanvraag:
    'aanvraag, aanvragen, aanvraagt, aangevraagd, opnieuw aanvragen, elk jaar, elke keer, ieder jaar, twee keer, drie keer, dubbel*, zelfde vraag, zelfde vragen, steeds, telkens, herhaald, loket, loketten, procedure*, besluit*, beschikking*, keuring*, weken duurt, ingewikkeld*, regels, bezwaar*, onderzoek* opnieuw, verklaring*, controle*, controleren, fout, terugvorder*, terugbetalen',
  ge_gegevens:
    'gegevens*, *dossier*, privacy*, avg, toestemming, beroepsgeheim, geheimhouding, delen, informatie*, uitwissel*, inzage, inzien, meekijken, medische gegevens, bsn, weet niet van, weten van niets, weet van niets, niet bekend, niet weten, wist niet, niets van',
  ge_ict:
    'ict, systeem, systemen, software*, digita*, leverancier*, koppel*, portaal, fax*, overtyp*, epd, elektronisch*, app, usb*, beveiligd*, mail, mailen, inlog*, computer*, bestand*, pdf, techniek, technologie',
  re_verschil:
    'verschil*, verschillen, per gemeente, elke gemeente, iedere gemeente, andere gemeente*, ene gemeente, buurgemeente*, per regio, per verzekeraar, elke verzekeraar, ander zorgkantoor, willekeur, ongelijk*, rechtsongelijk*, postcode*, de ene wel, ene andere, hangt/hangen af, afhankelijk van, anders dan, lokaal*, coulan*, verderop, beleidsvrijheid, maatwerk, landelijk*, in heel nederland',
  re_plaats:
    'woonplaats*, inschrijv*, ingeschreven, verhuizing*, verhuizen, verhuisd*, regio, regiobinding, grens, provincie, platteland, dorp, stad, streek, elders, bindingseis, adres, briefadres',
  ei_bijdrage:
    'eigen bijdrage*, eigen risico, cak, bijbetal*, eigen betaling, abonnementstarief, remgeld, eigen aandeel, bijdrage',
  ei_zelf:
    'zelf betalen, betaal* zelf, zelf bekostig*, eigen rekening, eigen zak, niet betalen, kan niet betalen, kunnen niet betalen, kan niet missen, onbetaalbaar*, te duur, duur, dure, kost te veel, per maand, per sessie, particulier, aanvullend*, uit het pakket, niet verzekerd*, geldzorgen, arme, armoede, lage inkomens, minima*',
  ei_mijden:
    'haken af, haakt af, afhak*, uitstel*, stelt uit, stellen uit, zorgmijd*, mijd*, zien er van af, ziet er van af, zien ervan af, slaan over, overslaan, komen niet, wachten met, laten zitten, drempel, afzien, zeggen af, schrikt af, schrikken',
  eb_concurrent:
    'concurr*, marktaandeel, markt, marktwerking, omzet, omzet verliez*, inkomsten*, minder patienten, verdient aan, verdienen aan, verdienmodel*, productie verliezen, positie, macht*, monopol*, goodwill, eigen belang*, eigenbelang*, belang, belangen',
  eb_weiger:
    'weiger*, wil niet, willen niet, wilde niet, wilden niet, werkt niet mee, werken niet mee, meewerken, tegenhoud*, houdt tegen, houden tegen, geen zin, weinig belangstelling, trekt zich terug, trekken terug, stapt uit, stapte uit, haakte af, afwezig, niet opdagen, boot, blokkeer*, dwarsl*, verzet, tegenstand*, omwonende*, buurt protest*, klachten buren, nimby, vertrouwen, zwijgt, houdt vast, onwil',
}
