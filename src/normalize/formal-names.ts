/**
 * Formal given names and what people who bear them are called: data only. Written for refpath, after common use in
 * English, German, Spanish, French, Italian, Polish and Russian; folded. First the formal name, then its short forms.
 */
const TABLE = `
aaron ron ronnie
abigail abby abbie gail
abraham abe bram abram
adelaide addie heidi adele
agnieszka aga agnes
albert al bert albie bertie
alberto beto berto
aleksandr sasha alex aleks sanya
aleksandra sasha ola alex
aleksei alyosha lyosha alexey
alexander alex al alec lex sandy xander sander sascha ali alexandre alejandro alessandro
alejandro alex ale jandro
alessandro ale sandro alex
alexandra alex lexi sandra sandy sasha allie
alfred al fred alf alfie freddy
alfredo fredo fred
alison ali allie alli
allison ali allie alli
alistair al ali alister
alphonse al alfonso
alyssa aly lyssa
amanda mandy manda
amelia amy millie mel
anastasia ana stacy nastya stasia
andrea andi drea
andreas andi andy
andrei andy andrey
andrew andy drew andre
andrzej andy
angela angie ange angela
angelica angie angel
angelina angie lina
ann annie nan nancy anna
anna anya ania annie anne ann
anne annie ann anna
annette annie nettie
anthony tony ant antony
antoine tony
antonio tony toni tono tonio
antonia toni tonia
archibald archie
arnold arnie
arthur art artie arturo artur
augustus gus august augie
aurelia relia
barbara barb babs barbie basia
bartholomew bart
bartosz bartek
beatrice bea trixie bee
beatriz bea
belinda bel linda
benedict ben benny
benjamin ben benny benji benj
bernadette bernie detta
bernard bernie bern
bernhard bernd berni
bertram bert
bethany beth
bradford brad
bradley brad
brandon brand
brendan bren
brian bryan bri
bridget bridie biddy
brittany britt brit
calvin cal
cameron cam
camille cami millie
candice candy candace
carl karl
carlos carlitos charlie
carmen carmela
caroline carol carrie caro lina carolyn
carolina caro lina
carolyn carol carrie lyn
cassandra cass cassie sandra
catherine cathy cate cat katie kate kathy katherine catie
cecilia celia cece ceci
charles charlie chuck chas chaz charly carl
charlotte charlie lottie char lotte
chester chet
christian chris kit
christina chris tina christy chrissy kristina
christine chris chrissy tina christy
christopher chris kit topher cris
cynthia cindy cyn
clara claire
clarence clare
clement clem
clifford cliff
clifton cliff
clinton clint
concepcion concha conchita
constance connie
constantine costa kostas gus
cornelius neil corny cor
cristina cris tina
curtis curt
daniel dan danny dani
daniela dani
danielle dani danni
david dave davey davy
deborah deb debbie debby debra
debra deb debbie
delbert del bert
dennis den denny
derek derrick
diana di
dietrich dieter
dimitrios dimitri jim dimitris
dmitri dima mitya dmitry
dolores lola
dominic dom nick
dominique dom nikki
donald don donnie donny
donovan don
dorothy dot dottie dolly
douglas doug
duncan dunc
dwight ike
eberhard eb hardy
edgar ed eddie
edmund ed eddie ned ted
eduardo edu lalo ed eddie
edward ed eddie ted teddy ned
edwin ed eddie win
ekaterina katya kate
elaine laine
eleanor ellie nell nora ella lenore
elena lena helen
elijah eli
elizabeth liz beth lizzie eliza betsy betty bess libby lisa ellie elise elisabeth
elisabeth lisa liz beth elli sisi
emanuel manny manuel
emily em emmy millie
emma em emmy
enrique quique kike
eric rick erick erik
ernest ernie
esperanza pera
esther essie hester
eugene gene
eugenia jenya genie
evangeline eva evie
evelyn eve evie lynn
ezekiel zeke
federico fede rico
ferdinand ferdi nando
fernando nando fer
florence flo florrie
frances fran frannie frankie
francesco franco cesco
francesca fran chicca
francis frank fran
francisco paco pancho fran frank cisco
franklin frank
frank franz
frederick fred freddy freddie rick fritz
friedrich fritz fred friedel
gabriel gabe gab
gabriela gabi gaby
gabrielle gabby gabi
garrett gary
genevieve gen ginny eve
geoffrey geoff jeff
george georgie
georgios george yiorgos giorgos
gerald gerry jerry
gerard gerry jerry
gerhard gerd gerry
gertrude trudy gert
gilbert gil bert
giovanni gianni nino john
giuseppe beppe peppe pino joe
gordon gordy
gregory greg gregg
gretchen greta
grigori grisha greg
guadalupe lupe lupita
guillermo memo guille will
gustavo gus tavo
gwendolyn gwen wendy
hannah hanna
hannelore hanne lore
harold hal harry
harrison harry
harvey harv
heather heath
hector tito
heinrich heinz heiner hein
helen nell nellie ellen lena
henrietta etta hattie
henry hank harry hal
herbert herb bert
herman herm
hermann herm
hubert hugh bert
hugo hugh
ignacio nacho
ingeborg inge
irene rena
irina ira
isaac ike zack
isabel izzy bella belle isa isabelle
isabella izzy bella isa
isidore izzy
ivan vanya
jackson jack
jacob jake jay jakob
jacqueline jackie jacqui
jacek jack
james jim jimmy jamie jem
jane janie jenny
janet jan
janice jan
jason jay
jasmine jas jazz
javier javi
jean jeanne
jeannette jean nettie
jeffrey jeff geoff
jennifer jen jenny jenn
jeremiah jerry jeremy
jeremy jerry jem
jerome jerry
jesse jess
jessica jess jessie
jesus chuy
joachim jochen jo achim
joan joanie
joanna jo joanie asia
joanne jo
joao john
johannes hans johann jo hannes joe
john jack johnny jon jock
johnathan jon john
jonathan jon jonny nathan jonno
jordan jordy
jorge george
jose pepe joe chepe
joseph joe joey jos jo
josephine jo josie fina
josefina fina pepa
joshua josh
josiah joe si
juan john juancho
judith judy jude
julia jules julie
julian jules
juliana juli
juliette jules julie
jurgen juergen
justin just jus
kaitlin kate katie kait
karen kari kaz
karolina karo lina
katarina kata kat rina
katarzyna kasia kate
katherine kate katie kathy kat kathryn kit kitty kay kath
kathleen kathy kate katie kath kay
kathryn kate katie kathy kat
kazimierz kaz kazik
kenneth ken kenny kent
kevin kev
kimberly kim kimmy
klaus nikolaus
konstantin kostya kosta
kristen kris kristy
kristin kris kristy tina
kristina kris tina kristy
kristopher kris topher chris
krzysztof krzysiek kris chris
lambert bert
lambertus bert lamb
lauren laurie lori
laurence larry lawrie laurie
lawrence larry lars law
leanne lea
leonard leo len lenny leon
leonardo leo nardo
leonidas leo
leopold leo poldi
leroy roy lee
leslie les
lester les
lillian lil lily lilly
linda lindy lin
lorraine lori
louis lou louie
louise lou lulu
lucia lucy luz
lucille lucy lu
lucinda lucy cindy
ludwig lutz
luis lucho
lukasz luke lucas
lydia liddy
lynette lyn
madeline maddie maddy lynn
maddison maddie
madison maddie maddy
magdalena magda lena maggie
malgorzata gosia margaret
manfred fred manni
manuel manny manolo
marcus marc mark
marek mark
margaret maggie meg peggy marge margie greta rita madge peg daisy
margarete grete gretel marga
margarita rita margo
maria mia mary mariah maja
mariana mari
marianne mary anne
marie mary mia
marilyn mary lynn
marion mary
marjorie marge margie
marko marc
martha marty mattie
martin marty mart
mary molly polly mae mamie
mateusz matt
matthew matt matty mat
matthias matt hias matze
matilda tilda tilly mattie
maureen mo
maurice mo maury
maximilian max maxi
maxwell max
maxine max
melanie mel
melinda mel linda
melissa mel missy lissa
melvin mel
mercedes merche
michael mike mick mickey mikey micky mitch michi michal
michal mike
michele mike
michelle shelly mickey chelle
miguel mike migue
mikhail misha mike michael
mildred millie
milton milt
minerva minnie
miranda mandy randy
miriam mimi mitzi
mitchell mitch
mohammad mo mohamed mohammed muhammad mohd md mohamad mehmet
mohammed mo mohamed muhammad mohd md mohammad mohamad
mohamed mo mohd mohammed
morris mo morrie
mortimer mort
moses mo moe moshe
muhammad mo mohd md mohamed
nancy nan
natalia nat talia natasha
natalie nat tally
natasha tasha nat
nathan nat nate
nathaniel nat nate nathan than
nicholas nick nicky nico nicolas klaus cole nik
nicolas nico nick
nicole nicki nikki nic
nicola nicky nic
nikolai kolya nick
nikolaos nikos nick
nikolaus niko klaus nick
norbert bert norb
norman norm
octavia tavia
olga olya
oliver ollie oli noll
olivia liv livvy ollie
oscar ossie
oswald oz ozzie
pamela pam
panagiotis panos takis
patricia pat patty trish tricia patsy pattie
patrick pat paddy rick patty
paul paulie
paula polly
paulina paula lina
pavel pasha paul
pawel paul
pedro perico peter
penelope penny
percival percy
peter pete petey petros
philip phil pip phillip
phillip phil pip
philippa pippa pip
piotr peter piotrek
prescott scott
priscilla cilla prissy
prudence pru
rachel rach shelly ray rae
rafael rafa rafe
randall randy rand
randolph randy rand
raphael rafe raph
raymond ray
rebecca becca becky beck bex
reginald reg reggie
reinhard reini
renate rena
reynold ray
ricardo ricky rick richie
richard dick rick rich richie ricky rico dickie
robert bob rob bobby robbie bert robb robin bobbie rupert
roberta bobbie robbie
roberto beto bob
rodney rod
rodolfo rudy fito
rodrigo rod rigo
roger rog
roland rollie
ronald ron ronnie ronny
rosalind roz ros
rosemary rose rosie
rosario charo
rudolf rudi rudy rolf
russell russ rusty
ruth ruthie
salvador sal chava
salvatore sal toto
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie sara
sebastian seb bas basti
sergei serge seryozha sergey
sergio checo
shannon shan
sharon shari shaz
sheldon shelly
shirley shirl
siegfried sigi sig
sigmund sig ziggy
simon si
solomon sol
sophia sophie sofie
sophie soph
stanislav stas stan
stanislaw stan staszek
stanley stan
stefan steve stef
stefania steffi stef
stephanie steph stephie steffi
stephen steve stevie steph steven stephan
steven steve stevie stephen
stewart stew stu
stuart stu stew
susan sue susie suzy sukey
susanna sue susie anna zuzana
susanne susi sanne
suzanne sue suzy
sylvester sly
sylvia syl silvia
svetlana sveta lana
tabitha tabby
tadeusz tad
tamara tammy toma
tatiana tanya tania
teodoro teo
terence terry
teresa terry tess tere
theodore ted teddy theo ned
theodoros theo
theresa terry tess tessa resi
thomas tom tommy thom tomas
thaddeus tad thad
tiffany tiff
timothy tim timmy timo
tobias toby tobi
tomasz tom tomek
tracey trace
travis trav
tristan tris
ulrich uli ulli
ulrike ulli rike
ursula uschi ulla
valentina val tina
valentine val
valerie val
vanessa nessa
vasili vasya bill
veronica ronnie vera roni
vicente chente
victor vic vick
victoria vicky vic tori vickie
vincent vince vin vinny
vincenzo enzo vince
virginia ginny ginger
vivian viv
vladimir vlad vova volodya
vladislav vlad slava
walter walt wally
warren ren
wendell wen
wenceslas vaclav
wesley wes
wilfred will fred wilf
wilhelm willi will helmut willy
william bill will billy willy liam wil willie
wilson will
winifred winnie freda
winston win
wojciech wojtek
wolfgang wolf wolfi
xavier xavi
yekaterina katya
yevgeni zhenya eugene
yolanda yoli
yusuf joseph yousef
yuri yura
zachary zach zack zac zak
zachariah zach zack
zbigniew zbyszek
`;

/** Short form to the formal names it may stand for. */
export const FORMAL_NAMES: ReadonlyMap<string, readonly string[]> = (() => {
  const formal = new Map<string, string[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [name = '', ...short] = line.split(' ');
    for (const nick of short) formal.set(nick, [...(formal.get(nick) ?? []), name]);
  }
  return formal;
})();
