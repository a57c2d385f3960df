/**
 * Who pays and which law: words of one idea under one name. `*` stands for any letters, `/` for "or";
 * words after each other may have two others in between.
 */
export const domainConcepts: Readonly<Record<string, string>> = {
  wlz_betaler: 'zorgkantoor*, ciz, wlz, awbz, langdurige zorg, zorgkantoren',
  wlz_pakket:
    'zorgprofiel*, zorgzwaarte*, vpt, mpt, meerzorg*, volledig pakket, modulair pakket, zzp 4/5/6/7/8, 24-uurszorg, wooninitiatief*, ouderinitiatief*',
  wlz_plek:
    '*verpleeghuis*, verpleeghuizen, verpleegtehuis*, verzorgingshuis*, verzorgingshuizen, woonzorgcentr*, bejaardenhuis, zorgcentrum, bewoner/bewoners, locatie/afdeling dementie',
  wlz_groep:
    'dementie*, dementerend*, alzheimer, gehandicaptenzorg, gehandicapteninstelling, verstandelijk* beperk*, meervoudig* beperk*, ernstig* beperk*',
  wlz_arts: 'specialist* ouderengeneeskunde, ouderenarts*, arts verstandelijk, avg-arts',
  zvw_betaler:
    'zorgverzekeraar*, verzekeraar*, zvw, ziektekostenverzekeraar*, nza, zorgautoriteit, zorginstituut',
  zvw_pakket:
    'basispakket*, basisverzekering*, polis*, zorgverzekering*, verzekerde zorg, zorgpremie*, naturapolis, budgetpolis, dbc, zorgprestatiemodel, onverzekerd*',
  zvw_huisarts: 'huisarts*, poh, praktijkondersteuner*, huisartsenpost*, dokter, zorggroep*, hap',
  zvw_paramedisch:
    'fysio*, ergotherap*, dietist*, logoped*, oefentherap*, podotherap*, paramedi*, leefstijlcoach*, gli',
  zvw_apotheek: 'apothe*, medicijn*, geneesmiddel*, medicatie*, recept/recepten',
  zvw_geboorte: 'verloskund*, kraam*, gynaecolo*, bevalling*, zwanger*, geboortezorg, ivf, abortus*',
  zvw_tand: 'tandarts*, mondzorg, gebit*, mondhygien*, orthodont*, kaakchirurg*',
  zvw_ziekenhuis:
    'ziekenhuis*, ziekenhuizen, *polikliniek*, poli, medisch specialist*, specialist, chirurg*, internist*, cardiolo*, neuroloog, longarts*, kinderarts*, spoedeisende, seh, operati*, opname*, oncolo*, kanker*, umc, transferverpleegkundige*',
  zvw_ambulance: 'ambulance*, ziekenvervoer, meldkamer, spoedpost, reanim*',
  zvw_ggz:
    '*ggz*, psycholo*, psychiat*, psychother*, crisisdienst*, behandelaar*, suicid*, psychos*, depressi*, eetstoornis*, trauma*, borderline',
  zvw_verslaving: 'verslav*, alcohol*, drugs, heroine, methadon, afkick*',
  zvw_wijk:
    'wijkverple*, thuiszorg*, thuisverpleging, verpleegkundige*, verzorgende*, buurtzorg, medisch* handeling*',
  zvw_tijdelijk: 'elv, eerstelijnsverblijf, grz, revalid*, geriatri*, tijdelijk bed, herstelbed*, gzsp',
  zvw_palliatief: 'hospice*, palliatie*, terminal*, stervend*, sterven, laatste levensfase',
  zvw_hulpmiddel:
    'hoortoestel*, prothes*, incontinentie*, verbandmiddel*, orthopedisch*, pruik*, katheter*, bril*, hulpmiddelenleverancier*',
  zvw_pgb: 'zvw-pgb, pgb verpleging',
  wmo_wet:
    'wmo*, maatschappelijke ondersteuning, maatwerkvoorziening*, keukentafel*, wmo-consulent*, wmo-loket, centrumgemeente*',
  gemeente:
    'gemeente, gemeenten, wethouder*, college, gemeenteraad*, raadslid, raadsleden, raad, burgemeester*, gemeentelijk*, b en w, stadsdeel*',
  wmo_wijkteam: 'wijkteam*, buurtteam*, sociaal team, sociale teams, sociaal* wijkteam*, consulent*, loket',
  wmo_huishouden: 'huishoudelijke hulp, hulp huishouden, schoonma*, poets*, huishoudelijk*',
  wmo_dag: 'dagbesteding*, dagopvang*, dagactiviteit*, zorgboerderij*, zorgboer*, dagcentr*',
  wmo_begeleiding: 'begeleiding, begeleider*, ambulant*, thuisbegeleid*, woonbegeleid*',
  wmo_beschermd:
    'beschermd wonen, beschermd* wo*, ribw*, beschermende woon*, opvang, daklo*, thuislo*, nachtopvang, vrouwenopvang, opvanghuis, blijf-van-mijn-lijf*, leger heils, safehouse',
  wmo_hulpmiddel:
    'rolstoel*, scootmobiel*, traplift*, tillift*, woningaanpassing*, woningaanpassingen, regiotaxi, taxipas, deeltaxi, doelgroepenvervoer, wmo-vervoer, valys',
  wmo_welzijn:
    'welzijn*, buurthuis*, buurthuizen, inloop*, ontmoeti*, eenzaam*, huiskamer*, dorpshuis*, maatje*, buurtwerk*, ouderenadviseur*, maatschappelijk werk*, opbouwwerk*, eetpunt, samen eten, maaltijd*, wijkcentrum, telefooncirkel',
  wmo_mantelzorg: 'mantelzorg*, respijt*, logeerhuis*, logeeropvang, vrijwilligerswerk',
  wmo_ouder: 'dorpsondersteuner*, zorgcooperatie*, dorpscooperatie*, personenalarm*, clientondersteun*',
  jeugd_wet:
    'jeugdwet*, jeugdhulp*, jeugdzorg*, jeugd-ggz, jeugdteam*, jeugdregio*, jeugdpsychiat*, jeugdpsycho*, kinderpsych*, jeugdconsulent*, jeugdbeschermer*, jeugdbescherming, voogd*, jeugdarts',
  jeugd_plek:
    'pleeg*, gezinshuis*, gezinshuizen, uithuisplaats*, gesloten jeugd*, gezinsvoogd*, kinderdagcentr*, medisch kinder*, logeren',
  jeugd_groep:
    'kind, kinderen, jongere, jongeren, puber*, tiener*, zoon, dochter, ouders, gezin, gezinnen, jeugd, baby*, peuter*, kleuter*',
  jeugd_thema: 'dyslexie*, adhd, opvoed*, kindermishandeling, veilig thuis, vechtscheiding*',
  wpg_ggd:
    'ggd*, jgz, jeugdgezondheidszorg, consultatiebureau*, wpg, publieke gezondheid, jeugdverpleegkundige*, schoolarts*, rivm',
  wpg_preventie:
    'preventie*, preventief, leefstijl*, valpreventie, valcursus*, vaccin*, inenting*, gezond gewicht, overgewicht, obesitas, kansrijke start, nu niet zwanger, gala, sportakkoord, beweegprogramma*, beweegcoach*, buurtsportcoach*, roken, rook*, soa, gezonde school, voorlichting*, screening*, bevolkingsonderzoek*, infectieziekte*',
  werk_uitkering:
    'uitkering*, bijstand*, wajong*, wia, uwv, participatiewet, inkomen, minima*, minimum*, ziektewet, aow, toeslagen, sociale dienst, kostendelersnorm',
  werk_schuld:
    'schuld*, bewindvoer*, beslag, incasso*, wanbetaler*, deurwaarder*, kredietbank, budgetbeheer, armoede*, voedselbank*',
  werk_baan:
    'beschut werk*, beschutte werk*, re-integratie*, jobcoach*, loonkostensubsidie*, garantieba*, banenafspraak, sociale werk*, werkgever*, betaald werk, betaalde baan, arbeidsbeperk*, ips, sw-bedrijf, arbeidsmatige*',
  onderwijs_school:
    'school, scholen, *onderwijs, basisschool*, leerling*, leraar, leraren, leerkracht*, klas, klassen, mbo, rector, schoolbestu*, intern begeleider*, juf, schooltijd, kinderdagverblijf, schoolplein',
  onderwijs_regel:
    'samenwerkingsverband*, passend onderwijs, tlv, leerplicht*, thuiszitter*, leerlingenvervoer, cluster 2/3/4, ocw, speciaal onderwijs',
  forensisch:
    'forensisch*, tbs*, reclassering*, justitie*, dji, detentie*, gevangen*, strafrecht*, ex-gedetineerde*, gedetineerde*, rechter legde, terbeschikking*, verdachte*, veroordeel*, celstraf, penitentiair*, pi, zedendader*',
  wonen_verhuur:
    'corporatie*, woningcorporatie*, *huur, huren, huurder*, verhuurder*, huurtoeslag, huurcontract*, huurwoning*, servicekosten, woonurgentie, urgentie*, woningzoekend*, woningnood, woningtekort',
  wonen_bouw:
    'vastgoed*, verbouw*, bouwen, nieuwbouw*, nhc, woningbouw*, seniorenwoning*, ouderenwoning*, woonvorm*, woongroep*, woonzorgcomplex*, hofje*, flat, appartement*, pand, woning, woningen, woonruimte, bestemmingsplan, vergunning, sloop*, grondprijs, gebouw, scheiden wonen zorg',
  project:
    'subsidie*, *subsidie, *subsidies, pilot*, proef, proeven, proefproject*, project*, projectgeld*, fonds*, fondsen, *fonds, transformatie*, spuk, zonmw, provincie*, stimulering*, eenmalig*, startgeld*, innovatie*, impuls*, regeling, subsidieronde*, aanjaag*, experiment*, provinciaal',
  eigen_bijdrage:
    'eigen bijdrage*, eigen risico, cak, abonnementstarief, vermogen, bijbetal*, eigen betaling*, remgeld',
  eigen_zelf:
    'zelf betalen, zelf betaal*, betaal* zelf, betaalt zelf, eigen zak, eigen rekening, eigen kosten, eigen geld, spaargeld, particulier*, eigen portemonnee, onvergoed*, aanvullend* verzeker*, aanvullende polis, euro, eigen middelen',
  eigen_gift:
    'giften, gift, donatie*, donateur*, sponsor*, collecte*, vrijwilligers, gevers, crowdfund*, kringloop*, loterij*, kerk, kerken, weldoener*, legaat, inzamel*, stichting',
  overig:
    'burgerservicenummer, rijk, ministerie, vws, defensie, politie, asiel*, coa, ind, statushouder*, vluchteling*, toeslag, belastingdienst, omroep*, energie*',
}
