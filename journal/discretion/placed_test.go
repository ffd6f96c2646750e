package discretion_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// TestNamesByTheirPlace holds names that only their surroundings tell: short ones, those of no list and common words in small letters, rows,
// who is introduced, surnames that are words. Beside them stands what looks like one.
func TestNamesByTheirPlace(t *testing.T) {
	for _, want := range []string{
		"gisteren met person_name[jef] gespeeld. ik zag person_name[lio]. person_name[jef] en person_name[lou] wilden niet opruimen. ik ben person_name[ali] en ik ben moe",
		"de mama van person_name[zwento] kwam. het meisje heet person_name[fralisa]. person_name[fralisa] weende hard toen person_name[fralisa] haar pop kwijt was",
		"en person_name[gurnaaz] stopte toen. samen met person_name[drubbe] en person_name[fleps] gebouwd. jawadde zei ze, da ging goed, kvond het fijn, tgaat wel",
		"bompa person_name[jef], tante person_name[mia], nonkel person_name[rik], parrain person_name[luc] en moeke person_name[lies]. peter en meter kwamen ook",
		"mijn mentor, person_name[brecht], vindt dat. person_name[tijmo], de vader van person_name[anahit], ook. haar meter (person_name[ferrick]) niet, haar naam is person_name[lente]",
		"ik zag dat person_name[merel] moe was",
		"met person_name[merel] gepraat. we zongen over een merel, de merel fluit, een mooie merel",
		"zwemmen : person_name[elke] , person_name[zomer] , person_name[imran] , person_name[feline] , person_name[tuur] en person_name[noor] . de zomer komt",
		"mee : person_name[sky] , person_name[imran] , person_name[prince] en person_name[feline]. zon, wind en regen, water en zand",
		"de papa van person_name[dirk peeters] en person_name[samira haddouch], en person_name[jan-willem van der zwaan]. person_name[emma] stoeg te wachten",
		"Ik zag dat person_name[Wolf] alleen zat. person_name[Divine] ook. Mama person_name[Precious] kwam, mama Kastanje niet. De Wolf in het boek was boos.",
		"Het feestje van person_name[De Backer] en de jas van person_name[Van Damme]. person_name[Sien D'Hollander] lachte met person_name[Lowie T'Jampens].",
		"den person_name[bas] was boos, ons person_name[lente] wou niet en onze person_name[jef] ook. het is lente, het was winter",
		"person_name[Roos] (4) en kleuter 1 (person_name[Lente]) speelden. Volgens person_name[Storm] was het person_name[Wolf] die begon. Het is een storm.",
		"Vandaag was person_name[ilay] heel stil. Ik ging met person_name[nael] naar de zandbak. Het boek heet zimba.",
		"De tweeling van person_name[Vos] kwam, en toen person_name[Raaf] haar jas zocht, lachte ik met person_name[Roos]. Dat is van de bakker.",
		"person_name[Roos] deelde uit. person_name[Storm] (de pinguïns) en kleine person_name[Wolf] ook, maar haar person_name[Merel] niet. We werken in het thema Lente.",
		"Oma person_name[Zee], bakker person_name[Lefever], pastoor person_name[Klok] en dir. person_name[Wouters] kwamen. Oma Zegt niets. Oma Kastanje ook niet. De bakker is dicht.",
		"de knuffel ligt op haar stoel, groetjes person_name[blessing]",
		"Het was echt storm. person_name[Storm] lachte. Ik zag person_name[June] in de gang.",
		"in het boek zei vlokkie niks, vandaag zei person_name[zwento] niks",
	} {
		text := unmark(want)
		if got := marked(text, discretion.Known{}, false); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}
