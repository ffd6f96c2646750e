package discretion

import (
	"slices"
	"strings"
)

// A school goes by a nickname more often than by its full name, and so does a class: op 't Klavertje, bij de uiltjes. Such a name is
// made of everyday words, so that no one thing beside it is enough to tell it: what speaks for it is counted, and what speaks against.

// enough is what has to speak for a nickname.
const enough = 3

// nicknames gives the schools and classes that go by a nickname. What is one in one place is one in all others of the text.
func (d *document) nicknames() []place {
	var found []place
	surely := set{}
	for i := range d.words {
		if d.isBareClass(i) {
			found = append(found, place{SchoolName, AfterSchool, d.words[i].start, d.words[i].end})
			surely[d.words[i].folded] = struct{}{}
		}
		if d.isUnarticled(i) {
			last := d.nicknameEnd(i)
			found = append(found, place{SchoolName, AfterSchool, d.words[i].start, d.words[last].end})
			continue
		}
		if last := d.nickname(i); last > i {
			found = append(found, d.nicknamed(i, last))
			surely[d.words[last].folded] = struct{}{}
		}
	}
	if len(surely) == 0 {
		return found
	}
	for i := range d.words {
		if w := d.at(i + 1); surely.has(w.folded) && d.joined(i+1) && !w.masked && d.callsAgain(i, w) {
			found = append(found, d.nicknamed(i, i+1))
		}
	}
	return found
}

// isUnarticled tells a nickname without its article: stage in Klavertje Vier, op Klimop.
func (d *document) isUnarticled(i int) bool {
	w := &d.words[i]
	if !w.upper || w.opens || w.masked || w.shout || w.listed || !d.joined(i) || !besideSchool.has(d.before(i)) || d.town(i) > 0 || d.told(i) {
		return false
	}
	last := d.nicknameEnd(i)
	if d.isPlain(i) {
		return false
	}
	cues := d.shaped(w) - d.capitalsElsewhere(i, last)
	if d.spokenOf(i, 3, ofSchool) {
		cues += 2
	}
	if d.townFollows(last + 1) {
		cues++
	}
	return d.shaped(w) > 0 && cues >= enough
}

// nicknamed takes a nickname from its article on, with the mark of 't.
func (d *document) nicknamed(i, last int) place {
	start := d.words[i].start
	if d.words[i].folded == "t" {
		before := strings.TrimSuffix(strings.TrimSuffix(d.text[:start], "'"), "’")
		start = len(before)
	}
	return place{SchoolName, AfterSchool, start, d.words[last].end}
}

// callsAgain tells a nickname again: behind an article with a capital, or as the class that it was before.
func (d *document) callsAgain(i int, w *word) bool {
	article := &d.words[i]
	if !articles.has(article.folded) && !ours.has(article.folded) {
		return false
	}
	return w.upper || d.isFlock(w.folded) || !d.capital
}

var (
	// articles open a nickname, ours stand before a class in the mouth of those whose it is.
	articles = newSet("de het 't t den la les")
	ours     = newSet("onze mijn alle")
)

// nickname gives the last word of the nickname that the article at i opens, or -1.
func (d *document) nickname(i int) int {
	article, name := &d.words[i], d.at(i+1)
	if !article.opener {
		return -1
	}
	own := ours.has(article.folded)
	if !own && !d.isArticle(i) || !d.joined(i+1) || article.masked || name.masked && !d.isSchoolDoor(i) || d.afterName(i) || d.town(i) > 1 {
		return -1
	}
	if d.isClassroom(i + 1) {
		return i + 1
	}
	if j := d.flockAt(i); j > 0 {
		return j
	}
	last := d.nicknameEnd(i + 1)
	if street := &d.words[last]; own && !d.isArticle(i) || street.street && !schoolNames.has(street.folded) && (distinct(street.folded) || d.spokenOf(i, 9, lives)) || last == i+1 && article.folded != "ons" && d.isPlain(last) || d.told(i) || d.isFlock(d.words[last].folded) {
		return -1
	}
	if name.upper && d.namedCues(i, last) >= enough || !name.upper && d.loweredCues(i, last) > enough {
		return last
	}
	return -1
}

// flockAt gives the name of the class that the article at i opens, or -1: de uiltjes, de blauwe dolfijnen.
func (d *document) flockAt(i int) int {
	for j := i + 1; j <= i+2 && d.joined(j); j++ {
		w := &d.words[j]
		if d.isFlock(w.folded) && !w.masked && d.classCues(i, j) >= enough {
			return j
		}
		if !ofNames.has(w.folded) && !d.lists.nature.has(strings.TrimSuffix(w.folded, "e")) {
			return -1
		}
	}
	return -1
}

