package discretion

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// schools gives the names of schools.
func (d *document) schools() []place {
	var found []place
	for i := 0; i < len(d.words); i++ {
		if last := d.schoolAt(i); last >= 0 {
			found = append(found, place{SchoolName, AfterSchool, d.words[i].start, d.words[last].end})
			i = last
		}
	}
	return append(found, d.nicknames()...)
}

// schoolAt gives the last word of the school that the word at i begins to name, or -1.
func (d *document) schoolAt(i int) int {
	w := &d.words[i]
	switch {
	case w.announces && d.formLine(i) > i:
		return d.formLine(i)
	case announcesSchool(w):
		return d.schoolEnd(i)
	case w.upper && isSaintSchool(w.folded):
		return i
	case w.upper && isSaint(w.folded) && d.joined(i+1) && d.words[i+1].announces:
		return i + 1
	case d.isLonelySaint(i), d.isOwnSchool(i):
		return i
	case d.isHolySchool(i):
		return i + 1
	case d.isLonelySchool(i):
		return i + 1
	}
	return -1
}

// formLine gives the last word of the name that stands behind the word school in a form, whatever it is, or -1: school: de speelvogel.
func (d *document) formLine(i int) int {
	w, last := &d.words[i], i+1
	if last >= len(d.words) || strings.TrimLeft(d.words[last].gap, " ") != ": " || !w.opens && d.before(i) != "naam" && !strings.ContainsAny(w.gap, ",;|/-\n") {
		if last >= len(d.words) || strings.TrimRight(d.words[last].gap, "'’\"“") != ": " || !w.opens && d.before(i) != "naam" {
			return -1
		}
	}
	if first := &d.words[last]; !first.upper && !articles.has(first.folded) && d.lists.isWord(first.folded) {
		return -1
	}
	for d.joined(last+1) && last-i <= longestNickname || last == i+1 && articles.has(d.words[last].folded) && d.joined(last+1) {
		last++
	}
	if last+1 < len(d.words) && !strings.ContainsAny(d.words[last+1].gap, ",;\n(|") {
		return -1
	}
	if last+1 == len(d.words) && strings.ContainsAny(d.text[d.words[last].end:], "!?") || d.words[last].acts || d.lists.dutch.has(d.words[last].folded) && last == i+1 {
		return -1
	}
	return last
}

var (
	// schoolWords announce a school's name, schoolShorts one in lower case, too.
	schoolWords = newSet(`
		basisschool kleuterschool school freinetschool steinerschool methodeschool leefschool ervaringsschool stageschool
		lagere bs ks vbs gbs gvbs sbs vks go college instituut campus kleuterschooltje wijkschool dorpsschool buurtschool
		lagereschool gemeenteschool leefschool stadsschool kbs bsgo ksb mbs rbs basisschooltje kleuterschooltje stageplaats
		jenaplanschool montessorischool ecole internaat`)
	schoolShorts = newSet("bs vbs gbs gvbs sbs vks kbs bsgo ksb mbs rbs freinetschool steinerschool")
	// schoolJoins stand inside a school's name, schoolKinds between the word that announces it and the name.
	schoolJoins = newSet("de het 't t van der den ten ter op in aan bij la le du des en")
	schoolKinds = newSet(`
		vrije gesubsidieerde stedelijke gemeentelijke katholieke centrale basisschool kleuterschool school lagere
		methodeschool freinetschool vbs bs gbs`)
)

// announcesSchool tells a word after which a school's name follows. GO! is a network of schools, go is not.
func announcesSchool(w *word) bool { return w.announces && (w.folded != "go" || w.shout) }

func isSaint(folded string) bool {
	return strings.HasPrefix(folded, "sint-") || strings.HasPrefix(folded, "heilig")
}

// isSaintSchool tells words like Sint-Jozefschool.
func isSaintSchool(folded string) bool {
	if !isSaint(folded) {
		return false
	}
	for _, end := range [...]string{"school", "college", "instituut"} {
		if strings.HasSuffix(folded, end) {
			return true
		}
	}
	return false
}

