package discretion

import "strings"

// isFlock tells what classes are called: animals, fruits, flowers and the like, more than one, or a compound of one: uiltjes, wiebelvogels.
func (d *document) isFlock(folded string) bool {
	if len(folded) < 5 || len(folded) > longestWord || !pluralEnd(folded) {
		return false
	}
	if d.isCreatures(folded) {
		return true
	}
	for at := shortestStem; at <= len(folded)-5; at++ {
		if (len(folded)-at > 5 || d.lists.half(folded[:at])) && isMascots(folded[at:]) {
			return true
		}
	}
	return false
}

func pluralEnd(folded string) bool {
	last := folded[len(folded)-1]
	return last == 's' || last == 'n'
}

// isCreatures tells more than one of what is in nature, or of whom children play.
func (d *document) isCreatures(folded string) bool {
	return severalOf(folded, func(one string) bool {
		return mascots.has(one) || d.lists.nature.has(one) || d.lists.nature.has(one+"je") || d.lists.nature.has(one+"tje")
	})
}

// isMascots tells the same of the last half of a compound, of which fewer are taken.
func isMascots(folded string) bool { return severalOf(folded, mascots.has) }

// severalOf tells a word that may be the plural, also of the diminutive, of one that fits.
func severalOf(folded string, fits func(string) bool) bool {
	for _, ending := range [...]string{"etjes", "tjes", "pjes", "jes", "kes", "'s", "s", "en", "n"} {
		stem, cut := strings.CutSuffix(folded, ending)
		if !cut || len(stem) < shortestStem {
			continue
		}
		for _, form := range respell(stem) {
			if form != "" && !noFlock.has(form) && fits(form) {
				return true
			}
		}
	}
	return false
}

var (
	// mascots are what classes are called besides what is in nature.
	mascots = newSet(`
		beer bij wolk ster zon maan druppel kabouter dwerg elf elfje ridder piraat draak dino dinosaurus rups slak mol bever
		lieveheersbeest lieveheersbeestje duizendpoot kangoeroe aap nijlpaard neushoorn krokodil walvis hert ree eekhoorn konijn
		kuiken lam veulen big poes kitten puppy knuffel boef boefje deugniet rakker spruit spruitje speelvogel ballon raket ufo
		robot clown prins prinses tovenaar heks fee indiaan cowboy ontdekker matroos kapitein ijsje snoepje bes aardbei kers
		appel peer banaan pruim druif framboos meloen ananas kiwi wortel erwt boon tomaat paddestoel paddenstoel zaadje bol
		boterbloem klaver zonnebloem tulp bloem blad eikel noot kastanje regenboog sneeuwvlok zeepaard zeester octopus inktvis
		vogel beest beestje monster monstertje kever trol smurf egeltje spook spookje held superheld vis dolfijn haai zeehond pinguin ijsbeer panda koala tijger leeuw olifant giraf zebra kameel lama ezel pony paard schaap
		geit koe varken kip haan eend gans zwaan uil mus merel papegaai flamingo pauw ooievaar pelikaan kikker pad schildpad
		salamander kameleon hagedis egel muis hamster cavia vleermuis wolf vos das otter wasbeer stokstaart krekel mier sprinkhaan
		libel vlinder hommel wesp vlieg mug spin glimworm vuurvlieg worm kriebel wiebel pluim bel bengel pagadder`)
	// noFlock are in nature and say something else in the plural.
	noFlock = newSet("noten sneeuw den ree rivier steen boom berk linde eik es wit goud zwart groen rood deer blauw geel grijs roze paars")
)