// isSchoolDoor tells a name behind what only a school has, whatever else is called so: aan de poort van De Kleine Beer in Tongeren.
func (d *document) isSchoolDoor(i int) bool {
	return d.words[i].upper && besideSchool.has(d.before(i)) && d.spokenOf(i, 2, atDoor)
}

// isArticle tells an article, and Ten, Ter and Ons, which are one in a name.
func (d *document) isArticle(i int) bool {
	w := &d.words[i]
	if w.folded == "ons" {
		return w.upper && !w.opens && d.at(i+1).upper && besideSchool.has(d.before(i))
	}
	return articles.has(w.folded) || (w.folded == "ten" || w.folded == "ter") && w.upper && d.at(i+1).upper
}

// afterName tells an article inside somebody's name: Mieke De Backer, meneer de clercq.
func (d *document) afterName(i int) bool {
	if !d.bound(i) {
		return false
	}
	if d.titledAt(d.beforeParticles(i)) {
		return true // mevrouw van 't Woudeveld
	}
	before := &d.words[i-1]
	_, given := d.given(before)
	return before.upper && (!besideSchool.has(before.folded) || before.particle && !before.opens) || before.titled && !naming.has(before.folded) || surnamed.has(before.folded) || given && !before.functional
}

// longestNickname is how many words a nickname has at most, without its article.
const longestNickname = 3

// nicknameEnd gives the last of the capitals that stand in a row, or the one word in lower case.
func (d *document) nicknameEnd(i int) int {
	last := i
	if !d.words[i].upper && ofNames.has(d.words[i].folded) && d.joined(i+1) && !d.words[i+1].upper {
		return i + 1 // de kleine prins
	}
	for d.words[i].upper && last-i+1 < longestNickname && d.joined(last+1) && d.words[last+1].upper && !d.words[last+1].shout {
		last++
	}
	return last
}

// ofNames are the words that stand before another in the names of schools.
var ofNames = newSet("kleine grote wilde groene blauwe gouden vrolijke hoge wijze bonte blije zilveren vliegende gele rode witte nieuwe")

// namedCues counts what speaks for a school where the name has a capital: in De Wilgentuin, van 't Klaverblad.
func (d *document) namedCues(i, last int) int {
	article, name := &d.words[i], &d.words[last]
	_, given := d.given(name)
	if given && (last == i+1 || d.words[i+1].shout || d.isSurname(i+1)) || name.shout || d.lists.towns.has(name.folded) || d.lists.touchy.hasWord(name.folded) {
		return 0
	}
	cues := 1 + d.schoolCues(i, last)
	if alone := last == i+1 && !schoolNames.has(name.folded) && d.isSurname(last); alone {
		cues-- // De Smet
	} else if article.upper && !article.opens {
		cues += 2
	}
	if last > i+1 {
		cues++
	}
	return cues + d.shaped(name) - d.capitalsElsewhere(i, last)
}

// isSurname tells a word that more people than schools are called behind an article: De Smet, De Vries.
func (d *document) isSurname(i int) bool {
	w := &d.words[i]
	return d.lists.surnames.has(w.folded) && !d.lists.nature.has(w.folded)
}

// capitalsElsewhere counts, up to two, the common words with a capital besides those of a name, which make less of its own.
func (d *document) capitalsElsewhere(first, last int) int {
	others := d.common
	for j := first; j <= last; j++ {
		if w := &d.words[j]; w.upper && !w.opens && !d.inProperName(j) && d.isCommonCapital(w.folded) {
			others--
		}
	}
	return max(0, min(others, 2))
}

// loweredCues counts the same where it has none, which has to look like a school's name: in 't zandkasteel (bredene).
func (d *document) loweredCues(i, last int) int {
	name := &d.words[last]
	usual, strange := schoolNames.has(name.folded), d.isStrange(name.folded)
	if len(name.folded) < 4 || !usual && d.isPlain(last) || name.acts || name.functional || !usual && !isDiminutive(name.folded) && !strange {
		return 0
	}
	cues := d.schoolCues(i, last)
	if usual {
		cues++
	} else if strange && len(name.folded) > 6 && d.spokenOf(i, 4, atWork) && d.lists.isWord(name.folded) {
		cues++
	}
	if usual && !everydayNames.has(name.folded) {
		cues += 2
	}
	if usual && d.before(i) == "op" && !surfaces.has(name.folded) && d.spokenOf(i, 4, belonging) {
		cues += 2
	}
	if usual && isDiminutive(name.folded) && d.words[i].folded == "t" || d.presented(i) || d.followedBy(last+1, 6, schoolWords) {
		cues++
	}
	return cues
}

