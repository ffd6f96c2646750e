package discretion

import (
	"strings"
	"unicode"
)

// titled holds the words that a name follows at once.
var titled = newSet(`
	mme mlle 	juf juffrouw meester meneer mijnheer mevrouw mevr mw mr dhr madame monsieur dokter dr familie fam nonkel tante meneertje
	directeur directrice mentor stagementor lector collega medestudent medestudente vriendin zus zusje broer broertje mama
	mamma mams papa pappa paps moeder vader oma opa oma's omaatje meme pepe bomma bompa mémé moemoe vava stiefpapa stiefmama
	stiefvader stiefmoeder pluspapa plusmama peter meter dochter dochtertje zoon zoontje zoontje kleuter buurvrouw buurman
	leerkracht zorgjuf turnjuf turnmeester stagiair stagiaire heet heten noem noemt genaamd naam miss mister mrs ms teacher
	moeke moetje vake grootva grootmoe bobonne bonpapa bonmama mammie pappie mamie papy nonna nonno abuela abuelo babcia dziadek dede nene teta
	jiddo tata tatie tonton parrain marraine oncle oom halfbroer halfzus stiefbroer stiefzus schoonzus schoonbroer neef nicht nichtje neefje
	zorgleerkracht zoco brugfiguur opvoedster begeleidster kinderverzorgster poetsvrouw kuisvrouw tolk logopediste kinesiste klasgenootje
	vriendje vriendinnetje mum mummy mom mommy dad daddy mother father grandma grandpa granny grandad aunt auntie uncle sister brother son daughter
	cousin neighbour friend colleague called named`)

// related holds the words that a name follows after "van".
var related = newSet(`
	mama mama's mamma papa papa's pappa moeder moeders vader vaders oma oma's opa opa's ouder ouders zus zusje zussen broer
	broers broertje nonkel tante neef nicht nichtje grootmoeder grootvader grootouders meme pepe bomma bompa ma pa mams paps
	stiefpapa stiefmama stiefvader stiefmoeder pluspapa plusmama pleegmama pleegpapa pleegouders man vrouw zoon dochter
	zoontje dochtertje kindje vriend vriendin vriendje vriendinnetje juf meester naam ex partner gezin familie mum mom dad
	mother father maman verjaardag jas jasje vest vestje trui muts sjaal broek schoenen schoen laarzen boekentas rugzak
	moeke vake grootva nonna nonno abuela teta parrain marraine tata oom meter peter plusbroer pluszus halfbroer halfzus stiefbroer stiefzus
	thuissituatie tutje tut luier pamper pampers werkje bakje mandje naamkaartje foto fiche dossier gedrag verdriet boosheid kindjes klasgenoot
	klasgenootje buurvrouw buurman opvoeding moedertaal boterham boterhammen boekje heen-en-weerschriftje kaftje tas pet zwemzak turnzak
	fiets fietsje stoel kapstok bed tekening brooddoos beker drinkbus knuffel kamer mums moms dads mummy mommy daddy mothers
	fathers parent parents grandma grandpa granny grandad grandmother grandfather grandparents sister sisters brother
	brothers aunt uncle cousin friend friends name birthday coat`)

// determiners make a noun of the word behind them.
var determiners = newSet(`
	de het een 't 'n den die dat deze dit mijn zijn haar ons onze hun jouw uw elk elke geen ne nen nog the a an le la les un
	une mon ma eerste grote kleine boze lieve nieuwe rode witte gele blauwe zwarte my your his their our every each some
	another`)

// functional holds words that are never a name of their own, whatever list they stand in.
var functional = newSet(`
	nr nrs nummer de het een en van den der te ten ter la le les el al du des da do dos di del t 't d m s k n is was ik je
	jij u hij ze zij we wij me mij hem haar hen hun ons die dat dit deze er ja nee oh ah en of als dan maar om op in aan bij
	met naar uit tot voor over na nu zo wel niet ook nog al meer mijn zijn onze ge gij ne nen wat wie waar hoe toen toch
	hier daar mama papa juf meester oma opa ma pa mam ouder parent kind kleuter meneer mevrouw madame monsieur mademoiselle
	miss mister familie fam gezin school klas vous je tu il elle nous vous merci bonjour you he she it my his her the and i
	am are dokter dr mr mw mevr dhr directeur`)

