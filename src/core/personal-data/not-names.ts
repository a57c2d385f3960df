const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words with a capital that are no part of a person's name: laws, bodies, providers, months, illnesses, sentence openers. */
export const notNames = listed(`
wlz zvw wmo wpg wzd wvggz awbz jeugdwet participatiewet wams avg bopz wgs wkkgz awb pgb zin mpt vpt elv grz eerstelijns ciz cak svb uwv vng vws nza zn
ggz ggd ehbo gemeente gemeenten zorgkantoor zorgverzekeraar verzekeraar zorginstituut rijk provincie ministerie kamer raad regio
zilveren kruis menzis vgz cz dsw asr eno salland ohra nn fbto interpolis univé unive zorgenzekerheid stad zekerheid caresq vektis nivel zonmw vilans movisie trimbos
buurtzorg careyn vierstroom lister altrecht parnassia humanitas cordaan amarant lentis emergis arkin antes pluryn dimence yulius karakter accare
levvel siza elver reinaerde abrona amerpoort cosis leviaan thebe marente topaz saffier warande silverein brabantzorg vivent mijzo surplus
avoord magentazorg omring evean amstelring amsta vilente attent innoforte opella carinova bernhoven rijnstate isala elkerliek viecuri bravis amphia
adrz spaarne meander gelre slingeland treant jellinek radboudumc radboud umc erasmus olvg saltro lunet prisma koraal severinus dichterbij driestroom
cello swz tragel zuidwester gors arduin ipse gemiva philadelphia bartimeus visio kentalis pergamijn zideris zozijn estinea aveleijn frion vanboeijen
thomashuis herbergier odensehuis menzo luscii lindenhout entrea pactum juzt kompaan horizon enver timon eleos mediant ggnet indigo pro persona
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst
pasen pinksteren hemelvaart koningsdag corona covid ramadan sinterklaas
parkinson alzheimer down korsakov huntington rett crohn meniere duchenne asperger lewy tourette marfan turner barthel braden norton maslow
als ms nah lvb vg vv lg copd cva adhd ass autisme ptss borderline mmse hiv tia
de het een en of maar want dus als dat dit die deze er hier daar nu dan toen ook nog wel niet geen al alle alles iedereen niemand ik jij je u
hij zij ze wij we jullie men mijn ons onze hun haar zijn zo wie wat waar wanneer waarom hoe welke toch sinds na voor tijdens door met zonder
op aan in uit bij naar over onder tussen volgens per via tot om omdat terwijl hoewel soms vaak altijd nooit daarna daarvoor daarom helaas
graag kunt kan mag moet wil heeft is was wordt werd zou zal gaat komt doet staat ligt krijgt geeft zegt eerst laatst vorige volgende elke
haag zoals zolang zodra nadat voordat totdat indien ofschoon behalve gisteren vandaag morgen overmorgen intussen inmiddels ondertussen tevens eindelijk namens ieder iedere andere ander meer minder veel weinig twee drie vier vijf zes zeven acht negen tien
zorg thuis thuiszorg wijkverpleging verpleging verzorging begeleiding behandeling dagbesteding dagbehandeling indicatie aanvraag beschikking
contract tarief budget geld kosten project pilot proef casus dossier datum geboren geboortedatum adres telefoon tel mail email bsn iban agb big
kenteken reden vraag onderwerp betreft bijlage locatie team afdeling huisarts arts wijkteam loket client patient bewoner mevrouw meneer moeder
vader dochter zoon man vrouw jeugd jongeren ouderen financien onderwijs wonen welzijn kwaliteit inkoop beleid kansrijke bedrijfsvoering langdurige acute volksgezondheid participatie ruimte sport cultuur economie veiligheid milieu verkeer vastgoed strategie communicatie zorginkoop automatisering gezond sociale sociaal publieke gezonde stichting vereniging cooperatie zorggroep zorgcoach ziekenhuis hospice verpleeghuis woonvorm kamerleden collega
mensen allen allemaal redactie lezer bestuur directie heer dames heren team college burgemeester raadsleden leden minister familie mevr mw dhr
nederland nederlander nederlanders nederlands nederlandse duitsland duits duitse belgie belgisch engels engelse frans franse turks turkse
marokkaans marokkaanse syrie syrisch syrische oekraine oekraiens oekraiense pools poolse suriname surinaams surinaamse eritrees eritrese arabisch
tigrinya farsi dari somalisch chinees chinese europese europa antilliaans antilliaanse indisch indische moluks molukse roma
groningen friesland fryslan drenthe overijssel flevoland gelderland utrecht holland noord-holland zuid-holland zeeland brabant noord-brabant
limburg twente achterhoek veluwe betuwe rijnmond kennemerland west-friesland amsterdam rotterdam eindhoven tilburg almere breda nijmegen
apeldoorn arnhem haarlem enschede amersfoort zaanstad haarlemmermeer zwolle leeuwarden leiden dordrecht zoetermeer ede maastricht emmen
delft venlo deventer sittard alkmaar helmond hilversum heerlen oss amstelveen roosendaal purmerend hoorn schiedam spijkenisse vlaardingen
almelo gouda zaandam assen capelle veenendaal katwijk zeist nieuwegein hengelo roermond doetinchem hoogeveen terneuzen middelburg vlissingen
goes kampen meppel sneek drachten heerenveen tiel culemborg ede wageningen barneveld nijkerk harderwijk ermelo epe lelystad emmeloord urk
dronten weert uden veghel boxtel waalwijk bergen zoom oosterhout etten-leur goirle woerden houten soest baarn bussum huizen naarden weesp
hoofddorp aalsmeer uithoorn heemskerk beverwijk castricum schagen helder texel enkhuizen medemblik volendam edam noord zuid oost west midden
noordoost noordwest zuidoost zuidwest centrum binnenstad randstad
`)

