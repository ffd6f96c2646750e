package ui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// place is a screen of the student's side, the way there by keys on the full journal, and what tells that one is there.
type place struct{ name, way, shows string }

// The ways to the end of a walk, and to what lies far from the overview. A key behind which a number stands is pressed so often.
const (
	toEnd     = "home down down enter ctrl+t"
	toCheck   = "i ctrl+n"
	toPreview = toCheck + " l*5 ctrl+n"
	toAnswers = "a down*3"
)

// places are all of them, and each stop on them at which keys mean something else.
func places() []place {
	return []place{
		{"overview", "home", "► Nieuw koffiemoment"},
		{"overview, on a draft", "home down down", "► Verder met je concept"},
		{"overview, on an entry", "wide end", "► Ouder Kastanje"},
		{"overview, asked to throw a draft away", "home down down x", "weggooien?"},
		{"overview, a draft thrown away", "home down down x j", "u zet terug"},
		{"overview, a folder that is gone", "f", "Deze map is er niet meer"},
		{"around the stage", "d", "► Groei"},
		{"help", "f1", "Hierna"},
		{"curtain", "f12", "Het gordijn is dicht."},
		{"help, a lesson", "f1 enter enter", "een goed verhaal · 2 van"},
		{"settings, name", "o", "▌ Naam"},
		{"settings, stage", "o down", "► Stage"},
		{"settings, first day", "o down down", "▌ Eerste stagedag"},
		{"settings, focus", "o down*3", "► Focus"},
		{"settings, mouse", "o down*6", "► Muis"},
		{"settings, lecturers", "o down*7", "► Stagebegeleiders"},
		{"lecturers, none", "o down*7 enter", "geen sleutel"},
		{"a lecturer’s key", "key", "► Niet gebruiken"},
		{"a lecturer’s key, taken", "key down enter", "nu verzegelen voor Els Peeters"},
		{"lecturers", "key down enter enter o down*7 enter", "► Els Peeters"},
		{"lecturers, one removed", "key down enter enter o down*7 enter x", "u zet terug"},
		{"settings, rubric", "o down*8", "► Rubric"},
		{"rubric", "o down*8 enter", "► Bekijken"},
		{"rubric, read whole", "o down*8 enter enter", "id ouders-informeel"},
		{"settings, mine", "o down*10", "► Alles van mij"},
		{"mine", "o down*10 enter", "► Naar een andere computer"},
		{"mine, asked to write it", "o down*10 enter end enter", "ook wat privé is"},
		{"mine, to another computer", "o down*10 enter enter", "▌ Wachtwoordzin"},
		{"settings, copies", "o down*9", "► Kopieën"},
		{"copies, none", "o down*9 enter", "nog geen kopieën"},
		{"copies, one made", "o down*9 enter enter end", "► vandaag"},
		{"settings, lock", "o down*12", "► Op slot"},
		{"lock, read", "o down*12 enter", "► Kies een wachtwoordzin"},
		{"lock, passphrase", "o down*12 enter enter type:x", "▌ Wachtwoordzin"},
		{"focus", "o down*3 enter", "2 gekozen"},
		{"walk, a new story", "n", "Wat zag of hoorde ik?"},
		{"walk, the row that goes on", "n type:Iets tab tab", "► Verder"},
		{"walk, a revision", "v", "▌ Papa nam zijn tijd"},
		{"walk, thought", "v tab", "▌ Bij nader inzien"},
		{"walk, facts, an intention", toEnd + " home enter", "► Je voornemen"},
		{"walk, facts, how it went", toEnd + " home enter down", "▌ Hoe liep het?"},
		{"walk, facts, alias", "v tab tab enter down down", "▌ Schuilnaam gezin"},
		{"walk, facts, day", "v tab tab enter down*3", "▌ Dag"},
		{"walk, facts, where", "v tab tab enter down*5", "► Waar"},
		{"walk, facts, topics", "v tab tab enter down*9", "▌ Onderwerpen"},
		{"walk, facts, follows", "v tab tab enter down*12", "► Vervolg op"},
		{"walk, facts, kind", "v tab tab enter down*14", "► Opdracht"},
		{"walk, depth", toEnd + " up enter", "► Volledig"},
		{"walk, what both wanted", toEnd + " home down down down enter", "▌ Luisteren."},
		{"walk, criterion", "home down down enter", "▌ Ik liet hem uitspreken."},
		{"walk, criterion, why and where", "home down down enter f5", "wederkerige dialoog"},
		{"walk, criterion, deeper", "home down down enter tab", "▌ Stiltes vind ik moeilijk."},
		{"walk, criterion, levels", "home down down enter tab tab", "► ● Oe"},
		{"walk, criterion, no opportunity", "home down down enter ctrl+n tab", "► ● –"},
		{"walk, criterion, a level taken away", "home down down enter tab tab delete", "u zet terug"},
		{"walk, criterion, from the end", toEnd + " home down down down down enter tab", "► ● Ze"},
		{"walk, tip", toEnd + " up*8 enter", "▌ Blijf even staan."},
		{"walk, other explanations", toEnd + " up*7 enter tab", "▌ Hij had een vrije dag."},
		{"walk, intention", toEnd + " up*6 enter", "▌ hij weer blijft staan"},
		{"walk, goals", toEnd + " up*5 enter", "► ■ Openstaan"},
		{"walk, margin", toEnd + " up*4 enter", "▌ Dit bleef hangen."},
		{"walk, end", toEnd, "► Afronden"},
		{"walk, end, look here", toEnd + " up up up", "► Kijk hier"},
		{"walk, end, who reads", toEnd + " up up", "► Wie mag dit lezen"},
		{"walk, end, story", toEnd + " home down", "► Verhaal"},
		{"list", "l", "► do 12"},
		{"list, on an entry", "l down down", "► di 10"},
		{"list, on the bin", "l end", "► Prullenmand"},
		{"list, an entry deleted", "l down down x", "u zet terug"},
		{"list, search", "l / type:papa", "▌ Zoek"},
		{"list, found", "l / type:papa enter", "3 van 4"},
		{"list, filter, alias", "l f", "▌ Schuilnaam"},
		{"list, filter, criterion", "l f down", "► Criterium"},
		{"bin", "l p", "► wo 11 mrt"},
		{"bin, asked to remove for good", "l p x", "voorgoed"},
		{"bin, asked to empty it", "l p a", "voorgoed"},
		{"bin, an entry", "l p enter", "Aan de poort ging het snel."},
		{"entry", "l down down enter", "► Wat zag of hoorde ik?"},
		{"entry, an earlier version", "l down*3 enter v", "versie"},
		{"entry, the parent’s turn", "l down down enter end up up", "► Ouderbeurt"},
		{"entry, looking back", "l down down enter end up", "► Later gezien"},
		{"entry, the mentor’s words", "l down down enter end", "► Wat je mentor schreef"},
		{"the parent’s turn", "l down down enter o", "▌ Ik bleef graag even."},
		{"the parent’s turn, on", "l down down enter o tab", "► Verder"},
		{"the parent’s turn, what is asked", "l down down enter o ctrl+n", "▌ Of hij lacht."},
		{"the parent’s turn, does it travel", "l down down enter o ctrl+n ctrl+n", "► Ja, dit mag mee"},
		{"the mentor’s words", "l down down enter m", "▌ Je bleef rustig."},
		{"looking back", "l down down enter t", "Wat zie je nu wat je toen niet zag?"},
		{"self-assessment", "z", "► Positief ingesteld"},
		{"self-assessment, a level taken away", "z delete", "u zet terug"},
		{"self-assessment, asked to finish it", "z r", "afronden"},
		{"judging, levels", "z enter", "► ● Oe"},
		{"judging, reason", "z enter tab", "▌ Reden nummer 1."},
		{"judging, moments", "z enter tab tab", "► ■ di 10"},
		{"judging, on", "z enter tab*3", "► Verder"},
		{"self-assessment, the whole stage", "z end", "► Hoofd – hart – handen"},
		{"moments", "z m", "2 momenten"},
		{"growth", "g", "► Positief ingesteld"},
		{"mirror, answer", "s", "▌ Daar wil ik op letten."},
		{"mirror, moments", "s tab", "► Momenten"},
		{"mirror, on", "s tab tab tab", "► Verder"},
		{"intentions, let go", "w", "losgelaten"},
		{"intentions, open", "w down", "x laat los"},
		{"surroundings, a chance", "k", "► Deur open om 8.15"},
		{"surroundings, a family", "k down*5", "► Ouder Eik"},
		{"surroundings, a family that was met", "k down*7", "► Ouder Kastanje"},
		{"surroundings, taken away", "k x", "u zet terug"},
		{"surroundings, a new chance", "k down down enter type:Fiets", "▌ Naam"},
		{"surroundings, a new family", "k end enter type:Ouder", "▌ Schuilnaam gezin"},
		{"school card", "c", "► □ Zegt iemand"},
		{"school card, a tick", "c space", "► ■ Zegt iemand"},
		{"school card, a question", "c enter", "vraag 1 van"},
		{"school card, itself", "c end enter", "► Een kaart uit een bestand"},
		{"statements, side by side", "t", "► di 10 maart"},
		{"statements, on", "t end", "► Verder"},
		{"statements, at their end", "t ctrl+n", "► ● Nee"},
		{"statements, what was left open", "t ctrl+n down*2", "► Verder"},
		{"statements, shut", "t t", "► Verder"},
		{"statements, again", "t t end", "► Opnieuw"},
		{"statements, no stand", "t t enter", "► Waar sta je?"},
		{"statements, a stand", "t t enter ctrl+p", "► ● Het hangt ervan af"},
		{"statements, a stand taken away", "t t enter ctrl+p delete", "u zet terug"},
		{"statements, why", "t t enter ctrl+p tab", "▌ Zo zag ik het."},
		{"statements, the next", "t t enter ctrl+p tab tab", "► Verder"},
		{"head, heart and hands", "h", "► Hoofd"},
		{"head, heart and hands, may it travel", "h down*3", "► ● Nee"},
		{"head, heart and hands, a question", "h enter", "▌ Dat wachten helpt."},
		{"head, heart and hands, on", "h enter tab", "► Verder"},
		{"single story, families", "=", "► Ouder Zonnebloem"},
		{"single story", "= enter", "► zag"},
		{"single story, a new look", "= enter n type:Ze", "▌ Ze"},
		{"single story, asked whether it may travel", "= enter n type:Ze ctrl+n", "Mag dit mee"},
		{"single story, a new look was written", "= enter n type:Ze esc", "u zet terug"},
		{"writing mirror, a fact", ",", "► Een vraag die je stelde"},
		{"writing mirror, something is said", ", tab*4 type:Zo", "▌ Zo"},
		{"writing mirror, on", ", tab*5", "► Verder"},
		{"writing mirror, another stage", ", t", "vraagt pas iets vanaf"},
		{"reports", ";", "► Stage 1"},
		{"report, its forms", "; enter", "► Voor de browser (html)"},
		{"report, with the margin", "; enter end enter", "► Je kantlijn gaat mee"},
		{"report, made", "; enter down*3 enter", "staat klaar in"},
		{"report, a line for the mentor", "; down*5 enter enter type:x", "▌ Geef me deze week …"},
		{"report, a line written", "; down*5 enter enter type:x enter", "“x”"},
		{"report of answers", toAnswers + " down*3 enter", "► Beide blikken naast elkaar"},
		{"report of an entry", "l enter b", "► Voor de browser (html)"},
		{"then and now", "y", "► Nieuwsgierigheid"},
		{"then and now, read", "y enter", "Wat is er anders"},
		{"then and now, a moment", "y enter tab", "► Moment van toen"},
		{"cards", "p", "► + Maak een kaartje"},
		{"cards, which moments", "p enter", "► □"},
		{"cards, the words", "p enter enter ctrl+n", "▌"},
		{"cards, the words, what else goes on it", "p enter down enter ctrl+n tab", "► Ook wat ik dacht"},
		{"cards, a name", "p enter enter ctrl+n ctrl+n", "► Vervang door"},
		{"cards, a name, other words", "p enter enter ctrl+n ctrl+n down enter", "▌ Vervang door"},
		{"cards, a question", "p enter down down enter ctrl+n ctrl+n", "Wat vraag je aan de groep?"},
		{"cards, a question of one's own", "p enter down down enter ctrl+n ctrl+n 5", "▌"},
		{"cards, what it is about", "p enter down down enter ctrl+n ctrl+n 1", "Waar gaat het vooral over?"},
		{"cards, one", "p enter down down enter ctrl+n ctrl+n 1 ctrl+n", "► Toon aan de groep"},
		{"cards, one taken away", "p enter down down enter ctrl+n esc down x", "u zet terug"},
		{"cards, shown", "p enter down down enter ctrl+n ctrl+n 1 ctrl+n enter", "esc terug"},
		{"cards, which tips", "p enter down down enter ctrl+n ctrl+n 1 ctrl+n end enter", "▌"},
		{"note", "-", "▌"},
		{"note, on", "- type:Iets tab", "► Verder: bekijk wat er komt"},
		{"note, a file", "- tab tab", "► Kies een bestand"},
		{"note, what comes of it", "- type:Iets ctrl+n", "► ■ vandaag"},
		{"note, what is left out", "- type:Iets ctrl+n space", "► □ vandaag"},
		{"note, make it", "- type:Iets ctrl+n tab", "► Maak dit concept"},
		{"note, made", "- type:Iets ctrl+n ctrl+n", "► Naar het overzicht"},
		{"tips", "j", "Voor het creëren van momenten"},
		{"tips, a new one", "j end up enter", "▌"},
		{"tips, what for", "j end up enter tab", "► Waarvoor"},
		{"tips, of the school", "j end enter", "Op je schoolkaart"},
		{"answers", "a", "► Katrien Maes"},
		{"answers, whole", "a enter", "► Verder"},
		{"answers, a reply to it", "a enter tab", "▌ Dank je, dat probeer ik."},
		{"answers, beside", toAnswers + " enter", "► Positief ingesteld"},
		{"answers, a criterion", toAnswers + " enter down down enter", "► Verder"},
		{"answers, a reply at a criterion", toAnswers + " enter down down enter tab", "▌ Dank je, dat probeer ik."},
		{"answers, a step taken along", toAnswers + " enter down down enter tab tab tab", "► Neem"},
		{"answers, remarks", toAnswers + " down enter", "► ma 9 maart"},
		{"answers, a remark", toAnswers + " down enter enter", "Mooi hoe je naar het liedje vroeg."},
		{"answers, a reply to a remark", toAnswers + " down enter enter tab", "▌ Dank je, dat probeer ik."},
		{"answers, to talk about", toAnswers + " down down enter", "Je stageplek."},
		{"answers, tips", toAnswers + " down*4 enter", "► ■ Nieuwsgierigheid"},
		{"answers, a file to open", "a o", "Een antwoord openen"},
		{"a sealed file", "came type:x", "▌ Wachtwoord"},
		{"a sealed file, another passphrase", "came type:x enter type:y", "gaat het niet open"},
		{"handing in, what", "i", "► Wat gaat mee"},
		{"handing in, what else", "i down*3", "► Mag ook mee"},
		{"handing in, what may go along", "i down*3 enter", "► □ Stellingen, vooraf"},
		{"handing in, what went along and stays", "i down*3 enter space space", "u zet terug"},
		{"handing in, a piece", "i down*3 enter right", "Zo zag ik het."},
		{"handing in, name", "i down*5", "▌ Je naam"},
		{"handing in, before", "i down*6", "► Eerder ingediend"},
		{"handing in, what was before", "i down*6 enter", "nummer 1"},
		{"handing in, list", "i tab", "► ■ vandaag"},
		{"handing in, why", "i tab down down w", "▌ Hier ben ik trots op."},
		{"handing in, on", "i tab tab", "► Verder"},
		{"handing in, check", toCheck, "► Vervang"},
		{"handing in, check, other words", toCheck + " d", "▌ Vervang door"},
		{"handing in, check, all replaced", toCheck + " t right o t r", "► Vervang op"},
		{"handing in, check, replaced", toCheck + " v", "u zet terug"},
		{"handing in, check, decided", toCheck + " t right", "► Beslis opnieuw"},
		{"handing in, preview", toPreview, "► Verder"},
		{"handing in, seal", toPreview + " ctrl+n up up", "► Verzegelen"},
		{"handing in, folder", toPreview + " ctrl+n up", "▌ Map"},
		{"handing in, writing", toPreview + " ctrl+n", "► Maak het bestand"},
		{"handing in, over", toPreview + " ctrl+n enter", "Noor-Stage-1"},
	}
}

