package ui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

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

	must(j.TellAsParent(whole.ID, &journal.ParentTurn{Told: "Ik bleef graag even.", Question: "Wat zou deze ouder van jou willen weten?", Answer: "Of hij lacht.", Made: now, Shared: true}))
	must(j.LookBack(whole.ID, journal.LookBack{Question: "Wat zie je nu wat je toen niet zag?", Text: "Hij zocht mij.", Made: now.AddDate(0, 0, -1)}))
	must(j.KeepMentorWords(whole.ID, &journal.MentorWords{Text: "Je bleef rustig.", Made: now}))
	judge(j, r, []string{first, whole.ID})
	overStage(j, r)
	answerBack(j, long, gone.ID)
	must(j.SaveWhole("stage-1", &journal.HeadHeartHands{Head: "Dat wachten helpt.", Hands: "Ik sta vroeger aan de deur.", Made: now}))
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

// overStage answers one statement on both sides of the stage and another before it, one before the next stage, and the stage in two of three
// answers.
func overStage(j *store.Journal, r *rubric.Rubric) {
	position := func(at int, side journal.Side, days int) journal.Position {
		return journal.Position{Statement: r.Statements[at].ID, Words: r.Statements[at].Text.In("nl"), Side: side, Stand: journal.Depends, Why: "Zo zag ik het.", Made: now.AddDate(0, 0, -days)}
	}
	must(j.SaveStands("stage-1", []journal.Position{position(0, journal.Before, 2), position(0, journal.After, 0), position(1, journal.Before, 2)}))
	must(j.SaveStands("stage-2", []journal.Position{position(0, journal.Before, 0)}))
	must(j.SaveWhole("stage-1", &journal.HeadHeartHands{Head: "Dat wachten helpt.", Hands: "Ik groet eerst.", Made: now}))
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
	walkTo(p, dir, "a down*7 enter space down space esc esc i ctrl+n right l esc") // two tips, and a decision
	must(p.Shell.Keeper.Flush())
	must(j.Close())
	b, err := os.ReadFile(path)
	must(err)
	return b
})

// sealedFile is a file of somebody else that a passphrase opens.
var sealedFile = sync.OnceValue(func() []byte {
	dir, err := os.MkdirTemp("", "")
	must(err)
	defer os.RemoveAll(dir)
	j, err := store.Open(filepath.Join(dir, "ander.db"), store.Options{})
	must(err)
	defer j.Close()
	pilot.Filled(j)
	b, err := os.ReadFile(pilot.Put(dir, "antwoord.koffie", pilot.Answer("a-9", 1, pilot.HandIn(j, now), now), pilot.LockWith("koekjes")))
	must(err)
	return b
})