const notNameEnding =
  /(?:zorg|verpleging|wet|groep|regio|gemeente|kantoor|verzekeraar|verzekering|verzekeringen|centrum|kliniek|ziekenhuis|huis|fonds|instituut|school|team|teams|stichting|vereniging|spectrum|plein|straat|laan|weg|land|dam|stad|dorp|indicatie|budget|plan|project|model|norm|loket|bank|zaal|kerk|veste|stede|borg|koepel|heid|dienst|platform|netwerk|praktijk|apotheek|foundation|opvang|werk|bureau|kruis|hulp|college)$/

export const isNotName = (folded: string) =>
  notNames.has(folded) || notNames.has(folded.split('-')[0] ?? '') || notNameEnding.test(folded)

/** Words before which, or after which, a name belongs to a house, a law, an animal or a thing. */
export const organisationWords = listed(`
stichting ziekenhuis kinderziekenhuis hospice huize locatie verpleeghuis verzorgingshuis woonzorgcentrum zorgcentrum zorgboerderij boerderij inloophuis inloop buurthuis
dorpshuis wijkcentrum school basisschool kliniek instituut instelling organisatie zorgorganisatie thuiszorgorganisatie groep project pilot programma app robot zorgrobot hond hulphond
kat poes paard pony ezel konijn wet motie norm commissie kabinet methode model praktijk huisartsenpraktijk apotheek gemeente dorp stad wijk
straat minister staatssecretaris platform vereniging cooperatie fonds maatschap restaurant cafe kerk parochie sint st zaal gebouw flat afdeling unit vleugel woning team
zorggroep bureau firma syndroom ziekte umc mc medisch college foundation academie lyceum museum hof stadion akkoord centrum huis zaal café
winkel theater woonvorm woongroep woonhuis dagcentrum dagopvang dagbesteding huiskamer tuin zorgtuin koningin koning prinses prins prijs
wijkgebouw ziekenhuizen zorghuis logeerhuis gezinshuis ouderinitiatief bv b.v nv stal manege kinderboerderij maatjesproject formulier plan
hondje katten honden product merk schip boot orkaan storm rapport film boek toneelstuk serie lied theaterstuk standbeeld hogeschool universiteit
`)

export const organisationEnding =
  /(?:straat|laan|plein|weg|gracht|kade|singel|dreef|park|plantsoen|hof|huis|zaal|kliniek|instituut|school|fonds|ziekenhuis|groep|centrum|stichting|prijs|zorg|foundation|kerk|college|norm|wet|model|methode|hospice|flat|gebouw|bank|toren|kazerne|hal)$/

/** Single letters after these name a thing: "vitamine D", "gebouw A". */
export const lettered = listed(`
vitamine hepatitis gebouw groep plaats type optie bijlage punt categorie sectie plan profiel kamer afdeling blok fase variant casus client patient
scenario route lijn niveau klasse deel lid onder artikel sub model gemeente regio perceel cluster ingang zaal formulier loket fractie
vraag antwoord stap lijst cohort gezin aanbieder instelling organisatie verzekeraar team keuze wet bus tram persoon griep
`)

/** Full names that Dutch care organisations bear. */
export const namesOfOrganisations: ReadonlySet<string> = new Set(
  `vincent van gogh|pieter van foreest|antoni van leeuwenhoek|jeroen bosch|johan cruijff|willem schrikker|william schrikker|marie curie|anton constandse|frits philips
ronald mcdonald|daniel den hoed|jan arends|leo kanner|leo kannerhuis|jan van es|jan van breemen|max ernst|anne frank|florence nightingale|sint maarten
sint jan|tante louise|jan modaal|jan publiek|jan salie|jan rap|jan klaassen|klaas vaak|pietje precies|pietje bell|moeder teresa|zwarte piet|magere hein|jip en janneke|hans en grietje|ot en sien|tante betje|vrouw holle|van dale|wim sonneveld|anne frank|aletta jacobs|sint nicolaas|sint jozef|sint franciscus|maria hilf|king arthur|prinses maxima|prinses beatrix|wilhelmina|louis bolk|joris ivens|anna freud`.split(
    /[|\n]/,
  ),
)