// TestEveryScreenIsAPlace finds the screens in the source, so that a new one is not forgotten above.
func TestEveryScreenIsAPlace(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	reached := map[string]bool{}
	for _, at := range places() {
		p := arrive(t.TempDir(), "nl", at)
		for _, window := range []string{"Window", "veil"} {
			shown := reflect.ValueOf(p.Shell).Elem().FieldByName(window)
			if shown.IsNil() {
				continue
			}
			stack := shown.Elem().FieldByName("stack")
			for i := range stack.Len() {
				reached[strings.TrimPrefix(stack.Index(i).Elem().Type().String(), "*")] = true
			}
		}
		p.leave()
	}
	for _, screen := range screens() {
		if !reached[screen] {
			t.Errorf("no place is on %s", screen)
		}
	}
}

var draws = regexp.MustCompile(`(?m)^func \(\w+ \*(\w+)\) View\(\w+(, \w+)? int\) \*kit\.Frame`)

// screens are the types of the student's side that draw a window.
func screens() (names []string) {
	for _, wing := range strings.Fields(". beside entries walk stage stand looks feedback handin note printout") {
		files, err := filepath.Glob(filepath.Join(wing, "*.go"))
		must(err)
		for _, file := range files {
			source, err := os.ReadFile(file)
			must(err)
			for _, found := range draws.FindAllStringSubmatch(string(source), -1) {
				names = append(names, strings.Replace(wing, ".", "ui", 1)+"."+found[1])
			}
		}
	}
	return names
}

