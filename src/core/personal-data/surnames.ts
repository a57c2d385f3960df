const listed = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean))

/** Folded. Surnames that mean nothing else: a capital in the middle of a sentence is enough. */
const surnames = listed(`
aalbers aarab aarts abdi acar achahbar achterberg adriaanse aerts ahmadi ajaoud akbulut akkermans akkouh aksoy akyol
alahmad alali alberts alhassan alkema almasri altena altun amhaouch ammerlaan amrani andriessen appelman arends
arendsen arslan aslan ates avci ayadi aydin aydogan azouagh azzouzi baars badloe bakir balci bartels bastiaans bax
bayram beekman beekmans beemsterboer beijer beijerinck bekker belhaj benali benhaddou benschop benyahia berends
bergman bergsma beukema beukers bezemer bhagwandin bhikhie biemans biharie bijlsma blokland blom boedhoe boekhout
boerma boersma bolhuis bontekoe boogaard boogaerts boogert boomsma boonstra bootsma bosma bosman bosmans bosscher
bouali bouazza bouchibti boulahrouz bouma bouman boutahar bouwman bouwmans bouwmeester bouzid bozkurt brandsma brandt
breukers brinkman broekhuizen broersma bruggeman bruins buijs buijsse buitenhuis bults bulut buurma buurmans cakir
celik celikkol cetin chakir chaouch cheung cinar claassen claessens clemens coenen cools cornelissen corsten coskun
courtens cuijpers cuypers daalder dabrowski damen danen daniels dankers daoudi debipersad dekker dekkers demir demirci
derksen diepstraten dijkema dijkhuizen dijkman dijkstra dirks dirksen doekhi doesburg doeven dogan donkers doorenbos
dorsman driessen drost duijn duijvestijn duman dursun eggermont eggink eikelboom ekinci elbers elbouhali ellenbroek
elzinga erdem erdogan ergin erkens evers everts evertsen eze faber feenstra felix fleuren fokkema folkertsma franken
franssen frederiks freriks frijters gangadin ganpat geerts geertsema genc gerbrands gerrits gerritsen gerritsma geurts
gielen gijsbers gijsen gobardhan goedhart goossen goossens gorter goudsmit graafland grabowski groenendijk groeneveld
groeneweg groenewoud groothuis grootveld guler gunes gungor haddad haddouchi hakkens hamdaoui hamstra hartman hassan
haverkamp hazes heemskerk heemstra heeren heijboer heijkoop heijmans heijnen heinen hellinga hendriks hendriksen
hendrikx hermans hermsen hesselink heusinkveld heuvelman hilgersom hoekman hoeks hoekstra hoenderdos hofman hofstede
hofstra hogenboom hoiting holleman holtrop holwerda hooft hoogenboom hoogendoorn hoogeveen hooijmans hosseini houben
houtkamp houtman huijbregts huijgens huijsmans huisman huizinga hulsman hussein huynh idrissi isik jaarsma jacobs
jacobsen jagernath jagesar janse jansen janssen janssens jaouhari jaspers jellema jelsma jhinkoe jongejan jongeneel
jongsma jonker jonkers joosse joosten jorritsma kalloe kalpoe kaminski kamphuis kanhai kaplan kara karabulut karaca
karatas karimi kaya keijzer kemper kerssen keskin ketelaar keuning khan khargi khattabi khoesial kickert kilic kilinc
klaassen kleijn klerks klomp kloosterman koc koelewijn koelman koenders koenen kolkman kooijman kooijmans kooiman
kooistra koopmans korthals koster kosters kovalenko kowalska kowalski koyuncu kozlowski kramer kramers kranenburg
krawczyk kremer kroes kroeze krol kruijs kuijper kuijpers kuijt kuiper kuipers kurt kuyper kwakkel laarhoven lachman
lahcen lambers lambrechts lammers lamrabet langerak langeveld latuheru leeflang leemans leenders leijten lemmens
lenting lewandowski lieshout ligthart lindeboom linders linssen looman loonen lubbers luijendijk luijten luttikhuis
maassen maathuis mahabier manders mangal manuhutu marsman martens marzouk mathijssen matulessy mazur meertens meeuwis
meeuwsen meijer meijers meinders mertens meulenbelt meulman meyer michels middelkoop middendorp moerman mohamedajoeb
mohammadi mohan mokhtari molenaar mooij moors moussaoui mulder mulders muller munnik naber nandoe nauta neijenhuis
neuteboom nguyen niemeijer niessen nieuwenhuis nieuwenhuizen nijboer nijhuis nijland nooij noordam noordhuis noori
noteboom nowak nowicki oemraw oldenburg olthof oomen ooms oosterhof oosterhuis oosterom oosterveld oosterwijk oostra
oostveen otten ouahabi ouali ouazzani ouchan overbeek ozdemir ozer ozkan ozturk paans paauw palsma parmessar
pattipeilohy pauwels pawlak peeters pennings pereira peters pham pieters pietersen pietersma pijnenburg pijpers pinas
piotrowski poelman poels polat poortinga postma postmus pouwels prinsen prinssen pronk putman quist raaijmakers raghoe
rahimi rahmouni ramautar ramcharan ramdhani ramdin ramkisoen ramlal rampersad ramsaroep ravensberg reijnders reijnen
reimert reinders reitsma renkema rezaei rietdijk rietman rietveld rijkers rijnders ritsema roelofs roelofsen roeters
roffel rombouts romeijn roossien rosier ruijs rutgers rutten sahetapy sahin saidi sanders saris schaafsma scheepers
scheffer schelvis schenk schilperoort schippers schmitz schneider schoenmaker schoenmakers scholten scholtens
schoonderwoerd schotman schouten schrama schreuder schulte schults schutte schuurman schuurmans schuurs sewdien
sewnath sharifi sietsma sijbrandij sijtsma sikkema simonis simons simsek singh sitaram slaghuis slofstra sloots
slootweg slotboom sluijter smeets smits snijder snijders soebhag soekhai soeters somai spierings sprenger stappers
steenhuis stegeman sterenborg stevens stienstra stoffels stoop strating streefkerk strijbos sturkenboom swart sweers
swinkels sytsma szymanski tahapary tahiri talbi talsma teeuwen tekin telgenkamp tempelman terlouw terpstra tervoort
teunissen tewarie theunissen thijssen thoonen tielemans tiemersma tijssen tillema timmer timmerman timmermans tjon
toprak tuhuteru tuijtel tuinman tuinstra turan uijterlinde uittenbogaard unal unlu uysal uzun vandenberg veenhof
veenstra veerman vegter veldhuis veldhuizen veldkamp veldman veltman venema verbeek verboom verbrugge verbruggen
verburg verdonk verhaegh verhage verhagen verheij verheijen verhoef verhoeff verhoeven verkerk verkuijlen verkuil
verlaan vermaas vermaat vermeer vermeij vermeulen verschoor verschuren versluis verstappen versteeg versteegh verweij
verwoerd vink visscher vissers vlasblom vogelaar vogelzang vollebregt voorhoeve voortman voskuil vreeburg vreeswijk
vroegop waanders wagemakers wagenaar wallinga walraven wattimena weijers weijman welling wennekes werkman wesselink
wessels westerhof westerveld westra wiarda wiegman wielinga wierda wiersma wiggers wijbenga wijnand wijnands
wijngaarden wildeboer willems willemse willemsen willemstein winkelman wisniewski witteveen woerdman wojcik wolters
wong woudstra wouters wozniak wubben yahyaoui yalcin yavuz yildirim yilmaz ypma yuksel zandbergen zandstra zanting
zeeman zegers zerouali zhang ziani zielinski zijlstra zijp zonneveld zuidema zuiderveld zuidhof zuurbier zwarts zwiers
zwinkels
`)

