package ui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
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
		{"help, a lesson", "f1 enter enter", "2 van 6"},
		{"settings, name", "o", "▌ Naam"},
		{"settings, stage", "o down", "► Stage"},
		{"settings, first day", "o down down", "▌ Eerste stagedag"},
		{"settings, focus", "o down*3", "► Focus"},
		{"settings, mouse", "o down*6", "► Muis"},
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
		{"bin", "l p", "► do 12 mrt"},
		{"bin, asked to remove for good", "l p x", "voorgoed"},
		{"bin, asked to empty it", "l p a", "voorgoed"},
		{"bin, an entry", "l p down enter", "Aan de poort ging het snel."},
		{"entry", "l down down enter", "► Wat zag of hoorde ik?"},
		{"entry, an earlier version", "l down*3 enter v", "versie"},
		{"self-assessment", "z", "► Positief ingesteld"},
		{"self-assessment, a level taken away", "z delete", "u zet terug"},
		{"self-assessment, asked to finish it", "z r", "afronden"},
		{"judging, levels", "z enter", "► ● Oe"},
		{"judging, reason", "z enter tab", "▌ Reden nummer 1."},
		{"judging, moments", "z enter tab tab", "► ■ di 10"},
		{"judging, on", "z enter tab*3", "► Verder"},
		{"moments", "z m", "2 momenten"},
		{"growth", "g", "► Positief ingesteld"},
		{"mirror, answer", "s", "▌ Daar wil ik op letten."},
		{"mirror, moments", "s tab", "► Momenten"},
		{"mirror, on", "s tab tab tab", "► Verder"},
		{"intentions, let go", "w", "losgelaten"},
		{"intentions, open", "w down", "x laat los"},
		{"surroundings, a chance", "k", "► Deur open om 8.15"},
		{"surroundings, a family", "k down*4", "► Ouder Eik"},
		{"surroundings, a family that was met", "k down*6", "► Ouder Kastanje"},
		{"surroundings, taken away", "k x", "u zet terug"},
		{"surroundings, a new chance", "k down down enter type:Fiets", "▌ Naam"},
		{"surroundings, a new family", "k end enter type:Ouder", "▌ Schuilnaam gezin"},
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
		{"answers, tips", toAnswers + " down down down enter", "► ■ Nieuwsgierigheid"},
		{"answers, a file to open", "a o", "Een antwoord openen"},
		{"handing in, what", "i", "► Wat gaat mee"},
		{"handing in, name", "i down*3", "▌ Je naam"},
		{"handing in, before", "i down*4", "► Eerder ingediend"},
		{"handing in, what was before", "i down*4 enter", "nummer 1"},
		{"handing in, list", "i tab", "► ■ vandaag"},
		{"handing in, why", "i tab down down w", "▌ Hier ben ik trots op."},
		{"handing in, on", "i tab tab", "► Verder"},
		{"handing in, check", toCheck, "► Vervang"},
		{"handing in, toCheck, other words", toCheck + " d", "▌ Vervang door"},
		{"handing in, toCheck, replaced", toCheck + " v", "u zet terug"},
		{"handing in, check, decided", toCheck + " t right", "► Beslis opnieuw"},
		{"handing in, preview", toPreview, "► Verder"},
		{"handing in, seal", toPreview + " ctrl+n up up", "► Verzegelen"},
		{"handing in, folder", toPreview + " ctrl+n up", "▌ Map"},
		{"handing in, writing", toPreview + " ctrl+n", "► Maak het bestand"},
		{"handing in, over", toPreview + " ctrl+n enter", "Noor-Stage-1"},
	}
}