// classCues counts what speaks for a class where the article at i and the name at j stand.
func (d *document) classCues(i, j int) int {
	name := &d.words[j]
	if !name.opens && d.before(i) == "met" && isDiminutive(name.folded) && d.followedBy(j+1, 6, readTo) && !d.spokenOf(i, 6, animals) {
		return enough // met de visjes een boek gelezen
	}
	if name.opens || d.spokenOf(i, 6, animals) || d.followedBy(j+1, 4, animals) {
		return 0
	}
	cues := 0
	if isDiminutive(name.folded) {
		cues++
	}
	if name.upper {
		cues += 2
	}
	before := d.before(i)
	switch {
	case d.namesClass(i, j):
		return enough
	case before == "bij" || before == "onze":
		cues += 2
	case name.upper && d.words[i].gap == ", " && (d.spokenOf(i, 5, ofClass) || d.spokenOf(i, 5, ofGroup)):
		cues++
	case isDiminutive(name.folded) && d.joined(j+1) && together.has(d.words[j+1].folded):
		cues += 2
	case d.pairsFlocks(i) && d.followedBy(j+1, 10, ofGroup):
		cues += 2
	case isDiminutive(name.folded) && d.followedBy(j+1, 2, takingOver):
		cues += 2
	case before == "naar" && d.spokenOf(i, 5, bringing) && isDiminutive(name.folded), d.words[i].folded == "alle" && before == "van":
		cues += 2
	case before == "naar" && (d.spokenOf(i, 6, nextYear) || d.followedBy(j+1, 4, nextYear)):
		cues += 2
	case before == "met" && d.followedBy(j+1, 4, outings):
		cues += 2
	case ours.has(d.words[i].folded), before == "van", before == "in", before == "met", before == "aan", before == "uit":
		cues++
	}
	return cues
}

// isBareClass tells a class without an article: klas: beertjes.
func (d *document) isBareClass(i int) bool {
	if d.words[i].gap == " " {
		return false
	}
	gap := strings.Trim(d.words[i].gap, " "+figures)
	if d.words[i].gap == " (" && d.isFlock(d.words[i].folded) && d.isNamed(i-1) {
		return true // juf Nathalie (vlinders)
	}
	return (gap == ":" || gap == "(" || gap == "=") && ofClass.has(d.before(i)) && d.isFlock(d.words[i].folded)
}

// isNamed tells a given name with a capital, or one behind what someone is.
func (d *document) isNamed(i int) bool {
	w := d.at(i)
	if w.folded == "" {
		return false
	}
	_, given := d.given(w)
	return w.upper && (given || d.at(i-1).titled || d.at(i-1).upper && d.joined(i) && d.lists.surnames.has(w.folded))
}

// namesClass tells what only a class's name follows: de klas van de uiltjes, klas: de bijtjes, zit bij de mollen.
func (d *document) namesClass(i, j int) bool {
	gap := strings.Trim(d.words[i].gap, " '‘’\"“"+figures)
	last := d.before(i)
	behind := d.at(j + 1)
	switch {
	case strings.HasPrefix(behind.gap, " (") && ofClass.has(behind.folded):
		return true
	case d.words[i].gap == " (" && d.isNamed(i-1), gap == "" && last == "bij" && d.before(i-1) == "van" && d.joined(i-1):
		return true // Kobe (de pinguïns), Raaf van bij de mollen
	case gap == "" && behind.folded == "van" && isDiminutive(d.words[j].folded) && teacher.has(d.at(j+2).folded):
		return true
	case gap == "," && ofGroup.has(last) && isDiminutive(d.words[j].folded):
		return true
	case gap != "" && gap != ":" && gap != "(" && gap != "," && gap != "=":
		return false
	case ofClass.has(last):
		return true
	case gap == "" && (last == "zijn" || last == "heet" || last == "heten") && d.speaksAsClass(i-1):
		return true
	case gap != "" || last != "van" && last != "bij" && last != "in" && last != "met" && last != "naar" && last != "uit":
		return false
	}
	verb := d.before(i - 1)
	if last == "van" {
		if teacher.has(d.before(i-2)) && isDiminutive(d.words[j].folded) {
			return true // juf Nele van de visjes
		}
		came := verb == "komt" || verb == "kwam" || verb == "komen"
		return ofClass.has(verb) || ofGroup.has(verb) || came && isDiminutive(d.words[j].folded)
	}
	if last == "uit" {
		return ofGroup.has(verb)
	}
	return (last == "bij" || last == "in") && (sitting.has(verb) || d.spokenOf(i-1, 3, sitting)) || ofClass.has(verb)
}