/** Folded. Surnames that are also ordinary words: only after a title, an initial, a first name or "de". */
export const wordLikeSurnames = listed(`
baan baas bakker bakkers beek berg berkel bijl blok boer bol bonte boom boon boot borst bos bosch bouwer braam brand
brink broek broers brouwer brouwers brug bruijn bruin bruyn buis burger burgers buurman cate dag dam dijk dongen doorn
dorp driesprong eerden eijck eijk eijnden ende engelen engels es geest gerwen ginkel graaf graaff groen groot gul haan
haas hagen heide heijden hengel heuvel hoek hoeven hof hollander hondt hoogland horst hout houten hulst jager jong
kamp kat keizer keizers kemp kerk kerkhof kersten klaver klein knol knoop koch kok koning konings kooi kool koopman
kraai kraan krijgsman kroon kruis kuiken kuil kunst laan landman lange leer leeuw leeuwen linden loon maas meer mol
molen muis nagel noordhoek pas pelgrim peper plas poel pol post pot prins putten ridder rijn roest rood rooij rooijen
roos rooyen rossum ruijter ruiter schaap schepper schipper schoen schrijver slager sluis smid smit snel snoek spaan
spek spijker stam steeg steen steenbergen stel ster stok straaten struik tas terhorst valk veen veer veld velde velden
ven vis visser vliet vlugt vogel vogels vonk voogd voort vos vries waal waard wal wassenaar water weide werf wiel wijk wijnen wilde winkels winter winters wit wolf wouw zand zanten zee zwaan zwart
`)

// -stra, -sma, -inga are Frisian surnames and little else; so are these Turkish and Slavic endings.
const surnameEnding = /\p{L}{2}(?:[^e]stra|[^ia]sma|[^rtn]inga|oglu|[wvr]sk[ia]|enko|ovic)$/u

/** Whether a folded word is a surname that cannot well be anything else. */
export const isSurname = (folded: string) => surnames.has(folded) || surnameEnding.test(folded)

// After "mevrouw" these are what they always are: "mevrouw post opent", "meneer snel naar huis".
const ordinaryInLowerCase = listed(
  'post snel groot klein lange jong wit rood groen wilde stok water weide laan stel kamp kerk leer loon mol zand zee weer wal zwart spek bos bol stam',
)

/** Whether a word without a capital is still best read as a surname, straight after a form of address. */
export const isLowerSurname = (folded: string) =>
  isSurname(folded) || (wordLikeSurnames.has(folded) && !ordinaryInLowerCase.has(folded))
