package discretion_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// TestSensitiveAsTold holds matters as people tell them: in everyday words, with the verb first or last, in dialect, on a phone, in French.
func TestSensitiveAsTold(t *testing.T) {
	for _, want := range []string{
		// Cues that are no part of what is found.
		"mauro gaat naar health[logo] en zijn broer naar health[de kinesist]",
		"mama van lina health[drinkt], zijn papa legal[zit vast] en nonkel legal[zit binnen]",
		// The verb first and last, and far away.
		"hij health[drinkt veel te veel], en ze zei dat hij health[te veel drinkt]",
		"papa family_situation[woont niet meer bij ons] omdat ze family_situation[niet meer bij haar man woont]",
		"papa is vorig jaar family_situation[gestorven], en in de winter is de oma van het meisje family_situation[gestorven]",
		"haar poverty[geld is op], of zoals ze zei: als poverty[het geld op is]",
		"ze health[hoort slecht] en hij is iemand die health[slecht hoort]",
		"ze poverty[kunnen de maaltijden van volgende maand niet betalen] en poverty[sliepen in de auto]",
		// One matter inside another, and one of two parts.
		"Zijn zus is vorig jaar aan health[leukemie] family_situation[overleden].",
		"Hij staat legal[onder toezicht van de jeugdrechter]. Ze heeft health[epilepsie] en health[astma].",
		// Endings, and small words as they are said.
		"een health[eiwitallergie], een health[taalontwikkelingsstoornis] en health[kinesitherapie]",
		"da kind health[pist nog altijd in zijn bed], ze is health[nog nie zindelijk]",
		// The words of therapists and offices, in notes.
		"ouders willen health[logo], health[ergo] 1x/week, wachtlijst health[COS]",
		"hij is health[allergisch voor noten], ze heeft een health[allergie voor melk] en de health[adrenalinepen] ligt in de kast",
		"hun origin[papieren zijn nog altijd niet in orde], de origin[procedure] loopt en of ze origin[hier mogen blijven] weten ze niet",
		"ze poverty[van het OCMW leven], haar poverty[rekening staat nog open] en het was poverty[te duur]",
		"wij leven legal[op een geheim adres] en papa is origin[Franstalig]",
		// A clause that is the matter as a whole.
		"vic family_situation[de ene week bij haar woont en de andere week bij zijn mama]",
		"hij health[op zijn tenen loopt], ze family_situation[een kindje verloren heeft] en ze poverty[draaien elke cent om]",
		// Denied, it is as sensitive.
		"Hij heeft legal[geen bezoekrecht] en zij family_situation[geen contact met haar ouders].",
		"C'est family_situation[la semaine de maman], elle est health[enceinte].",
		"His family_situation[father died] and he has health[speech therapy].",
	} {
		if got := marked(unmark(want), discretion.Known{}, true); got != want {
			t.Errorf("%s", cmp.Diff(want, got))
		}
	}
}

// TestEverydayIsNotSensitive holds everyday sentences in the words of a sensitive matter, which would make a check that nobody reads.
func TestEverydayIsNotSensitive(t *testing.T) {
	for _, text := range []string{
		"Mama kwam binnen en lachte. Papa mocht binnen in de klas. Papa heeft haar meegenomen naar de bakker.",
		"Hij werd geplaatst in de kring naast mij. Hij drinkt graag melk. Papa dronk snel zijn koffie op.",
		"De rits zit vast. Ze zat vast in haar trui. Hij zit binnen omdat het regent. Het zat in den bak met blokken.",
		"We halen de puzzel uit elkaar en de toren viel uit elkaar. Op je woorden letten.",
		"Een dode vogel lag op de speelplaats. De goudvis van de klas is gestorven. De hamster is dood.",
		"De rechter hand en de rechter deur. Kinderen hebben het recht om te spelen, dat is de wet van de traagheid.",
		"Ik stond er alleen voor en ik was alleen met twintig kleuters. Twee mama's stonden te praten aan de poort.",
		"De kleuters kunnen nog niet lezen. De verf was op. Het schoolfeest bracht veel geld op. Het einde van de maand.",
		"De pop moest naar de spoed. In de doktershoek mocht de beer met koorts liggen. Papa werkt bij de politie.",
		"Ze was ziek van verlangen en misselijk van de zenuwen. Hij was verkouden, zijn neus liep en hij had een schram.",
		"Ze hoort graag verhalen en dat hoort niet. Hij ziet niet graag spinnen. De klok loopt achter.",
		"Op vakantie in Spanje. De voetbalploeg van Marokko won. De panda uit China. Een Griekse salade.",
		"Het logo van de school is een boom. Haar mama is logopediste. Hij is zijn muts kwijt. In onze klas zijn luizen.",
		"Hij sloeg haar met zijn schop. Er was ruzie in de bouwhoek. De juf was ziek van het lachen.",
		"De rups is dood. Ze eten droog brood voor de eendjes. We hebben het moeilijk met de klei. Het is krap in de gang.",
		"Het siroopje van de pop. Ik moest alles twee keer zeggen. Hij zette de blokken op een rij. Is mama daar?",
		"Mag hij niet in de buurt van de oven komen? Wonen ze bij ons in de straat? Mijn geloof in mezelf groeide.",
	} {
		if got := marked(text, discretion.Known{}, true); got != text {
			t.Errorf("%s", cmp.Diff(text, got))
		}
	}
}