// isStrange tells a word that only the rules for compounds know, as schools have for a name: wereldbrug.
func (d *document) isStrange(folded string) bool {
	return !d.inDictionary(folded) && !isDiminutive(folded) && !d.isPlural(folded) && !d.lists.inflected(folded) && !inflects(folded, &d.lists.rare)
}

// inDictionary tells a word that stands in a list itself.
func (d *document) inDictionary(folded string) bool {
	return d.lists.dutch.has(folded) || d.lists.rare.has(folded)
}

// presented tells what is said of a school by its kind: mijn stageschool is de regenboog, de school, de regenboog.
func (d *document) presented(i int) bool {
	before := d.before(i)
	if before == "is" || before == "heet" || before == "heette" {
		return d.spokenOf(i-1, 2, schoolWords)
	}
	return d.words[i].gap == ", " && schoolWords.has(before)
}

// shaped counts what of a name's own shape speaks for a school.
func (d *document) shaped(name *word) int {
	switch {
	case schoolNames.has(name.folded):
		return 2
	case isDiminutive(name.folded), d.lists.nature.has(name.folded):
		return 1
	case d.isPlural(name.folded) || !d.lists.isWord(name.folded):
		return -1
	case len(name.folded) > 5 && !d.lists.dutch.has(name.folded) && d.lists.isWord(name.folded):
		return 1
	}
	return 0
}

// isPlural tells more than one of something, which schools are hardly called.
func (d *document) isPlural(folded string) bool {
	one, cut := strings.CutSuffix(folded, "s")
	return strings.HasSuffix(folded, "en") || cut && len(one) > shortestStem && d.lists.dutch.has(strings.TrimSuffix(one, "'"))
}

func isDiminutive(folded string) bool {
	return len(folded) > 5 && (strings.HasSuffix(folded, "je") || strings.HasSuffix(folded, "jes") || strings.HasSuffix(folded, "ke") ||
		strings.HasSuffix(folded, "kes"))
}

// schoolCues counts what around a name from i to last speaks for a school.
func (d *document) schoolCues(i, last int) int {
	cues := 0
	if d.words[i].folded == "t" || d.words[i].folded == "'t" {
		cues++
	}
	if besideSchool.has(d.before(i)) && !d.words[i].opens {
		cues++
	}
	if d.spokenOf(i, 4, ofSchool) || d.presented(i) {
		cues += 2
	}
	if d.joined(i) && atWork.has(d.before(i)) {
		cues++ // stage de regenboog
	}
	if d.townFollows(last + 1) {
		cues += 2
	}
	if d.words[i].opens && d.followedBy(last+1, 6, schoolWords) {
		cues++
	}
	return cues
}

// besideSchool leads to a school.
var besideSchool = newSet("in op van bij aan naar uit nr rond vanuit")

// spokenOf tells whether one of the words stands among the few before the word at i, in its own sentence.
func (d *document) spokenOf(i, few int, words *wordSet) bool {
	if d.words[i].opens {
		return false
	}
	for j := i - 1; j >= max(0, i-few); j-- {
		if words.has(d.words[j].folded) {
			return true
		}
		if d.words[j].opens {
			return false
		}
	}
	return false
}

// townFollows tells a town behind a school: in Herentals, te Koksijde, (bredene).
func (d *document) townFollows(i int) bool {
	w := d.at(i)
	if w.folded == "in" || w.folded == "te" {
		return d.joined(i) && d.town(i+1) > 0 && (d.at(i+1).upper || len(d.at(i+1).folded) > 3)
	}
	return (w.gap == " (" || w.gap == ", ") && d.town(i) > 0 && (w.upper || !d.meansMore(i, 1))
}

// told tells a name that belongs to a book, a song, a game or a shop, or where someone lives.
func (d *document) told(i int) bool {
	return d.before(i) == "over" || d.spokenOf(i, 4, dwelling) || d.spokenOf(i, 4, telling) || d.spokenOf(i, 2, shops)
}

// isPlain tells a word that says what a place is and not what it is called: in de kerk, van de Speelplaats.
func (d *document) isPlain(i int) bool {
	w := &d.words[i]
	if plainPlaces.has(w.folded) || w.functional || w.titled || isRole(w.folded) || headed(w.folded) || related.has(w.folded) || w.day {
		return true
	}
	return len(w.folded) > 5 && slices.ContainsFunc(plainEnds(), func(end string) bool { return strings.HasSuffix(w.folded, end) })
}

// distinct tells a word that ends as only a street does.
func distinct(folded string) bool {
	return slices.ContainsFunc(distinctEnds, func(end string) bool { return len(folded) > len(end)+2 && strings.HasSuffix(folded, end) })
}