// fresh is the program on a copy of the full journal, at a place.
type fresh struct {
	*pilot.Pilot
	j *store.Journal
}

func arrive(folder, lang string, at place) *fresh { return arriveOn(fullFile(), folder, lang, at) }

// arriveOn is arrive on a copy of another journal.
func arriveOn(file []byte, folder, lang string, at place) *fresh {
	path := filepath.Join(folder, "logboek.db")
	must(os.MkdirAll(folder, 0o700))
	must(os.RemoveAll(filepath.Join(folder, "uit")))
	must(os.RemoveAll(store.BackupsFolder(path)))
	must(os.WriteFile(path, file, 0o600))
	j, err := store.Open(path, store.Options{})
	must(err)
	p, err := open(folder, lang, j)
	must(err)
	walkTo(p, folder, at.way)
	return &fresh{p, j}
}

func open(folder, lang string, j *store.Journal) (*pilot.Pilot, error) {
	return pilot.New(ui.Options{Language: lang, Theme: "none", Default: theRubric, Outbox: filepath.Join(folder, "uit"), Reviews: func(*vault.Key) (*store.Reviews, error) {
		return store.OpenReviews(filepath.Join(folder, "nalezen.db"), store.Options{})
	}}, j)
}

func walkTo(p *pilot.Pilot, folder, way string) {
	for _, step := range strings.Fields(way) {
		text, types := strings.CutPrefix(step, "type:")
		switch {
		case types:
			p.Type(text)
		case step == "wide":
			p.Resize(120, 40)
		case step == "came":
			path := filepath.Join(folder, "antwoord.koffie")
			must(os.WriteFile(path, sealedFile(), 0o600))
			p.Open(path)
		case step == "key":
			path := filepath.Join(folder, "sleutel-els.koffie")
			must(os.WriteFile(path, lecturerFile(), 0o600))
			p.Open(path)
		default:
			name, often, _ := strings.Cut(step, "*")
			n, _ := strconv.Atoi(often)
			for range max(1, n) {
				p.Press(name)
			}
		}
	}
}