// longestSchool is how many words after the one that announces it are looked at for a school's name.
const longestSchool = 6

// schoolEnd gives the last word of the name of the school that the word at i announces, or -1. A capital behind "school!" opens
// the next sentence.
func (d *document) schoolEnd(i int) int {
	last := d.schoolName(i)
	if last > 0 && d.onlyTown(i, last) {
		return -1
	}
	if last > i+1 && d.joined(last) && d.words[last-1].upper && d.town(last) == 1 && !d.meansMore(last, 1) {
		last-- // VBS Sint-Jan Wetteren
	}
	if last == i+1 && d.words[i].folded == "school" && d.words[last].masked {
		return -1 // thuis Pools en op school Nederlands
	}
	if last == i+1 && d.words[i].folded != "go" && d.words[last].opens && strings.TrimSpace(d.words[last].gap) == "!" {
		return -1
	}
	return last
}

// onlyTown tells what is said of a school where it stands, which is no name: de school van Wetteren.
func (d *document) onlyTown(i, last int) bool {
	first := i + 2
	return first <= last && toTown.has(d.words[i+1].folded) && first+d.town(first)-1 == last
}

var toTown = newSet("in van te uit bij")

// schoolName gives the last of the capitals, or of what stands for them in lower case, that follow on the word at i, or -1.
func (d *document) schoolName(i int) int {
	last, short := -1, schoolShorts.has(d.words[i].folded)
	for j := i + 1; j < len(d.words) && j-i <= longestSchool; j++ {
		w := &d.words[j]
		if d.endsSchool(w) || last >= 0 && atSchool.has(w.folded) {
			return last
		}
		if d.isLowerSchool(i, j) {
			return j + 1
		}
		switch {
		case schoolJoins.has(w.folded):
		case w.upper || short && isSaint(w.folded):
			last = j
		case last >= 0 || !schoolKinds.has(w.folded):
			return last
		}
	}
	return last
}

// endsSchool tells whether a school's name has ended before a word: behind anything but quotation marks and the mark of GO!.
func (d *document) endsSchool(w *word) bool {
	return strings.Trim(w.gap, "'’\"“! ") != "" || utf8.RuneCountInString(w.gap) > 3 || w.folded == "i" && d.inEnglish()
}

// atSchool stands behind a school's name, before the place where the school is.
var atSchool = newSet("in op bij")

// isLowerSchool tells a name in lower case behind its article, of a school that is announced in lower case: vbs de regenboog.
func (d *document) isLowerSchool(i, article int) bool {
	w, name := &d.words[article], article+1
	if article != i+1 || w.folded != "de" && w.folded != "het" && w.folded != "t" && (w.folded != "ten" && w.folded != "ter" || d.words[i].folded == "school") {
		return false
	}
	inLower := !d.words[i].upper && !w.upper && d.joined(name) && !d.words[name].upper
	return inLower && (schoolShorts.has(d.words[i].folded) || d.isBareSchool(i, name))
}

// isBareSchool tells "basisschool de vlieger" from what a school does: the name is no everyday word. Behind "school" alone it has to be
// one that schools have, and no word that says which may stand before.
func (d *document) isBareSchool(i, name int) bool {
	w := &d.words[name]
	if d.words[i].folded == "school" {
		strange := besideSchool.has(d.before(i)) && !d.lists.dutch.has(w.folded) && !d.lists.rare.has(w.folded) && !d.lists.inflected(w.folded)
		return (!d.capital && schoolNames.has(w.folded) || strange && len(w.folded) > 5) && !d.determined(i)
	}
	likely := schoolNames.has(w.folded) || isDiminutive(w.folded) || !d.lists.dutch.has(w.folded)
	return likely && !d.isPlain(name) && !w.acts && len(w.folded) > 3
}