// acting holds what people do and things do not, right after a name.
var acting = newSet(`
	zei zegt zeg vroeg vraagt riep roept fluisterde fluistert antwoordde antwoordt vertelde vertelt lachte lacht glimlachte
	glimlacht huilde huilt weende weent knikte knikt zwaaide zwaait giechelde giechelt keek kijkt wou wil wilde mocht mag
	kwam komt ging gaat liep loopt stond staat zat zit speelde speelt heeft had is was werd wordt kan kon moet moest denkt
	dacht weet wist belde belt stuurde stuurt bracht brengt haalde haalt kreeg krijgt gaf geeft at eet sliep slaapt tekende
	tekent danste danst zong zingt sprak spreekt begon begint werkt werkte woont woonde kent kende heet noemt schreef
	schrijft leest las zag ziet hoorde hoort voelde voelt straalde straalt bloosde snikte mompelde legde legt nam neemt
	pakte pakt trok trekt helpt hielp vindt vond kroop kruipt rende sprong viel bleef blijft gooide gooit wijst wees brulde
	brult krijste krijst piepte gilde gilt zuchtte zucht grijnsde grijnst grinnikte schaterde fietste kleurde knuffelde
	knuffelt klom klimt duwde duwt sloeg slaat beet bijt verstopte verstopt bouwde bouwt zweeg zwijgt vertrok vertrekt
	arriveerde schrok gelooft vergat vergeet verkleedde struikelde said says asked smiled laughed cried asks tells told
	wants wanted ran came went comes goes got did didn't does doesn't isn't wasn't could couldn't would wouldn't can't
	looked looks showed shows stood stands sat sits took takes gave gives knew knows liked likes loved loves plays played
	cries waved waves nodded whispered shouted explained brought brings picked kept felt thought thinks helped helps spoke
	speaks talked talks ate eats slept sleeps sang sings hugged pointed giggled grabbed held runs worked works lived lives
	seemed seems needed needs stayed answered replied laughs smiles fell built painted drew jumped started called dit a est
	lag ligt kleefde kleeft genoot geniet telde telt schoof schuift stak steekt hing hangt plakte plakt knipte knipt verfde bleek lijkt leek
	wandelde wandelt stapte stapt droeg draagt gooit duwt trapte trapt schopte stampte fluit zocht zoekt wilden wou miste mist droomde antwoordt
	begreep begrijpt stopte stopt toonde toont toeterde vertaalde vertaalt opende opent wachtte wacht wuifde bedankte bedankt volgde volgt
	luisterde luistert kookte kookt fronste kijkt draaide draait stelde stelt mailde mailt sms'te tikte aaide verontschuldigde
	zijn haar zelf en`)

// cued tells whether the words before ask for a name.
func (d *document) cued(i int) bool {
	if !d.joined(i) {
		return d.titledAt(i)
	}
	if first := d.beforeParticles(i); first < i && d.titledAt(first) {
		return true
	}
	before := d.before(i)
	switch before {
	case "van", "of", "d'":
		return d.joined(i-1) && related.has(d.before(i-1))
	case "de":
		return d.joined(i-1) && d.before(i-1) == "maman" // in Dutch an article: mama de buschauffeur
	case "den", "ons":
		return d.words[i].upper && d.words[i].soft
	case "naam", "heet", "noemt", "noem", "heten":
		return d.words[i].upper || (d.words[i].soft || d.small(i) && !d.known(&d.words[i])) && !d.creatureNear(i)
	case "is":
		return (d.words[i].upper || d.words[i].soft || !d.known(&d.words[i])) && d.at(i-2).folded == "naam"
	}
	return d.at(i-1).titled || d.words[i].upper && !d.words[i].acts && trades.has(before)
}

// trades are followed by the name of who has one, elders by one that may be any word: bakker Lefever, oma Kip.
var (
	trades = newSet(`
		bakker slager beenhouwer apotheker tandarts notaris advocaat coach trainer pastoor priester imam burgemeester schepen schepene
		verpleegster verpleger kinesist logopedist psycholoog huisarts kinderarts thuisverpleegster onthaalmoeder onthaalouder kapper kapster
		buschauffeur conciërge concierge secretaresse poetsdame schoonmaakster vroedvrouw rector postbode agent wijkagent inspecteur`)
	elders = newSet("oma opa tante nonkel grandma grandpa granny grandad aunt auntie uncle")
)