var (
	// ofClass is said of a class, ofGroup of those in it.
	ofClass = newSet(`
		klas stageklas klasje kleuterklas peuterklas instapklas klasgroep klasnaam groep klaslokaal lokaal k kk ko kl ka kb kc kd kleuterjuf
		klasjuf stagejuf stage kleuterleidster stagedag stageweek`)
	ofGroup = newSet(`
		juf juffen meester ouders kleuters kinderen mama mama's papa papa's oudercontact gang deur kring poort kapstokken kapstok
		leerkracht titularis opvang feest kindje kindjes jongen meisje zoontje dochtertje peuters infoavond onthaal klasfoto klasboek mentor`)
	// sitting says that a child or a student belongs there.
	sitting = newSet("zit zitten zat zaten stage sta staat stond start startte begint begon werk werkt mentor juf les geef geeft week dag hielp help helpen meedraaien oudercontact observeren observatie jaar ingevallen inval val terecht kleuter kleuters kindje")
	// animals speaks of real animals, of toys and of stories.
	animals = newSet(`
		boerderij kinderboerderij dierentuin zoo dierenpark voederen voeren gevoederd eten boek boekje prentenboek verhaal lied liedje
		versje spelen spelletje puzzel thema tekenen getekend knutselen geknutseld plakken vouwen gevouwen knippen kleuren film vijver
		weide stal nest hok tuin verhaaltje gelezen gelezen voorgelezen zingen gezongen kijken gekeken gezien zagen zoeken
		gezocht brood bak water aquarium terrarium mand poppenhoek knuffels plant geplant plukken boom bomen kweken ei eitjes
		vangen gevangen aaien geaaid gesprek over tellen sorteren toren blokken verstopt kijkdoos winkelhoek fruit zaaien bloeien`)
)

// together is what a class does and animals do not.
var together = newSet(`
	mochten moesten luisterden zongen tekenden knutselden turnden zeiden vroegen vertelden speelden wilden hebben hadden kregen krijgen
	mogen moeten willen vieren vierden vertrokken luisteren turnen`)

// speaksAsClass tells who says what the own class is called before the word at i: wij zijn, mijn klas heet.
func (d *document) speaksAsClass(i int) bool {
	before := d.before(i)
	return before == "wij" || before == "we" || strings.HasPrefix(before, "klas") && (ours.has(d.before(i-1)) || d.before(i-1) == "deze")
}

var (
	teacher = newSet("juf juffrouw meester")
	// takingOver is what a student does with a class, nextYear says when a child goes to another.
	takingOver = newSet("overnemen overgenomen overnam begeleiden begeleid lesgeven observeren geobserveerd opvangen")
	// readTo is what a student does with a class and not with animals, bringing how someone or something gets to it.
	readTo   = newSet("gelezen voorgelezen gezongen geturnd liedje lied verhaal boek boekje prentenboek kringgesprek gewandeld gedanst")
	bringing = newSet("bracht breng brengen gebracht brengt teruggebracht meegenomen")
	nextYear = newSet("volgend jaar september mag overgaan overstap overgang juf meester")
	// outings is where a class goes together.
	outings = newSet("turnzaal turnen turnles refter zwemmen speelplaats wandelen bib bibliotheek uitstap schoolreis slaapklas toilet bos")
)

// pairsFlocks tells two classes side by side: de eendjes en de uiltjes.
func (d *document) pairsFlocks(i int) bool {
	j := i - 3
	if d.at(i+2).folded == "en" {
		j = i + 3
	} else if d.before(i) != "en" {
		return false
	}
	return articles.has(d.at(j).folded) && d.isFlock(d.at(j+1).folded)
}

// followedBy tells whether one of the words stands among the few from i on, in the same sentence.
func (d *document) followedBy(i, few int, words *wordSet) bool {
	for j := i; j < min(i+few, len(d.words)) && !d.words[j].opens; j++ {
		if words.has(d.words[j].folded) {
			return true
		}
	}
	return false
}

// isClassroom tells a class by its name and the word in one: de berenklas, de uiltjesklas.
func (d *document) isClassroom(i int) bool {
	name, cut := strings.CutSuffix(d.words[i].folded, "klas")
	if !cut {
		if name, cut = strings.CutSuffix(d.words[i].folded, "klasje"); !cut {
			return false
		}
	}
	name = strings.TrimSuffix(name, "-")
	return len(name) > 3 && (d.isCreatures(name) || mascots.has(name) && name != "bos" || d.isCreatures(name+"n") && d.lists.nature.has(strings.TrimSuffix(name, "e")))
}