// full is a journal with something of everything in it.
func full(j *store.Journal) {
	pilot.Answered(j)
	r := theRubric()
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	private, long, first := page.Rows[0].ID, page.Rows[1].ID, page.Rows[2].ID

	met := journal.Encounter{Stage: "stage-1", Kind: "informeel-contact", Moment: "halen", Place: "poort", Initiator: "ouder", Duration: "1-5", When: now.AddDate(0, 0, -2),
		Alias: "Ouder Zonnebloem", Topics: []string{"taal", "eten"}, Language: "Frans", Input: "ja", Follows: long}
	d := journal.NewDraft("vol", now.AddDate(0, 0, -2), r, met, journal.Full, nil, nil)
	fillIn(&d, long)
	whole, err := j.Finish(d, r, now.AddDate(0, 0, -2))
	must(err)
	let := journal.NewDraft("los", now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	let.Entry.Story, let.Entry.Intention = "Sofie belde me thuis op het nummer 0470 12 34 56.", &journal.Plan{If: "het regent", Then: "wacht ik binnen"}
	gone, err := j.Finish(let, r, now)
	must(err)
	must(j.LetGo(gone.ID, now))

	draft, err := j.Draft("open")
	must(err)
	fillIn(&draft, long)
	draft.Touch(now)
	must(j.SaveDraft(draft, r))
	again := journal.Revise("nieuwer", now, r, whole)
	again.Entry.Thought = "Bij nader inzien was ik zelf gehaast."
	must(j.SaveDraft(again, r))
	thrown := journal.NewDraft("weg", now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
	thrown.Entry.Story = "Toch maar niet."
	must(j.SaveDraft(thrown, r))
	must(j.DeleteDraft("weg", now))
	must(j.Delete(private, now))

	judge(j, r, []string{first, whole.ID})
	answerBack(j, long, gone.ID)
	must(j.SaveSurroundings(journal.Surroundings{Families: []string{"Ouder Eik", "Ouder Linde"}, Chances: []journal.Chance{
		{Name: "Deur open om 8.15", Place: "klasdeur", Moment: "brengen"}, {Name: "Koffiehoek", Place: "koffiemoment"}}}))
	set, err := j.Settings()
	must(err)
	set.Starts = map[string]time.Time{"stage-1": now.AddDate(0, 0, -10).Truncate(24 * time.Hour)}
	set.Focus = []string{"houding.positief", "houding.luisteren"}
	must(j.SaveSettings(set))
}

// fillIn writes something at every step of a walk.
func fillIn(d *journal.Draft, before string) {
	e := &d.Entry
	e.Story, e.Thought, e.Wanted, e.Theirs = "Papa nam zijn tijd aan de poort.", "Ik werd er rustig van.", "Luisteren.", "Gerustgesteld worden."
	e.Others, e.Tip = []string{"Hij wachtte op iemand.", "Hij had een vrije dag."}, "Blijf even staan."
	e.Margin, e.LookHere, e.Goals = "Dit bleef hangen.", true, []string{"doel.olr6-e1-g5"}
	e.Intention = &journal.Plan{If: "hij weer blijft staan", Then: "vraag ik naar zijn werk"}
	e.CameBack = &journal.Return{Intention: before, Outcome: journal.WentOther, Said: "Ik vertelde over de poppenhoek."}
	d.SetText("houding.luisteren", "Ik liet hem uitspreken.")
	d.SetDeeper("houding.luisteren", "Stiltes vind ik moeilijk.")
	d.Place("houding.luisteren", "oefenend")
	d.SetText("houding.nieuwsgierig", "Ik vroeg naar zijn weekend.")
	d.Place("houding.positief", "zelfstandig")
	d.SetNoOpportunity("houding.realisme")
	d.SetText("vaardigheid.diversiteit.inbreng", "Hij bracht een boek mee.")
	d.Place("vaardigheid.diversiteit.inbreng", "verkennend")
}

// judge makes a second self-assessment beside the one that was handed in.
func judge(j *store.Journal, r *rubric.Rubric, moments []string) {
	made, err := j.Estimates("stage-1")
	must(err)
	est := journal.NewEstimate("stage-1", r, &made[0], now)
	for i, id := range []string{"houding.nieuwsgierig", "houding.positief", "houding.luisteren"} {
		est.Judge(id, journal.Judgement{Level: r.Levels[i].ID, Reason: fmt.Sprintf("Reden nummer %d.", i), Moments: moments})
	}
	for _, fact := range journal.Facts() {
		est.Answer(string(fact), "Daar wil ik op letten.")
	}
	must(j.SaveEstimate(est, r))
}

// answerBack replies to what a lecturer said, takes tips along, and chooses what to hand in next.
func answerBack(j *store.Journal, entry, named string) {
	for _, at := range []exchange.StudentReply{{}, {Criterion: "houding.nieuwsgierig"}, {Entry: entry}} {
		at.Answer, at.Text, at.Made = "a-2", "Dank je, dat probeer ik.", now
		must(j.Reply(at))
	}
	must(j.SaveHandingIn(store.HandingIn{By: exchange.ByHand, Stage: "stage-1", Dates: exchange.Weeks, Picked: []string{entry, named},
		Why: map[string]string{entry: "Hier ben ik trots op."}}))
}

// theRubric is read once, because reading it takes longer than a key.
var theRubric = sync.OnceValue(rubric.Default)

// fullFile is the file of the full journal, made once.
var fullFile = sync.OnceValue(func() []byte {
	dir, err := os.MkdirTemp("", "")
	must(err)
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "logboek.db")
	j, err := store.Open(path, store.Options{})
	must(err)
	full(j)
	p, err := open(dir, "nl", j)
	must(err)
	walkTo(p, "a down*6 enter space down space esc esc i ctrl+n right l esc") // two tips, and a decision
	must(p.Shell.Keeper.Flush())
	must(j.Close())
	b, err := os.ReadFile(path)
	must(err)
	return b
})

// fresh is the program on a copy of the full journal, at a place.
type fresh struct {
	*pilot.Pilot
	j *store.Journal
}

func arrive(folder, lang string, at place) *fresh {
	path := filepath.Join(folder, "logboek.db")
	must(os.WriteFile(path, fullFile(), 0o600))
	j, err := store.Open(path, store.Options{})
	must(err)
	p, err := open(folder, lang, j)
	must(err)
	walkTo(p, at.way)
	return &fresh{p, j}
}

func open(folder, lang string, j *store.Journal) (*pilot.Pilot, error) {
	return pilot.New(ui.Options{Language: lang, Theme: "none", Default: theRubric, Outbox: filepath.Join(folder, "uit"), Reviews: func() (*store.Reviews, error) {
		return store.OpenReviews(filepath.Join(folder, "nalezen.db"), store.Options{})
	}}, j)
}

func walkTo(p *pilot.Pilot, way string) {
	for _, step := range strings.Fields(way) {
		text, types := strings.CutPrefix(step, "type:")
		switch {
		case types:
			p.Type(text)
		case step == "wide":
			p.Resize(120, 40)
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
	must(p.j.Close())
}