// titledAt tells whether a title that wants a surname stands right before the word at i.
func (d *document) titledAt(i int) bool {
	before, gap := d.before(i), d.at(i).gap
	return d.bound(i) && surnamed.has(before) || (gap == ". " || gap == ".") && abbreviated.has(before)
}

// couldBeNamed keeps a role from making a name of just any capital: only titles that want a surname take a common word.
func (d *document) couldBeNamed(i int) bool {
	w := &d.words[i]
	if d.titledAt(d.beforeParticles(i)) {
		return !w.shout
	}
	if d.before(i) == "van" && d.lists.towns.has(w.folded) {
		return false // de mama van Gent
	}
	if d.namesAnything(i) {
		return true
	}
	listed := d.lists.soft.has(w.stem) || d.lists.surnames.has(w.folded) && !d.lists.dutch.has(w.folded)
	return listed || flemish(w.folded) || !d.known(w)
}

// flemish tells a surname by its shape, of which the rules make a compound: Vandewiele.
func flemish(folded string) bool { return len(folded) > 7 && strings.HasPrefix(folded, "vande") }

// abbreviated holds the titles that end in a full stop.
var abbreviated = newSet("mevr mw mr mrs ms dhr dr fam mej prof dir mme mgr")

// surnamed holds the titles that a surname follows, which may be any word: mevrouw Bakker.
var surnamed = newSet("meneer mijnheer mevrouw mevr mw mr dhr madame monsieur dokter dr mrs ms dhr prof mej fam familie dir mme")

// apposed tells a rare capital that is explained as someone's relative right after: Wardia, de mama van Mina.
func (d *document) apposed(i int) bool {
	folded, article, role := d.words[i].folded, d.at(i+1), d.at(i+2).folded
	explained := article.gap == ", " && determiners.has(article.folded) && d.joined(i+2) && (parents.has(role) || titled.has(role))
	return explained && !isRole(folded) && !d.lists.nature.has(folded) && !d.lists.inflected(folded) && !d.lists.foreign.has(folded)
}

// acts tells whether what follows is what people do, or have.
func (d *document) acts(i int) bool {
	if i+1 >= len(d.words) || d.words[i+1].upper {
		return false
	}
	next := &d.words[i+1]
	does := (next.gap == " " || next.gap == " , ") && next.acts
	owns := genitive(d.words[i].text) && strings.TrimSpace(next.gap) == ""
	return does || owns
}

// gluable holds the titles that a name is glued to in a hurry: jufLotte, mevrPeeters.
var gluable = newSet("juf juffrouw meester mevr mevrouw meneer dhr mw mama papa oma opa nonkel tante")

// gluedTitle gives how long the title is that such a word begins with, or 0.
func gluedTitle(text string) int {
	at := 1 + strings.IndexFunc(text[min(1, len(text)):], unicode.IsUpper)
	if at < 2 || !gluable.has(strings.ToLower(text[:at])) || strings.IndexFunc(text[at:], unicode.IsLower) < 0 {
		return 0
	}
	return at
}

// creatureNear tells whether shortly before a word stands what has a name of its own and is no person: het boek heet.
func (d *document) creatureNear(i int) bool {
	for j := max(0, i-5); j < i; j++ {
		if d.words[j].creature {
			return true
		}
	}
	return false
}

// namesAnything tells a capital that is someone whatever it means, in a text that keeps capitals for names: behind juf, or behind a relative
// and van.
func (d *document) namesAnything(i int) bool {
	w, before := &d.words[i], d.before(i)
	if !d.proper() || w.opens || w.shout || w.masked || d.lists.towns.has(w.folded) || d.lists.nature.has(w.stem) || d.isThing(w) || w.announces || headed(w.folded) {
		return false
	}
	if (trades.has(before) || elders.has(before)) && (w.acts || isRole(w.folded) || w.functional) {
		return false // Oma Zegt Nee
	}
	person := (d.at(i-1).titled || trades.has(before)) && (!parents.has(before) || elders.has(before)) && !naming.has(before) && before != "noem" && before != "naam" && !surnamed.has(before)
	return person || before == "van" && parents.has(d.before(i-1)) ||
		parents.has(before) && d.lists.surnames.has(w.folded)
}
