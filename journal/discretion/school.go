package discretion

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words after which a school's name follows; those of the second kind also before a name in lower case.
var (
	schoolWords  = newSet("basisschool kleuterschool school freinetschool steinerschool methodeschool leefschool ervaringsschool stageschool lagere bs ks vbs gbs gvbs sbs vks go college instituut campus kleuterschooltje wijkschool dorpsschool buurtschool lagereschool gemeenteschool leefschool stadsschool kbs bsgo ksb mbs rbs basisschooltje kleuterschooltje stageplaats jenaplanschool montessorischool ecole internaat")
	schoolShorts = newSet("bs vbs gbs gvbs sbs vks kbs bsgo ksb mbs rbs freinetschool steinerschool")
	schoolJoins  = newSet("de het 't t van der den ten ter op in aan bij la le du des en")
	schoolKinds  = newSet("vrije gesubsidieerde stedelijke gemeentelijke katholieke centrale basisschool kleuterschool school lagere methodeschool freinetschool vbs bs gbs")
)

// schools gives the names of schools.
func (d *document) schools() []place {
	var found []place
	for i := 0; i < len(d.words); i++ {
		w := &d.words[i]
		last := -1
		if schoolWords.has(w.folded) && (w.folded != "go" || w.shout) {
			last = d.schoolEnd(i)
		} else if w.upper && isSchoolWord(w.folded) {
			last = i
		} else if sainted(w.folded) && w.upper && schoolWords.has(d.at(i+1).folded) && d.joined(i+1) {
			last = i + 1
		} else if d.lonelySchool(i) {
			last = max(i, d.pairEnd(i))
		}
		if last >= 0 {
			found = append(found, place{SchoolName, AfterSchool, w.start, d.words[last].end})
			i = last
		}
	}
	return found
}

func sainted(w string) bool { return strings.HasPrefix(w, "sint-") || strings.HasPrefix(w, "heilig") }

// isSchoolWord tells words like Sint-Jozefschool.
func isSchoolWord(w string) bool {
	for _, end := range []string{"school", "college", "instituut", "basisschool"} {
		if strings.HasSuffix(w, end) && sainted(w) {
			return true
		}
	}
	return false
}

// schoolEnd gives the last word of the name of the school that the word at i announces, or -1.
func (d *document) schoolEnd(i int) int {
	last, short := -1, schoolShorts.has(d.words[i].folded)
	for k := i + 1; k < len(d.words) && k-i <= 6; k++ {
		w := &d.words[k]
		if w.folded == "i" && len(d.lists.english) > 0 {
			break
		}
		if g := strings.Trim(w.gap, "'’\"“! "); g != "" || utf8.RuneCountInString(w.gap) > 3 || strings.Contains(w.gap, "\n") {
			break
		}
		article := k == i+1 && (w.folded == "de" || w.folded == "het" || w.folded == "t")
		if last >= 0 && (w.folded == "in" || w.folded == "op" || w.folded == "bij") {
			break // where the school stands
		}
		switch {
		case schoolJoins.has(w.folded):
			if article && (short || d.bareSchool(i, k+1)) && !w.upper && !d.words[i].upper && d.joined(k+1) && !d.at(k+1).upper {
				return k + 1
			}
			continue
		case unicode.IsUpper([]rune(w.text)[0]) || short && sainted(w.folded):
			last = k
			continue
		case schoolKinds.has(w.folded) && last < 0:
			continue
		}
		break
	}
	if last == i+1 && d.words[last].opens && strings.TrimSpace(d.words[last].gap) == "!" && d.words[i].folded != "go" {
		return -1
	}
	return last
}

// schoolNames are what schools are often called after De, Het or 't.
var schoolNames = newSet("klimop wegwijzer regenboog springplank boomgaard zonnebloem klimroos duizendpoot zandloper bijenkorf vuurvlinder toverboom horizon parel kriebel kruimel wereldboom sleutelbloem klaver klavertje vuurtoren hazelaar wingerd notelaar esdoorn eikel zonnewijzer sprong sprankel zilverberk bloesem torteltuin appelboom acacia ark bark bolster buiteling cocon droomboom dobbelsteen egelantier hoeksteen kiem kluizerij knipoog kouter leertuin levensboom luchtballon madelief mozaiek morgenster optimist ooievaar olijfboom reuzenboom rozelaar schakel sterrenhemel tandem toermalijn tovertuin trampoline veldbloem vlindertuin voorpost vlier waterlelie wonderfluit wonderwijs zeppelin zevensprong tuimelaar springveer regenbogen sterrenboom vlindervallei zonnetuin zonneland windmolen speelvogel kriebels berenboot buurtboom letterboom kleine-prins duinpieper zeester zeemeeuw schelp schatkist ontdekking verrekijker wijzer kompas waaier mussennest nest dolfijn egel zonnebos sprinkhaan kersenpit beuk linde wilg meidoorn driehoek vierklaver puzzel ladder brug knoop klaproos boterbloem bosduif leeuwerik merelaar toren zandloperkes pinokkio sterretje maneschijn zonnestraal zonnekind zwaluw kleurdoos kleurenboom knapzak komeet kornoelje lettertuin leidraad leerboom mier mandala paddenpoel pagaai passer pluim pollepel rank ritsheuvel speelboom wijngaard windroos zandkasteel zilverlinde")

// toSchool stands before the name of a school where someone goes or works.
var toSchool = newSet("op in aan van bij naar uit team directeur directrice directie school stage mentor juffen juf ouders leerkrachten kleuters")

// lonelySchool tells a school's name without the word school: op sint-jozef, in De Wegwijzer.
func (d *document) lonelySchool(i int) bool {
	w := &d.words[i]
	if w.masked || !d.joined(i) {
		return false
	}
	before := d.words[i-1].folded
	if before == "het" && d.joined(i-1) {
		before = d.words[i-2].folded
	}
	if strings.HasPrefix(w.folded, "sint-") || before == "sint" && w.folded != "maarten" && w.folded != "niklaas" {
		return toSchool.has(before) && !d.lists.towns.has(w.folded) && !endsStreet(w.folded) && !notSchools.has(strings.TrimPrefix(w.folded, "sint-"))
	}
	article := w.folded == "de" || w.folded == "het"
	return article && !w.opens && d.joined(i+1) && d.words[i+1].upper && schoolNames.has(d.words[i+1].folded) && toSchool.has(before)
}

var notSchools = newSet("maarten niklaas nicolaas valentijn")

// pairEnd gives the word after an article.
func (d *document) pairEnd(i int) int {
	if d.words[i].folded == "de" || d.words[i].folded == "het" {
		return i + 1
	}
	return i
}

// bareSchool tells "school de regenboog" from what a school does: no word that says which stands before it, and the name
// is one that schools have or ends the phrase.
func (d *document) bareSchool(i, name int) bool {
	before := d.at(i - 1).folded
	return d.words[i].folded == "school" && !d.capital && schoolNames.has(d.at(name).folded) && !(d.joined(i) && determiners.has(before))
}