// schoolNames are what schools are often called after De, Het or 't.
var schoolNames = newSet(`
	klimop wegwijzer regenboog springplank boomgaard zonnebloem klimroos duizendpoot zandloper bijenkorf vuurvlinder
	toverboom horizon parel kriebel kruimel wereldboom sleutelbloem klaver klavertje vuurtoren hazelaar wingerd notelaar
	esdoorn eikel zonnewijzer sprong sprankel zilverberk bloesem torteltuin appelboom acacia ark bark bolster buiteling
	cocon droomboom dobbelsteen egelantier hoeksteen kiem kluizerij knipoog kouter leertuin levensboom luchtballon madelief
	mozaiek morgenster optimist ooievaar olijfboom reuzenboom rozelaar schakel sterrenhemel tandem toermalijn tovertuin
	trampoline veldbloem vlindertuin voorpost vlier waterlelie wonderfluit wonderwijs zeppelin zevensprong tuimelaar
	springveer regenbogen sterrenboom vlindervallei zonnetuin zonneland windmolen speelvogel kriebels berenboot buurtboom
	letterboom kleine-prins duinpieper zeester zeemeeuw schelp schatkist ontdekking verrekijker wijzer kompas waaier
	mussennest nest dolfijn egel zonnebos sprinkhaan kersenpit beuk linde wilg meidoorn driehoek vierklaver puzzel ladder
	brug knoop klaproos boterbloem bosduif leeuwerik merelaar toren zandloperkes pinokkio sterretje maneschijn zonnestraal
	boompje molentje pleintje kasteeltje bijtje kersenpitje pareltje zonnebloempje
	zonnekind zwaluw kleurdoos kleurenboom knapzak komeet kornoelje lettertuin leidraad leerboom mier mandala paddenpoel
	pagaai passer pluim pollepel rank ritsheuvel speelboom wijngaard windroos zandkasteel zilverlinde sleutel kangoeroe evenaar
	wonderwijzer leerexpert kameleon octopus stip zandkorrel spoor krekel lotus bron appeltuin driesprong sterrenkijker kosmos
	muze oogappel kolibrie touwladder triangel tuimeling waterkant wijnberg bosrank veertje zonneroos kinderboom sterrebloem
	wilgentuin zonnebries zonnehof zonnedauw bloementuin pimpernel speelkriebel groeiboom wonderboom klimboom leerboom bloemenhof
	vlaspit veldmuis vuurvogel meander doorloper mijlpaal lindelaar wijdewereld wereldreiziger lettervijver
	knikker vlinder vlieger klaverblad kindboom klimtoren leerboom zonnepad`)

// toSchool stands before the name of a school where someone goes or works.
var toSchool = newSet(`
	op in aan van bij naar uit team directeur directrice directie school stage mentor juffen juf ouders leerkrachten
	kleuters`)

// notSaintSchools are saints who are a feast, or a town.
var notSaintSchools = newSet("maarten niklaas nicolaas valentijn pieter")

// isLonelySaint tells a school's name without the word school, by the saint it is called after: op sint-jozef.
func (d *document) isLonelySaint(i int) bool {
	w := &d.words[i]
	saint, cut := strings.CutPrefix(w.folded, "sint-")
	if !cut {
		saint, cut = strings.CutPrefix(w.folded, "st-")
	}
	if !cut || w.masked && !d.isSchoolDoor(i) || endsStreet(w.folded) || isHallowed(w.folded) || d.followedBy(i+1, 3, hallowed) || d.spokenOf(i, 4, hallowed) {
		return false
	}
	if notSaintSchools.has(saint) || d.lists.towns.has(w.folded) {
		return d.before(i) == "op" || d.spokenOf(i, 2, schoolWords) || d.isSchoolDoor(i)
	}
	return d.leadsToSchool(i) || w.upper && d.joined(i+1) && d.words[i+1].upper && d.town(i+1) > 0 || d.spokenOf(i, 6, ofSchool) || d.followedBy(i+1, 8, schoolWords)
}

// isHolySchool tells a school by two words that are the name of many: in Don Bosco, op het Heilig Hart.
func (d *document) isHolySchool(i int) bool {
	w := &d.words[i]
	if !w.holy || !d.joined(i+1) || d.words[i+1].upper != w.upper || !d.leadsToSchool(i) || d.followedBy(i+2, 2, hallowed) {
		return false
	}
	return holyNames.has(w.folded + "-" + d.words[i+1].folded)
}