func (p *fresh) leave() {
	must(p.Shell.Keeper.Flush())
	p.Shell.Close()
}

// copies are the program at a place, a fresh one for each key.
type copies struct {
	folder string
	at     place
	open   *fresh
	used   bool // a key did something in the one that is open; otherwise it is as fresh as it was
}

func (c *copies) fresh() *fresh {
	if c.used {
		c.leave()
	}
	if c.open == nil {
		c.open = arrive(c.folder, "nl", c.at)
	}
	return c.open
}

func (c *copies) leave() {
	if c.open != nil {
		c.open.leave()
	}
	c.open, c.used = nil, false
}

// press presses a key in a fresh copy, and gives what shows then, and whether anything in the journal changed.
func (c *copies) press(k string) (shows string, stored bool) {
	return c.do(func(p *pilot.Pilot) { p.Press(k) })
}

func (c *copies) do(something func(*pilot.Pilot)) (shows string, stored bool) {
	p := c.fresh()
	before, stands := p.shows(), p.j.Changes()
	something(p.Pilot)
	must(p.Shell.Keeper.Flush())
	shows, stored = p.shows(), p.j.Changes() != stands
	c.used = stored || p.Quit || shows != before
	return shows, stored
}

// shows is the frame with its cursor.
func (p *fresh) shows() string {
	text, x, y := p.Frame()
	return fmt.Sprintf("%s\n%d,%d %v", text, x, y, p.Quit)
}
