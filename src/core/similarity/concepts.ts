/**
 * Words by which different people tell the same thing, one idea a line. An entry fits the beginning of a word,
 * after * any part of it (Dutch compounds are long). Entries of up to three letters must be the whole word.
 */
const ideas = `
*verpleeghui tehuis *intramur *verzorgingshui *woonzorgc zorginstelling bejaardenhui
opname opgenomen opnemen opnames *crisisopname
*dementie *alzheimer geheug vergeet dwaalt dwalen verwarde geriatr odensehui korsakov
casemanag trajectbegeleid regisseur zorgcoordinat contactpersoon procesregi
dagbested *dagopvang *dagcentr *dagdeel *dagdelen ontmoetingscentr dagactiviteit
*dagbehandel *behandelgroep
*huiskamer inloop *inloophui koffiekam koffietaf *buurtkam *buurthui *ontmoetings dorpshui wijkhui buurthuiskam
*boerder *zorgboer moestuin tuin tuinen kippen geiten paarden dieren stal
*wijkverpl *wijkzust thuiszorg *thuisverpl *wijkverzorg wijkploeg *verpleegkundig
*wijkteam buurtteam *sociaal gebiedsteam jeugdteam
huishoudelijke huishouden poetsen *schoonma stofzuig dweil huishulp ramen
wassen douche douchen aankleden *steunkous kousen lijfelijk adl lichaamsverzorg
*medicat *medicijn pillen pillendoo tabletten dispenser *apothe recept insuline slaappil
*wond wonden wondzorg decubitus doorlig zwachtel *wondver
infuus pomp *katheter stoma sonde sondev *beadem canule spuit injectie *voorbehouden handelingen naald
terminaal terminale *palliat *hospice sterven stervend overlijd overleden levenseinde levensfase *stervens
*ziekenhui poli *polikli afdeling verpleegafd
ontslag ontslagen transfer *transferv uitbehandeld ontslagbrief *nazorg
eerstelijnsverb elv kortdurend *crisisbed observatie *noodbed respijtbed tussenbed logeerbed
*revalid grz herstel herstellen oefenen *training traint reablement getraind
spoed *spoed seh *ambulance *huisartsenpost hap crisis crisisdienst acuut acute
*huisarts dokter dokters praktijk *huisartsprak poh *praktijkonderst *doktersass
fysio *fysioth *ergother *logoped *paramed *oefenther
beweeg *beweegp wandel *sport gymzaal fietsen zwem sportclub
valprevent vallen gevallen *valtrain *valrisico balans valt
leefstijl *leefstijl gli afvallen *obesitas overgewicht gezonde dietist roken rook *rookstop gewicht bmi
welzijn opbouwwerk *welzijns eenzaam *eenzaamh welzijnsrecept sociaalwerk
vrijwillig vrijwilligers maatje maatjes buddy *waakvrij
*mantelzorg partner echtgen dochter zoon naasten familie schoonzoon schoondochter
respijt *respijt logeren logeer *logeerhui *logeeropv adempauze ontlast oppas
nacht nachten nachtzorg nachtwacht nachtdienst snachts nachtelijk *nachtroute
*alarm sensor sensoren *sensor domotica camera
beeldbel *beeldbel app digitaal digitale robot thuismon thuismet monitor *telebegel ehealth licentie lease dispenser abonnement tablet slimme
hulpmiddel rolstoel *rolstoel scootmob tillift hooglaag rollator prothese bril *hoortoe ligorthese kunstarm matras
*woningaanpas traplift drempel verbouw aanpassing badkamer
vervoer *vervoer taxi *taxi bus busje busjes chauffeur reiskost *regiotaxi rit ritten ritjes rijdt rijden valys parkeer
tolk *tolk taal vertalen vertal arabisch tigrinya turks pools anderstal nieuwkom *statushoud *asiel *vluchtel oekrai gevlucht azc
*dakloos *dakloz thuisloz nachtopvang briefadres zwerf *bankslap herkomst regiobinding buitenslap straat
*onverzeker ongedocument illegaal verblijfsvergun verblijfsstat zorgpas verzekeringsbew
*vrouwenopv mishandel onveilig geweld blijfgroep contactverbod stalking
*schuld bewind bewindv geldzorg armoede minima bijstand uitkering *voedselb bijstandsu beslag
ggz psychia psychiater *psycholo depress depressie schizof psychose psychotisch angstkl *trauma suici fact factteam *basisggz spv spv'er *psychiatrisch
*versla alcohol drank drugs afkick detox nuchter gebruikt verslaving drinkt
*ervaringsdesk *ervaringswerk lotgen *clientervar *herstelacad zelfhulp herstelond eigenervar *ervaringsken
beschermd *beschermdw *uitstro doorstro *woonvorm woongroep begeleidwonen kamertrain *trainingshui
lvb *verstandel iq laaggelet gehandicapt *gehandicapten zwakbegaafd
autis autisme adhd prikkel ontwikkelingsst
nah hersenlet *hersenlet hersenblo beroerte cva herseninf *hersen
parkinson spierziek als ms stofwissel *spierz zeldzame
chronisch reuma diabet suiker copd hartfal nierdial dialyse *longz kanker oncolog chemo *hartre nier nieren
doof doven slechthor blind slechtzien doofblind *gehoor gebarentolk
kind kinderen *kinderen jeugd jongeren jongere jongen meisje peuter kleuter baby tiener puber *jeugdhulp
school *school klas onderwijs leerkracht leerling *leerling leerplicht samenwerkingsv thuiszit *leraar juf schoolarts *onderwijs schooldag
achttien 18e 18 achttiend *meerderjar volwassen volwassenen volwassene jongvolw verjaardag overgang
pleeg *pleeg gezinshui *uithuis voogd *jeugdbesch residenti gezinsvorm steungez gastgez
zwanger *verlosk kraam kraamz *geboort bevall *consultatieb jgz *jeugdarts *jeugdverpl pasgebor babys zwangere
ouders moeder vader gezin gezinnen *opvoed multiprobl gezins
ouderen senioren oudere bejaard *ouderenz hoogbej vergrijs kwetsba tachtig
indicatie *indicat ciz herindic *zorgprofiel profiel *zorgzwaar zzp *indiceer geindic
beschikking *beschikk besluit toegekend toekenning
afgewezen afwijzing weigert geweigerd bezwaar *bezwaar klacht beroep rechter ombuds *geschil
pgb *persoonsgeb *budgethoud zorgovereenk svb trekkingsr pgbbeh
mpt vpt pakket *pakket modulair thuispakket volledig
*bijdrage *bijdragen eigenrisico risico bijbetal cak nota rekening rekeningen zelfbetal afhaken afzien kwijtscheld
contract contracten *contract inkoop *inkoop inkoper ingekocht inkopen aanbested inschrijv perceel raamovere gecontract
tarief *tarief tarieven *tarieven kostprijs uurtarief korting marge kostendek verliesgev loont
plafond *plafond omzetplaf budgetplaf productieafspr clientenst patientenst opgesoup volgeboekt
wachtlijst *wachtlijst wachttijd wachten wachtend wacht wachttijden doorlooptijd
declareren declaratie *declar declarab prestatie *prestatie *productcode boeken geboekt betaaltitel factuur grootboek vakje
subsidie *subsid fonds *fonds projectgeld gift giften donatie loterij sponsor crowdf *stimulering legaat
project pilot proef *project tijdelijk experiment innovatie projectleid proeftuin *pilot
stopt gestopt stoppen eindigt afloopt afgelopen verloopt einddatum vervolg verlengd verlenging borging structureel afbouw ontslagaanz uitgewerkt
spuk gala iza *transformatie zorgakkoord regioplan mandaat *iza quickscan
besparing bespaart bespaard besparen opbrengst baten voordeel investe investering verdient winst oplevert profit rendement *besparing
omzet verlies verliezen daling minder dalen marge
preventi *preventi voorkomen vroegsign screen screening bloeddruk meten metingen gezondheidsm *gezondheidsd
formulier *formulier papierwerk verantwoord verantwoording invullen *vragenlijst handtekening verklaring bladzij administra regeldruk overtyp aanvraagf bijlagen urenstaat
gegevens dossier *dossier epd ecd inzage privacy avg toestemm gegevensdel software fax uitwissel systemen systeem overdracht inlog schermen mailen geheim geheimh
verwijst verwezen loket loketten kastje muur pingpong niemand bevoegd doorgestuurd doorverwijst heenenweer discussie gesteggel onenig uitleg
gemeentegrens *buurgem *regiogrens provinciegr verhuisd verhuizen verhuizing verhuist postcode centrumgem overkant woonplaats woonplaatsb
regio regionaal regionale streek
zzp'er zzp zzpers eenpitter zelfstandige *zelfstandig freelanc waarnem schijnzelf vrijgevestigd
kleine kleinschal *burgerini *bewonersini dorpscoop cooperatie onderaann hoofdaann vereniging ouderini thomashui omzeteis referenti keurmerk *kwaliteitsk borgstell eenmans draagkracht
concurr concurrent *marktaand eigenbelang vastgoed leegstand bezetting leegstaan leenstaan lening bezett lege terrein vullen verwijsstr
*bestuur directie controller intern interne teamleider manager leidinggevende begrotingen potjes kostenplaats rvb raad concern
personeel *bekwaam opleiding scholing bijscholing rooster vacature inwerken diploma tekort personeelst
overleg mdo *mdo casusoverl casuistiek consult *consult consultatie meedenken meekijken meekijkt vraagbaak adviseer bespreek spreekuur aanschuiven bespreekj anoniem
samenwerk netwerk *netwerk keten ketenz coalitie gezamenlijk integraal domeinover ontschot geboortezorg
wonen woning huur *huurwon huurder *huurders verhuur corporatie flat appartement hofje geclusterd aanleun woonlast servicekost knarrenhof *huurcontr seniorenw
behandeling behandelaar behandelaars *behandel therapie therapeut psychotherap behandeldienst emdr
specialist ouderengeneesk so geriater verpleeghuisarts kaderarts
begeleiding begeleider *begeleid coach *coach jobcoach ondersteun
werkgever werk uwv wajong arbeid *beschut participat reintegr dagloon baan banen participatiew werkplek
detentie gevangenis reclass *reclass justitie forens forensisch politie tbs cel titel strafrechter gevangen
maaltijd eten koken kookt eettafel soep warme keuken gekookt tafeltje
muziek kunst cultuur zingen dansen theater schilderen koor museum kunstena
geestelijk *geestelijk rouw zingeving levensvrag rouwgroep humanist pastor
hulphond hond assistentieh geleideh
tandarts *mondzorg mond gebit mondhyg tandhee tanden
voet voeten pedicure podother voetzorg
anticonc seksu abortus soa prep spiraal
vaccin *vaccin ggd infectie tbc hiv
kinderopvang *kinderopvang bso creche peuterspeel kdv kinderdagverb
samenloop inbegrepen naastelkaar combineren stapel dubbel uitsluit dubbele gelijktijdig inclusief uitgesloten
zorgmijd bemoeizorg overlast vervuil verwaarl verward
vertrouwde vertrouwd wisselen wissel gezichten nieuwe afscheid
kilometer afgelegen platteland dorp dorpen eiland eilanden krimp veerboot
burger bewoners inwoners dorpelingen buurt buren wijk buurtbew
ongecontract restitutie naturapolis vrijekeuze budgetpolis
wmo gemeente gemeenten wethouder consulent ambtenaar ambtenaren keukentafel
zvw verzekeraar zorgverzekeraar basispakket basisverzekering polis verzekering
wlz zorgkantoor wlzind langdurige
jeugdwet jeugdhulp jeugdregio jeugdzorg
tandem mediator familiegesprek echtscheid scheiding
epilep insult aanval aanvallen zorgintens ib intensieve meervoudig emb
dwang wvggz wzd rechterlijk machtiging crisismaatr gedwongen
second opinion wilsbekwaam wilsonbek vertegenwoord mentor mentorschap curator
genees wijkgezondh achterstandsw sleutelpers voorlichting markt gezondheidskr
wijkplan dorpsplan wijkaanpak bewonersbudget buurtfonds
sociaal-med herbeoord keuring keuringsarts medischadvies
transitie transgender gender
slaap slapen slaapdienst waakdienst slaapwacht
energie stookk huurtoeslag zorgtoeslag toeslag toeslagen vermogen vermogenst spaargeld
zelfdestr suicide zelfmoord crisiskaart signaleringsplan
`

type Entry = { part: string; anywhere: boolean }

const entryOf = (word: string): Entry =>
  word.startsWith('*') ? { part: word.slice(1), anywhere: true } : { part: word, anywhere: false }

const concepts: readonly (readonly Entry[])[] = ideas
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(entryOf))

function fits(word: string, { part, anywhere }: Entry): boolean {
  if (anywhere) return word.includes(part)
  return part.length > 3 ? word.startsWith(part) : word === part
}

const known = new Map<string, readonly number[]>()

/** The ideas a folded word may stand for, by number. */
export function conceptsOf(word: string): readonly number[] {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  const found = concepts.flatMap((concept, i) => (concept.some((entry) => fits(word, entry)) ? [i] : []))
  // Bounded: a server that runs for months must not remember every typing error it ever saw.
  if (known.size < 20_000) known.set(word, found)
  return found
}
