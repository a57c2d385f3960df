// Folded: lower case, no diacritics. Plain text keeps the file small and easy to add to.
const listed = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean))

/** First names that are hardly ever anything else when written with a capital. */
export const firstNames = listed(`
eef eefje eefke aad aafke aaliyah aaltje aaron abby abdallah abdel abdelaziz abdelkader abdelkarim abdellah abderrahim abderrahman
abdirahman abdoulaye abdul abdullah abdullahi abdulrahman abeba abel abena abigail aboubacar abraha abraham achmed ada
adam adama adele adelheid adil adinda adnan adri adriaan adrian adriana adrie adwoa aeilko aesha agata agatha agnes
agnieszka ahlam ahmad ahmed ahmet aicha aida aimee aisha aissata aiyla akke akram alaa alan alberdina albert alberta
albertine albertje aleid aleksander aleksandr aleksandra alena alex alexander alexandra alexis aleyna alfons alfred
ali alice alicia alicja alida alies alina aline alisa aliya allard alma alphons alva alwin alyssa amadou amal amanda
amara amaya ambroos amel amelia amelie amer amin amina amir amira amy ana anand ananda anas anass anastasia anastazja
anatolij andrea andreas andree andrei andrew andries andrii andrzej andy anette angela angelica angelina angelique anh
anika anil anita anja anjali ank anke ankie ann anna annabel annabelle annalies anne anneke annelieke annelies
anneloes annelot annemarie annemarieke annemarij annemiek annemieke annemijn annerieke annette annick annie anniek
annika anoesjka anouar anouk ans anselm anthonie anthony antje antoine antoinette anton antonia antonie antonio
antonius anwar anya appie aras arda arend arendje arentje ari ariana arianne arie ariel arif arjan arjen arjo arlette
armand armin arnaud arne arno arnold arnoud arnout aron artem arthur artur arun arzu aseel asha ashley aslan asli asma
asmae assia astrid atilla atze auke aukje aurelia ava aveline awa awet axel ayan ayaz ayden aydin ayfer ayham ayla
aylin ayman aymane ayoub ayse aysegul aysel aysha ayten aziz aziza azra badr bahar baraa baran barbara barend barry
bart bartek bartel bartje bartosz bas bashar basil basma bassam bastiaan bastian bauke baukje beata beatrijs beatriz
beau benjamin benno bep berdien berend berendina berendje berfin berhane bernadette bernard bernardus bernd bernhard
bert berta bertha bertie bertus betsie betsy bettie betty beyza bharat bianca bibi bieke bilal biniam binta birgit
birgitta bjorn boas boaz bob bobby bodine bogdan bohdan boris boubacar boudewijn boukje bowie bozena brahim bram
brandon branko brechje brecht brenda brent brian brigit brigitta brigitte britt britta bruno bryan bulent burak burcu
busra caitlin calvin camiel camilla canan candice cansu carel carin carina carla carlijn carlo carlos carmen carola
carolien carolina caroline carsten caspar casper catherine cato catootje catrien cecile cecilia cedric cees celeste
celina celine cem cemal cemile cengiz ceren chahid chaima chandra chanel chantal charel charida charita charles
charlie charlotte chaya chayenne cheick chelsea chelsey cheyenne chiara chidi chiel chloe chris christa christel
christer christiaan christian christien christina christine christoffel christoph christopher cihan cindy claar
claartje claire clara clarissa claudia clemens cobie coby coen colette colin collin conny constantijn constanze coos
cor cora corien corina corine corinne cornelia cornelis corrie corry cosmin cynthia daan daantje dagmara dalila damian
damien damin damla dana dani daniat daniel daniela danielle danilo danique danny daphne darek daria dario darius
dariusz daryna dave davey david dawid dean debby deborah deepak denise deniz dennis denys denzel deqa derk derya
desire desiree desislava desmond devi devin dewi dewy dexter dharminder diana dianne dick diede diederick diederik
dieneke dienke dieuwertje dieuwke dilan dilara dilek dima dimitar dimitri dimphy dineke dinesh dini dinie dionne dirk
dirkjan dirkje diyar djamila djeneba djenna djoeke dmytro dolf dominic dominik dominique donald donny doortje dore
dorian dorien dorine dorota dorothe dorothea dorothy dorus doutzen douwe driss duaa duco dunja dunya durk dylan dylano
dzenana ebru ebubekir ece eddie eddy edgar edith edo eduard edward edwin edyta eefje eelco eelke efua egberdina egbert
eke ekin ekrem elena eleonora eleonore elif elijah elin eline elisa elisabeth elise eliza elizabeth elize ella elle
ellen elles ellie elly elma elmar elmas elsa elsbeth elselien elsje elske elvira elzbieta emanuel emel emiel emil
emilia emilie emily emin emine emma emmy emrah emre emrullah engin enrico enrique enzo ercan erdem erdogan eren eric
erica erik erika erkan ernest erol ersin ertan erwin esen esi esma esmaralda esmee esmeralda esra esther etienne
eugene eugenie eunice eva evelien eveline evelyn everdina evert evertjan evertje evi evie evy ewa ewald ewelina ewoud
eyob eyup ezra fabian fabienne fadi fadime fadoua fadumo fahri faisal faiza famke fanta farah fardowsa farhiya farid
farida faris farouk farzad fatih fatiha fatima fatma fatou fatoumata fatuma fawaz fay febe fedde feie feike feline
felix femke fenna fenne feras ferdi ferdinand fereshteh ferhat feride ferit fethi fieke fien fiene fientje filip
filippo filiz filmon finn fiona firas firdaous fitsum flip floortje florian florin florine floris foekje fokje folkert
foppe fouad fouzia fowsia frances francesca francien francine francis francisca francois frank frankie frans fransien
fransje fred freddy frederik frederike frederique freek freerk freya frida frieda friso frits froukje fuat funda
furkan gabriel gabriella gabrielle gaby gaia gamze ganesh garrit gatske gea geert geertjan geertje geertruda
geertruida geertsje geesje geke gemma georgi gerald geraldine gerard gerarda gerardus gerben gerbert gerco gerda
gerdien gerhard geri gerke gerlinde germa gerri gerrie gerrit gerritdina gerritje gerry gert gerti gertie gertjan
gertrude gertruud gesina geurt gezina ghada ghassan gheorghe ghirmay ghislaine ghizlane gideon giel gijs gijsbert
gilles gina gini gino giny giovanca giovanna giovanni gisela giuseppe gizem gloria gokhan gonda gonneke gonny gonul
goos gopal gosia gosse govert grada grazyna greet greetje gregor gregory greta grietha grietje grietsje grzegorz guido
guillaume gulay gulcan gulhan gulsah gulsen gulsum gunther gurbuz gus gustaaf gustav guus guusje gwen gwendolyn haaije
haben habib habiba hacer hadewych hadi hafid hafida hagar hagos hailey haitham hajar hakan hakim hakima halil halima
halina halit halyna hamid hamida hamidullah hamit hamza han hana hanadi hanan hanane hanh hanna hannah hanne hanneke
hannelore hannie hanny hans hansje harald haris harm harmen harmke harold harrie harriet harry hartger harvey hasan
hasna hassan hassana hatice hawa hayat haydar hazem heba hector hedda hedwig hedy heidi heike heiko hein heintje
heleen heleentje helen helena helene helga helma helmut hemradj henderika hendrik hendrika hendrikje hendrikus
hendrina henk henkjan hennie henny henri henriette henrik henrike henry herman hermanna hermanus hermien hermijntje
hermina hermine hessel hester hetty hiba hibo hidde hilal hilbert hilda hilde hildegard hilko hille hilligje hilly
hiltje hindrik hinke hiske hocine hodan houda houria hristo hubert hubertus hugo huibert huig huong huriye husam
huseyin husniye hussam huub hylke ibrahim ibrahima ibtissam ibtissame ida idris idriss ieke ien ies ifrah ignace ihor
ihsan ihssane ikram ilan ilana ilayda ilham ilhan ilias ilker ilona ilse ilyas imad imane imani imke imran ina inaya
indira indra indy ineke ines inez inga inge ingeborg ingrid inka inken inti ionut irem irena irene ireneusz irfan iris
irma irmgard iryna isa isaac isabeau isabel isabella isabelle isaiah isha ismael ismail ismet issa ivan ivana ivanka
ivanna ivar ivo ivonne iwan iwona izabela izzy jaap jacco jace jacek jacintha jack jackie jaco jacob jacoba jacobus
jacqueline jacques jada jadwiga jaimie jaimy jake jakob jakub jalal jaleesa jamal james jamie jamila jamilla jan jana
janek janet janien janina janine janita janke janna janne janneke jannes jannetje jannetta jannie janno janny
janpieter janske jantien jantina jantine jantje janus janusz janwillem jaouad jara jared jarno jaro jaroslaw jasmin
jasmina jasmine jason jasper javi javier jax jaxx jay jayden jaydey jayla jaylen jaylinn jean jeanet jeanette jeanne
jeannette jeannine jeanpaul jef jeffrey jeffry jelena jelle jelmar jelmer jelte jenneke jennie jennifer jenny jens
jente jentje jeppe jeremy jermaine jerney jeroen jerome jerry jerzy jesper jesse jessica jessie jessy jetske jette
jetty jhon jihane jikke jildou jill jilles jim jimmy jinte jinthe jip jirka jits jitse jitske jitze joachim joan
joanna joas jochem jochen joe joel joelle joep joes joey johan johann johanna johanneke johannes john johnny jojanneke
joke jolanda jolanta jolein jolien jolijn jolle jonah jonas jonathan jonna jonne joop jooske joost jopie joran jordan
jordi jordy jorge jorick jorien jorik joris jorn jorrit jort jos jose josee josef josefien josefina joseph josephine
joshua josien josine josje joske jouke jovana jozef jozefien juan juanita juda judith jula julia juliaan julian
juliana julianne julie julien juliette julius jumana juno jurgen juriaan jurjen jurmain jurre jurriaan jurrian justin
justine justus justyna jutta juul kacper kadiatou kadir kadriye kaj kamil kamila kamla kaoutar kareem karel karen
karien karim karima karin karina karl karla karlijn karolien karolina kars karsten kasia kasper katarzyna kate
katelijn kateryna katharina katja katrien katrin katy kavita kay kaya kaylee kayleigh kaylin kazim kees keesje keimpe
kelly kemal kenan kenneth kenny kenza kenzo kerem kerim kerstin kevin khadeja khadija khadijah khadra khaled khalid
kian kiara kibrom kidane kiki kim kimberley kimberly kinan kinga kiran kirsten kirsty kitty kjeld klaartje klaas
klaasjan klaasje klara klasina klaske klazien klazina koen koenraad koert kofi koos kornelis krijn kris krista kristel
kristian kristien kristin kristina kristof krystian krystyna krzysztof kubra kwame kyan kyara kyra lahcen laila
lakshmi lalita lamia lamine lamis lammechien lammert lammie lamyae lana lara larissa lars larysa latifa laura laure
lauren laurence laurent laurie laurien layla lea leanne leendert leentje leila lejla lena lenie lennard lennart
lenneke lennert lennon lennox lenny leny leo leon leona leonard leonardo leonie leonoor leonora leontien leopold lesia
lesley leslie leszek levent levi levina lewis lexie leyla lia liam lian liana lianne lida lidia lidwien lidy liefke
lieke lien lieneke liesbet liesbeth lieselot liesje lieven lilian liliane lilianne lilly lily lina linda lindsay
lindsey linh linus lisa lisan lisanne lisbeth lise liselot liselotte lisette lissy liudmyla liv livia liza lizette
lizzy lodewijk loek loekie loes loet logan lois lola lolke lolkje lonneke lorenzo loretta lotfi lotje lotte lou louay
loubna louie louis louisa louise lourens lubbert lubna luc luca lucas lucia lucie lucien lucienne lucy lucyna ludo
ludwig luigi luis luite luitzen luka lukas lukasz luke luna lutske luuk luwam lyanne lydia lynn lysanne lyudmyla
maaike maarten maartje mabel machteld maciej maciek macy madeleine madelon madina maeve magali magda magdalena magdy
mahad mahamed maher mahesh mahir mahmood mahmoud mahmud mahmut maike maikel maimouna maja maksym malak malgorzata
malika malou mamadou manal manar mandy manfred manisha manja manon manou manouk mansour manuel manuela mara marc
marcel marcella marcelle marcin marco marcus mareike marek maren margaret margaretha margje margo margot margreet
margret margriet marguerite maria mariama marian mariana marianna marianne marie marieke mariella marielle mariet
marietje mariette mariia marija marije marijke marijn marijse marijtje marika marina marinus mario marion marisa
marisca mariska marissa marit marita marith mariusz marja marjan marjet marjoke marjolein marjolijn marjon mark marko
markus marleen marleentje marlene marlies marlijn marloes marlon marlou marlous marly marnix marny marsha marta martha
marthe martien martijn martin martina martine martinus martje marty marwa marwan mary maryam maryan maryna maryse
marzena massimo mateo mateusz mathe mathieu mathijs mathilda mathilde matthew matthias matthieu matthijs maud maureen
maurice maurits mauro maxime maximiliaan maya maysa maysaa mbarek mebrahtu medhanie meena mees mehmet mehret meike
meindert meinou melanie melati melek melike melina melisa melissa melle mels melvin menno meral mercedes merel merhawi
meriam merijn merle merlijn meron mert merve meryam meryem mesut metin mette mettje mevlut mia micah michael michaela
michal michel michele michelle michiel mickey midas mieck miek mieke mien mieneke mienke mientje miep mies miguel
mihaela mihai mika mikael mikail mike mikki mila milan milano milena milou mimoun mimount ming minh minke mira miranda
mireille mirella miriam mirjam mirko mirna miroslaw miroslawa mirre mirte mirthe mischa misha mitch mitchel mithra
mohamad mohamed mohammad mohammed mohamud mohan mohannad mohsen monica moniek monika monique monir morris moti mouad
mourad moussa mozes muhammad muhammed muhammet muharrem mulu muna munir murad murat murielle musa musab mustafa
mustapha mykola myla mylan myra myriam myrna myrthe myrtille nabil nabila naciye nadeche nadia nadieh nadiia nadine
nadir nadira nagham naima najat najib najibullah najim najlaa najoua nancy nano naomi naoual naoufal naresh narges
nasim nasira nasra nasser natalia natalie nataliia natalya natan natascha natasha nathalie nathan nathasja natnael
nawal nazan nazli neal neeltje neil nel nele nelleke nellie nelly nelson nena nenad neomi nermin nesrin nettie nevin
ngoc ngozi nick nicky nico nicol nicola nicolaas nicolas nicole nicoline niek niels nienke nihad nihal nika nikita
nikki niklas niko nikodem nikola nikolaas nikos nila nilgun nilufer nina nine nirmala nisrine nizar noa noach noah
noam noel noelle noemi noemie nolan nona noor noortje nora norah norbert nordin noreen noud nour noura noureddine
nouredine nouria nout novi ntombi nuran nuray nurcan nuri nurten nynke obada obbe oda odette odile oeds oene okan
okbay oksana oktay ola olaf ole oleg oleh oleksandr olena olexandr olga oliver olivia olivier oliwia oliwier omaima
omar omer omran onno onur orhan osama oscar oskar osman otis otman otto ouassim ouissal oumaima oumar oumou ousmane
owen ozan ozcan ozge ozgur ozlem pablo paco paola parisa pascal pascale patricia patrick patrik patrycja patryk paul
paula paulien paulina pauline paulus pavel pawel pedro peggy pelin pepe pepijn perihan perry petar peter petra
petronella petrus philip philippe phoebe phuong piem pien pierre pierrette piet pieter pieterbas pieterjan pieternel
pietertje pietje pim pinar piotr piotrek pip pjotr pleun pleuni pooja pradeep prem priscilla priya przemyslaw quang
quincy quinten quirijn quirine qusai raafi rabia rachel rachelle rachid rachida radha radjesh radoslaw raed raf rafael
rafal rafik raghad rahel rahima rahma raimond rainer raisa rajesh rakesh ralf ralph raluca ramazan ramesh rami ramon
ramona rana randa randy rania ranjit ranomi raoul raphael rasha rashid raul ravi ravindra rawan ray rayan raymon
raymond rebecca recep redouan redouane reem reinder reindert reinier reinoud reinout rejane rekha rembrandt remco remi
remko remy remziye rena renata renate renato rene renee rens renske renze reshma resul reza rhodee ria riad rianne
ricardo riccardo richard richelle rick ricky rico rida rie rieke rien rienk rientje rietje rigoberto rik rikie rikkert
rikst riley rima rina rineke rini rinke rinse rintje rinus riny rita ritske rivka rixt riza rob robbe robbert robbie
robbin robby robel robert roberta roberto robin robrecht rocco rodney roel roeland roelfien roelie roelien roelof
roelofje roely roger rogier roland rolf romana romano romario romee romeo romina romy ron ronald ronan ronja ronnie
ronny roosje roosmarijn rosa rosalie rosalinde rosanne rosemarie roshni rosie rosita rosy roula rowan rowena rowin
roxanne roy rozemarijn ruba ruben rudi rudie rudolf rudy rufus rukiye ruslan rutger ruth ruthmila ruud ruurd ryan saar
saartje sabah sabina sabine sabri sabrina sacha sadia safa safae safiya safiye sagal sahra said saida saidah sajida
sakine salah saleh salem salih salim salima salma salome saloua salvatore sam samantha samar samara sami samir samira
sammie sammy samson samuel sander sandor sandra sandy sanna sanne sanneke santosh sara sarah sarai sarina sarita
sascha sasja saskia satilmis satish savannah sawsan scarlett scott sean sebastiaan sebastian sebastien seda sedat
sedef sef sefa sefanja sekou selahattin selam selcan selcuk selena selim selima selin selina selma sem semhar semih
semra senait senay senna senne sepp seppe serap serdar serena serge sergej sergio serhii serkan servaas seth sevda
sevgi sevil sevim seyit seyma shaden shahd shahid shaila shakira shamira shana shane shanice shanna shannon shantel
shanti sharda sharon shauni shawn sheila sherida shireen shirin shirley shobha shurandy sibel sibren sicco siebe
siebrand siebren siebrigje siem sien siep sietje sietse sietske sietze sieuwke sigrid siham sija sikke silke silvana
silvia silvie simon simone simret sinan sinem sipke sippie sita sjaak sjaan sjaantje sjak sjanie sjef sjirk sjo sjoe
sjoerd sjoerdje sjon sjors sjouke sjoukje slavica slawomir soenil soeradj soerdjpersad sofia sofian sofiane sofie
sohail solange songul sonja sonny sonya sophia sophie soraya souad soufian soufiane soufyan souhaila soukaina
souleymane soumaya stan stanislaw stanislawa stef stefaan stefan stefanie steffan steffie stein stella stephan
stephanie steven stientje stijn stijntje stina suad suat sudesh sukru sule suleiman suleyman sumeyye sunil sunita
sunniva suresh susan susanna susanne sushma suus suzan suzanna suzanne suze suzette sven svenja svetlana svitlana
swaantje swen sybe sybren sylvana sylvester sylvia sylvie sylwia sytse sytske szymon taco tadeusz taha tahar taka
talitha tamar tamara tamas tamer tamim tamira tania tanja tara taras tarek tareq tarik tariq tatiana tatjana tayfun
taylor ted teddy teis tekle terence teresa tesfalem tesfay tess tessa tetiana tetje teun teunis teunisje teuntje thaer
thaisa thanh thea theo theodoor theodora theodorus theresa therese theresia thiago thierry thijmen thijs thirza thom
thomas thuy tiago tibor tidiane tieme tiemen ties tije tijmen tijn tijs tilly tim timo timothy tina tine tineke tinie
tino tinus tirza titia titus tjalling tjark tjeerd tjerk tjibbe tjitske tobias toby tom tomas tomasz tomek tommie
tommy ton toni tonia tonie tonnie tonnis tonny tony toontje toos toufik tracy trang trees trientje trijntje trinette
trix trudie trudy trui truida truitje truus tryntsje tsegay tsering tuan tugba tugce tulay tuncay tuncer turan turgay
tuur tuyet twan tygo tyler tyrone ubah udo ufuk ulrich ulrike uma umit umut ursula urszula usha utku vadym vahid
valentin valentina valentyna valerie vanessa vasile vasyl vedat veerle vera veronica veronika veronique victor
victoria vidya vijay vikash viktor viktoria viktoriya vince vincent vinod vitalii vitaliy vivian viviane vivianne
vladimir volkan volodya volodymyr vosje wael wafa wahid wahida walaa waldemar walid walter wanda ward warner warsame
wasim weldu wende wendelien wendeline wendy wensley weronika wesley wessel wiam widjai wiebe wiebke wiepkje wiesje
wieslawa wietse wietske wijnand wijnanda wijntje wiktor wiktoria wilbert wilco wilfred wilfried wilhelm wilhelmien
wilhelmina wilhelmus wilja wiljo willeke willem willemien willemijn willemijntje willemina william willie willy wilma
wim wina wing winnie winta wioletta wobbe wojciech wolter wouter woutera wubbo wubke wybe wytske wytze xander xandra
xavi xavier xiao yagmur yahya yaman yamen yana yannick yaqub yara yari yaroslav yasar yasemin yaser yasin yasmin
yasmina yasmine yassin yassine yassir yavuz yaw yazan yente yenthe yevhen yfke yildiz yilmaz yinthe ylva yme ymkje
yoda yoeri yohannes yolanda yolande yonas yoran yordanos yordi yosef younes youness younis youri yousra youssef ype
yuksel yulia yuliia yuna yunus yuri yuriy yusra yusuf yvet yvette yvo yvon yvonne zabihullah zafer zahira zahra zaid
zain zaineb zakaria zakariya zakia zamzam zara zayd zayn zbigniew zdzislaw zef zehra zeina zeinab zekarias zekeriya
zeki zeliha zeray zeyd zeynep zia ziad zilla zineb zita ziya zoe zoey zofia zohra zola zoriana zosia zouhair zoya
zuhal zuleyha zuzana zuzanna zwaantje zweitse
`)

/** Also ordinary words, months or places: a name only where the sentence treats it as a person. */
export const wordLikeFirstNames = listed(`
abe adem ama amber amine amor angel april art aster ata aurora aya beer ben bente bilge bo bruin cas christ cleo coco
constant daisy dewey dina dolly donna dora eden elke els else emir engel engeltje erna ernst ester faith fe fee ferry
fleur flo floor flor gust hava hind hoop hui iman isis jade jasmijn jazz jet jo job joy june ka kai kas kato lau lauw
lee leen lex lies lieve linde loe lore lot lotus lowie maan maas madelief mae mare margarita mats max maxim mazen mei
melis mick milo mina mo moos nada nader nova pam paris pep pia pier prins puck quinn raja rein riek riet ro robijn
roemer roos rose ruby sal sep siena sienna sil sima sint sol ster sterre stoffel storm sultan sunny tiara tj toet toon
tuba valentijn valk viola violet violette vishal vita vos wiek wiel wies wil wolf wout zeno zilver zus zwier
`)

/** Names that care organisations carry too. */
export const organisationLikeFirstNames = listed(`
aafje abrona amalia bavo catharina florence franciscus isala laurens martini philadelphia
`)
