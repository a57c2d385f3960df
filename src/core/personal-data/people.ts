const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Forms of address. They count as part of the name. */
export const titles = listed(`
dhr dhrn mw mvr mevr mevrouw mevrow meneer mneer meneertje menheer heer hr dr drs mr ing ir prof professor dokter
`)

/** Titles after which the name itself begins. */
export const callings = listed(`
zuster broeder weduwe wed wwe fam familie gezin juf juffrouw meester oom tante oma opa pater dominee ds pastoor pastor imam rabbijn
echtpaar erven kapelaan ome opoe zr br
`)

/** Family, neighbours and people in care: a capital after one of these is a name. */
export const relations = listed(`
client clienten cliente clientes patient patiente patienten bewoner bewoonster bewoners deelnemer deelneemster collega buurman buurvrouw
buurjongen buurmeisje vriend vriendin man vrouw echtgenoot echtgenote partner zoon zoontje dochter dochtertje zus zusje broer broertje moeder
vader ouder ouders pap papa mam mama kind kleinkind kleinzoon kleindochter neef nicht schoonmoeder schoonvader schoonzus zwager schoonzoon
schoondochter pleegkind pleegzoon pleegdochter pleegmoeder pleegvader jongere jeugdige jongen meisje baby leerling mantelzorger vrijwilliger
vrijwilligster gast huurder huisgenoot lotgenoot pgb-houder budgethouder stiefvader stiefmoeder stiefzoon tweelingbroer tweelingzus peuter
kleuter jongste oudste middelste tweeling hulpvrager inwoner inwoonster verzekerde kennis gezinshuisouder gezinshuisouders pleegouder pleegouders
`)

/** Work people do: a name may follow, but so may that of an organisation. */
const roles = listed(`
huisarts arts psychiater psycholoog begeleider begeleidster begeleiders casemanager casemanagers consulent consulente wijkverpleegkundige
wijkverpleegkundigen verpleegkundige verpleegkundigen wijkzuster verzorgende poh chauffeur bewindvoerder mentor curator voogd tolk fysiotherapeut ergotherapeut logopedist
dietist apotheker contactpersoon gezinscoach gezinsvoogd jeugdarts specialist geriater oogarts neuroloog verloskundige
kraamverzorgende hulp schoonmaakster zorgboer zorgboerin leerkracht regisseur zorgverlener ondersteuner clientondersteuner
ervaringsdeskundige behandelaar regiebehandelaar therapeut stagiaire stagiair concierge huismeester wijkagent
praktijkondersteuner transferverpleegkundige ouderenadviseur melder aanvrager
`)

/** Offices carry the name of a field as often as that of a person: "wethouder Financiën". Only a known name counts. */
const offices = listed(`
directeur directrice bestuurder wethouder teamleider manager coordinator zorgcoordinator projectleider coach leefstijlcoach jobcoach
ambtenaar beleidsmedewerker medewerker medewerkster inkoper jurist juriste advocaat onderzoeker voorzitter secretaris penningmeester teamcoach
relatiebeheerder accountmanager kwartiermaker adviseur maatje pastor raadslid burgemeester
`)

const roleEnding =
  /(?:arts|verpleegkundigen?|begeleid(?:er|ster)s?|consulente?|steller|therapeute?|agent|voogd|zuster|verzorg(?:er|ende|ster)|psycholoog|notaris|advocaat|zorger|ondersteuner)$/
const officeEnding =
  /(?:coach|adviseur|medewerk(?:er|ster)|manager|werk(?:er|ster)|leider|coordinator|bestuurder)$/

export const isRole = (folded: string) => roles.has(folded) || roleEnding.test(folded)
export const isOffice = (folded: string) => offices.has(folded) || officeEnding.test(folded)

/** Whoever can have an age. */
export const persons = (folded: string) =>
  relations.has(folded) || callings.has(folded) || titles.has(folded) || others.has(folded)

const others = listed(`
hij zij ze ie dame iemand mens persoon oudste jongste weduwnaar oude meneertje vrouwtje mannetje overgrootmoeder overgrootvader
grootmoeder grootvader omaatje opaatje ouwe bejaarde oudere heer aanvrager aanvraagster ikzelf ik overbuurvrouw overbuurman ma pa mams paps
huisarts kloosterling zuster non pater eigenaar lid schoonouders ouders leeftijd slachtoffer deelneemster zelf inmiddels
`)

/** What introduces a person in forms, letters and minutes; a colon or space follows. */
export const labels = listed(`
naam voornaam achternaam roepnaam client cliente patient patiente aanvrager melder contactpersoon contact afzender van aan cc door namens
groet groeten groetjes gr mvg mfg hallo hoi hey hai beste geachte dag lieve hi dank bedankt tav tnv ondergetekende ondertekend notulist
aanwezig afwezig verzorgende casemanager huisarts begeleider bewoner zorgverlener mantelzorger vertegenwoordiger opsteller verslag
`)

/** Openings and endings of letters: a name of one unknown word may follow. */
export const greetings = listed('hallo hoi hey hai beste geachte lieve hi groet groeten groetjes gr mvg mfg')

export const speechVerbs = listed(`
zegt zei zeggen belt belde belden gebeld vertelt vertelde schrijft schreef mailt mailde vraagt vroeg woont werkt werkte huilt antwoordt
antwoordde wil wilde komt kwam heet vindt vond regelt regelde appt appte reageert reageerde denkt dacht slaapt wacht zit zat ligt lag
gaat ging mag mocht kan kon moet moest krijgt kreeg heeft had
`)

/** "van den Berg", "el Amrani", "d'Hondt". */
export const particles = listed(`
van de der den het 't d te ter ten von in op aan bij uit el al ben ait bin ibn abu abou da dos das do di del della la le du vd v vander tot
`)