// holyNames are the first words of such names, and the names with a hyphen.
var holyNames = newSet(`
	don heilig heilige mater stella regina maria ave virgo salvator sint st onze-lieve
	don-bosco heilig-hart heilige-familie mater-dei mater-salvatoris stella-maris regina-pacis regina-mundi regina-caeli
	maria-boodschap maria-assumpta ave-maria virgo-sapiens virgo-fidelis sint-jozef sint-jan sint-pieter sint-paulus sint-anna
	sint-michiel sint-lucas sint-martinus sint-franciscus sint-theresia sint-vincentius sint-aloysius sint-bernardus st-jozef st-jan
	st-pieter st-paulus sint-ursula sint-barbara sint-catharina sint-elisabeth sint-amandus sint-lambertus sint-antonius`)

// isOwnSchool tells a school by one word that ends in what it is: de Parkschool, naar de tuimelschool, Mariacollege.
func (d *document) isOwnSchool(i int) bool {
	w := &d.words[i]
	if !w.school {
		return false
	}
	for _, end := range ownSchools {
		head, cut := strings.CutSuffix(w.folded, end)
		if !cut || len(head) < 3 || w.masked || w.announces || w.opens || w.shout || anySchool.has(strings.TrimSuffix(head, "-")) {
			continue
		}
		if !w.upper {
			return end == "school" && d.leadsToSchool(i-1) && articles.has(d.before(i)) && !d.lists.dutch.has(w.folded) && !d.lists.rare.has(w.folded)
		}
		return d.proper() && !strings.HasPrefix(w.folded, "hoge")
	}
	return false
}

// ownSchools end the names of schools in one word.
var ownSchools = [...]string{"school", "schooltje", "college", "instituut", "lyceum", "atheneum"}

func endsInSchool(folded string) bool {
	return slices.ContainsFunc(ownSchools[:], func(end string) bool { return strings.HasSuffix(folded, end) })
}

// anySchool begin words for schools of a kind.
var anySchool = newSet(`
	basis kleuter hoge muziek teken avond stage zwem lagere middel secundaire dans kunst rij taal zondags koran moskee zomer buiten
	bos internaat nacht pedagogische meisjes jongens dorps wijk buurt gemeente stads methode freinet steiner leef ervarings peuter
	volks vak ski zeil toneel turn sport brede nieuwe oude thuis online woord academie lager katholieke staats rijks
	montessori jenaplan oefen ouder ouders kinder zorg buitengewone vervolg hogere onderwijs psychologisch ziekenhuis avonturen`)

// hallowed are the other places that are called after saints.
var hallowed = newSet(`
	kerk kathedraal basiliek kapel parochie abdij ziekenhuis kliniek az uz materniteit spoed rusthuis wzc woonzorgcentrum processie
	plein markt park station`)

// isHallowed tells one of them in one word: Sint-Baafskathedraal.
func isHallowed(folded string) bool {
	for place := range hallowed.all() {
		if len(place) > 3 && strings.HasSuffix(folded, place) {
			return true
		}
	}
	return false
}

// isLonelySchool tells an article and a school's usual name without the word school: in De Wegwijzer.
func (d *document) isLonelySchool(i int) bool {
	w := &d.words[i]
	if w.folded != "de" && w.folded != "het" || w.opens || !d.joined(i+1) {
		return false
	}
	name := &d.words[i+1]
	return name.upper && schoolNames.has(name.folded) && d.leadsToSchool(i)
}

// leadsToSchool tells whether what stands before says that a school follows, over "het", too: in het sint-jozef.
func (d *document) leadsToSchool(i int) bool {
	if d.words[i].masked || !d.joined(i) {
		return false
	}
	before := d.before(i)
	if before == "het" && d.joined(i-1) {
		before = d.before(i - 1)
	}
	return toSchool.has(before)
}
