package discretion

import "strings"

// besides holds words behind which someone stands more often than something, in a text without capitals.
var besides = newSet(`
	met naast tegen bij volgens zonder zag zie ziet hoorde hielp riep roept en als dat toen omdat terwijl want maar vroeg vraagt zei zegt voor van aan dan
	achter tussen toe ook was kwam komt had heeft mee me nadat wanneer knuffelde troostte noemde with and that saw when because`)

// placed tells whether a word stands where someone would: behind what goes with people, before what they do or have, in a row of names, or
// where a sentence begins.
func (d *document) placed(i int) bool {
	w := &d.words[i]
	iAm := d.before(i) == "ben" && d.before(i-1) == "ik"
	before := d.joined(i) && (besides.has(d.before(i)) || iAm) || w.opens || strings.TrimSpace(w.gap) == ","
	return before || d.acts(i) || d.possesses(i)
}

// leading holds the words behind which hardly anything but someone stands without an article.
var leading = newSet("naast volgens beside")

// spokenTo stands behind someone: tegen mil gezegd, met merel gepraat.
func (d *document) spokenTo(i int) bool {
	before, next := d.before(i), d.at(i+1)
	together := d.joined(i) && (before == "met" || before == "tegen" || before == "me" || before == "bij")
	done := d.joined(i+1) && (strings.HasPrefix(next.folded, "ge") && len(next.folded) > 5 || next.folded == "thuis")
	return together && done || d.joined(i) && leading.has(before)
}

// possesses tells a word before what is someone's: lio zijn papa, bas z'n jas.
func (d *document) possesses(i int) bool {
	next, third := d.at(i+1), d.at(i+2)
	if !d.joined(i + 1) {
		return false
	}
	if next.folded == "z'n" || next.folded == "d'r" || next.folded == "zn" || next.folded == "zijn" || next.folded == "haar" || next.folded == "hare" {
		return d.joined(i+2) && (isRelative(third.folded) || !third.upper && !third.functional && !third.acts && d.lists.isWord(third.folded) && next.folded != "zijn")
	}
	return false
}

// stranger tells a word in small letters that no list knows and that is a name by where it stands.
func (d *document) stranger(i int) bool {
	w := &d.words[i]
	switch {
	case !d.small(i), len(w.folded) < 4, w.upper, d.known(w), w.acts, dialect(w.folded), strings.ContainsAny(w.text, "-'’"), squeeze(w.folded) != w.folded:
		return false
	case d.introduced(i), d.explained(i), d.possesses(i):
		return true
	case d.determined(i), d.creatureNear(i):
		return false
	}
	before := d.before(i)
	return d.clauseOf(i) || d.spokenTo(i) || d.joined(i) && (aroundPeople.has(before) || before == "ben" && d.before(i-1) == "ik")
}

// clauseOf tells a word that begins a clause and does what people do: fralisa weende, en gurnaaz stopte.
func (d *document) clauseOf(i int) bool {
	next, third := d.at(i+1), d.at(i+2)
	begins := d.words[i].opens || d.joined(i) && clauses.has(d.before(i)) || strings.TrimSpace(d.words[i].gap) == ","
	return begins && d.joined(i+1) && next.acts && next.folded != "en" && !(d.joined(i+2) && pronouns.has(third.folded))
}

// introduced tells who a role before it says, set apart: mijn mentor, brecht, vindt; haar meter (ferrick); kind: temilade.
func (d *document) introduced(i int) bool {
	gap, role := d.words[i].gap, d.at(i-1)
	if !role.titled && !parents.has(role.folded) && !related.has(role.folded) && !children.has(role.folded) {
		return false
	}
	owned := d.determined(i - 1)
	switch gap {
	case ": ", " : ":
		return role.opens && !d.words[i].acts
	case ", ", " , ", " (":
		next := d.at(i + 1)
		closes := next.folded == "" || strings.ContainsAny(next.gap, ",).:!?") || d.joined(i+1) && (next.particle || d.lists.surnames.has(next.folded))
		return owned && closes && (d.words[i].listed || !d.known(&d.words[i]))
	}
	return false
}

