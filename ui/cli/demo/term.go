package demo

import (
	_ "embed"
	"encoding/json"
	"strconv"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// termSource lies in a file of its own, because it is prose: whoever mends a story there need not know Go.
//
//go:embed term.json
var termSource []byte

// placement is the invented term of demo/term.json: what a student wrote in stage 1, each text in both languages.
type placement struct {
	Stage   string
	Kind    string
	Focus   []string
	Entries []moment

	Families  []rubric.Text
	Estimates []estimate // oldest first
	Draft     struct {
		moment
		At   string // the criterion where it stopped
		Left string // the hour when it did
	}
}

// estimate is one self-assessment of the term.
type estimate struct {
	Ago        int // working days before today
	Finished   bool
	Judgements map[string]struct {
		Level   string
		Reason  rubric.Text
		Moments []int // entries, numbered from 1
	}
	Answers map[string]rubric.Text
	HandIn  *circle // the hand-in that it went into, nil for none
}

// moment is one entry of the term. Entries are numbered from 1, oldest first, in Follows and CameBack.
type moment struct {
	Ago                                       int    // working days before today
	Hour                                      string // of the encounter
	Alias                                     rubric.Text
	Place, Moment, Initiator, Duration, Input string
	Topics                                    []rubric.Text
	Language                                  rubric.Text
	Follows                                   int
	Depth                                     journal.Depth

	Story, Thought, Tip, Margin rubric.Text
	Answers                     map[string]struct {
		Text, Deeper           rubric.Text
		Level                  string
		NoOpportunity, Skipped bool
	}
	Intention *struct{ If, Then rubric.Text }
	CameBack  *struct {
		Of      int
		Outcome journal.Outcome
	}
	Goals             []string
	LookHere, Private bool
}

// Fill writes the invented term into an empty journal, so that its last day is the working day before now. It keeps all of it
// by the methods that the program uses, so that the demo shows nothing which a journal could not hold. Where there is an outbox, the student
// handed in half-way, and the answer came home.
func Fill(j *store.Journal, lang string, now time.Time, outbox string) error {
	var t placement
	if err := json.Unmarshal(termSource, &t); err != nil {
		return err
	}
	r := rubric.Default()
	entries := make([]journal.Entry, len(t.Entries))
	for i := range t.Entries {
		entries[i] = t.entry(&t.Entries[i], lang, now)
		entries[i].ID = strconv.Itoa(i + 1) // only until Import gives its own, also where entries name each other
		entries[i].Finished = entries[i].Encounter.When.Add(9 * time.Hour)
	}
	if err := j.UseRubric(r); err != nil {
		return err
	}
	kept, err := j.Import(entries, r)
	if err != nil {
		return err
	}
	if err := j.SaveSettings(journal.Settings{
		Stage: t.Stage, Focus: t.Focus, Depth: journal.Normal,
		Starts: map[string]time.Time{t.Stage: monday(entries[0].Encounter.When)},
	}); err != nil {
		return err
	}
	if err := t.assess(j, r, lang, now, kept, outbox); err != nil {
		return err
	}
	if err := keepBeside(j, t.Stage, r, lang, now, kept); err != nil {
		return err
	}
	return t.leaveDraft(j, r, lang, now, kept)
}

// assess keeps the self-assessments and the class list. Each estimate goes on from the one before, as it does on screen, so that
// growth has something to show.
func (t *placement) assess(j *store.Journal, r *rubric.Rubric, lang string, now time.Time, kept []journal.Entry, outbox string) error {
	var before *journal.Estimate
	for _, from := range t.Estimates {
		est := journal.NewEstimate(t.Stage, r, before, workingDay(now, from.Ago, "17:10"))
		for id, own := range from.Judgements {
			judged := journal.Judgement{Level: own.Level, Reason: own.Reason.In(lang)}
			for _, n := range own.Moments {
				judged.Moments = append(judged.Moments, kept[n-1].ID)
			}
			est.Judge(id, judged)
		}
		for question, answer := range from.Answers {
			est.Answer(question, answer.In(lang))
		}
		if from.Finished {
			est.Finished = est.Begun
		}
		if err := j.SaveEstimate(est, r); err != nil {
			return err
		}
		before = &est
		if from.HandIn != nil && outbox != "" {
			if err := from.HandIn.goRound(j, t.Stage, lang, now, kept, outbox); err != nil {
				return err
			}
		}
	}
	families := make([]string, len(t.Families))
	for i, family := range t.Families {
		families[i] = family.In(lang)
	}
	return j.SaveSurroundings(journal.Surroundings{Chances: words.CatalogFor(lang).Stand.StartingChances(), Families: families})
}

// entry puts one moment into the language that is spoken.
func (t *placement) entry(m *moment, lang string, now time.Time) journal.Entry {
	e := journal.Entry{
		Depth: m.Depth, Story: m.Story.In(lang), Thought: m.Thought.In(lang), Tip: m.Tip.In(lang), Margin: m.Margin.In(lang),
		Goals: m.Goals, LookHere: m.LookHere, Private: m.Private, Answers: map[string]journal.Answer{},
		Encounter: journal.Encounter{
			Alias: m.Alias.In(lang), When: workingDay(now, m.Ago, m.Hour), Place: m.Place, Moment: m.Moment, Initiator: m.Initiator,
			Duration: m.Duration, Language: m.Language.In(lang), Input: m.Input, Stage: t.Stage, Kind: t.Kind,
		},
	}
	for _, topic := range m.Topics {
		e.Encounter.Topics = append(e.Encounter.Topics, topic.In(lang))
	}
	for id, answer := range m.Answers {
		e.Answers[id] = journal.Answer{
			Text: answer.Text.In(lang), Deeper: answer.Deeper.In(lang), Level: answer.Level,
			NoOpportunity: answer.NoOpportunity, Skipped: answer.Skipped,
		}
	}
	if m.Follows > 0 {
		e.Encounter.Follows = strconv.Itoa(m.Follows)
	}
	if m.Intention != nil {
		e.Intention = &journal.Plan{If: m.Intention.If.In(lang), Then: m.Intention.Then.In(lang)}
	}
	if m.CameBack != nil {
		e.CameBack = &journal.Return{Intention: strconv.Itoa(m.CameBack.Of), Outcome: m.CameBack.Outcome}
	}
	return e
}

// leaveDraft leaves a walk that stopped half-way: that nothing is lost then is what one would not think of trying.
func (t *placement) leaveDraft(j *store.Journal, r *rubric.Rubric, lang string, now time.Time, kept []journal.Entry) error {
	id, err := j.NewDraftID()
	if err != nil {
		return err
	}
	coverage, err := j.Coverage(t.Stage)
	if err != nil {
		return err
	}
	e := t.entry(&t.Draft.moment, lang, now)
	if n := t.Draft.Follows; n > 0 {
		e.Encounter.Follows = kept[n-1].ID
	}
	draft := journal.NewDraft(id, e.Encounter.When, r, e.Encounter, e.Depth, coverage, t.Focus)
	draft.Entry.Story, draft.Entry.Thought, draft.Entry.Answers = e.Story, e.Thought, e.Answers
	draft.At = journal.PageID{Kind: journal.CriterionPage, Criterion: t.Draft.At}
	draft.Touched = workingDay(now, t.Draft.Ago, t.Draft.Left)
	return j.SaveDraft(draft, r)
}

// workingDay gives the time of day on the school day that lies so many of them before now. The term counts in those, so that no parent
// was met on a Sunday, whenever the demo is shown.
func workingDay(now time.Time, ago int, hour string) time.Time {
	day := now
	for ago > 0 {
		if day = day.AddDate(0, 0, -1); !free(day) {
			ago--
		}
	}
	clock, _ := time.Parse("15:04", hour)
	return time.Date(day.Year(), day.Month(), day.Day(), clock.Hour(), clock.Minute(), 0, 0, now.Location())
}

// free tells weekends and the winter holidays; a demo shown in summer has no school days to choose from.
func free(day time.Time) bool {
	_, month, date := day.Date()
	winter := month == time.December && date >= 21 || month == time.January && date <= 4
	return winter || day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
}

// monday gives the beginning of the week of a day; a stage begins with one.
func monday(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day()-(int(day.Weekday())+6)%7, 0, 0, 0, 0, day.Location())
}