// explained tells who is someone's relative by what stands behind: tijmo, de vader van anahit.
func (d *document) explained(i int) bool {
	article, role := d.at(i+1), d.at(i+2)
	if article.gap == " (" && (parents.has(article.folded) || article.titled) {
		return true
	}
	near := article.gap == ", " || article.gap == " , " || article.gap == " ("
	return near && determiners.has(article.folded) && d.joined(i+2) && (parents.has(role.folded) || role.titled)
}

// aroundPeople holds words behind which a word that no list knows is someone in most cases.
var aroundPeople = newSet(`
	met naast tegen bij volgens zonder voor en dat toen omdat terwijl als zegt zei vroeg belde zag hoorde troostte knuffelde of kwam stond zat speelde
	tweeling kindje kleine zelfs and with`)

var (
	// clauses stand before who does something.
	clauses = newSet("en maar want toen dat omdat terwijl als of dus and but")
	// pronouns stand behind a verb that what is before it does not do: jawadde zei ze.
	pronouns = newSet("ik je jij ge gij hij em ze zij we wij me k i he she they iemand mama papa juf oma opa")
)

// signsOff tells who ends a letter: groetjes blessing, mvg, jef.
func (d *document) signsOff(i int) bool {
	gap, next := strings.TrimRight(d.words[i].gap, " \n"), d.at(i+1)
	ends := next.folded == "" || strings.ContainsAny(next.gap, "\n\"”»'.!,)(") || next.folded == "en" || next.titled
	return greetings.has(d.before(i)) && (gap == "" || gap == "," || gap == "!" || gap == ".") && ends
}

// greetings end a letter, and its writer's name follows.
var greetings = newSet("groetjes groeten groet grtjes grtz gr groetjs mvg vg liefs kusjes kus xxx xx bisous bises regards greetings greets bedankt dank merci dankjewel")

// dialect tells a word that a drawn together or spoken form makes: kzeg, tgaat, kindekes.
func dialect(folded string) bool {
	for _, end := range [...]string{"ke", "kes", "ken", "skes", "ig", "heid", "ing", "lijk", "eren", "eerd", "en", "tje", "tjes"} {
		if strings.HasSuffix(folded, end) {
			return true
		}
	}
	drawn := folded[0] == 'k' || folded[0] == 't' || folded[0] == 'd' || folded[0] == 's'
	return drawn && !vowel(folded[1]) && strings.IndexByte("hjlrwy", folded[1]) < 0
}

// dear tells who has an article in dialect, or is ours: den bas, onze jef, de kleine ayo.
func (d *document) dear(i int) bool {
	before := d.before(i)
	return d.joined(i) && (before == "den" || before == "ons" || before == "onze" || before == "kleine")
}

// ungrammatical tells a common word that is a name behind what no such word can have before it: dat Wolf moe was, het was het Wolf, ons roos.
func (d *document) ungrammatical(i int) bool {
	switch d.before(i) {
	case "dat":
		return true
	case "het", "ons", "'t":
		folded := d.words[i].folded
		return (countable.has(folded) || dayWide.has(folded)) && !strings.HasSuffix(folded, "je")
	}
	return false
}

// dayWide are the names that are seasons or what shines, none of which is an "het" either.
var dayWide = newSet("lente zomer winter zon mei")

// aged tells who has an age, or stands in brackets alone: Roos (4), kleuter 1 (Lente).
func (d *document) aged(i int) bool {
	w := &d.words[i]
	if rest := d.text[w.end:min(len(d.text), w.end+4)]; len(rest) == 4 && rest[:2] == " (" && digit(rest[2]) {
		return true
	}
	return strings.HasSuffix(w.gap, "(") && strings.HasPrefix(d.text[w.end:], ")") && d.proper()
}
