// Package moment is the walk through one encounter as a conversation in lines. Begin with New. It drives the same journal.Draft as the screens
// do: which page comes next, what is missing and what a choice brings along is the draft's to say; here stands only how each page is asked.
//
// Everything is saved as it is answered, a text line by line. Back, skip, later and done are words (package ask) on every page; each keeps what
// was typed.
package moment

import (
	"errors"
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
)

// walk is one way through an encounter.
type walk struct {
	*diary.Diary
	draft  journal.Draft
	rubric *rubric.Rubric     // that the draft was begun with
	came   *journal.Intention // that is asked after; nil where there is none
	before *journal.Entry     // what is revised, as it was; nil for a new entry
	visits bool               // the page was opened from where one looks back, and going on leads there
	tipped map[string]bool    // criteria at which a tip came back
	looked map[string]bool    // texts that were looked through
	asked  bool               // Greet asked the first question
}

// Greet says the first page of a first walk, up to its question. It needs no journal, which can be made while somebody hears it; Greeted goes on.
func Greet(t *ask.Talk) {
	say := &t.Words.Walk
	t.Gap()
	t.Say(say.Parts[journal.Welcome]+t.Words.Colon+" "+say.PageName(journal.StoryPage)+".", say.Greeting, say.OneSentence)
	t.Once(t.Words.Lessons.Advice[journal.JustTell])
	t.Once(say.Worry)
	t.Ask(ask.Text{Question: say.FirstStory})
}

// Greeted is New behind Greet.
func Greeted(d *diary.Diary) ask.Word { return begin(d, true) }

// New walks through an encounter of just now. It says Later where the draft waits, and Answered where there is an entry.
func New(d *diary.Diary) ask.Word {
	if first(d) {
		Greet(d.Talk)
		return begin(d, true)
	}
	return begin(d, false)
}

// first says that nothing was ever written in the journal.
func first(d *diary.Diary) bool {
	return d.Overview.Entries == 0 && len(d.Overview.Drafts) == 0 && !d.Demo
}

func begin(d *diary.Diary, asked bool) ask.Word {
	id, err := d.Store.NewDraftID()
	if d.Failed(err) {
		return ask.Later
	}
	w := &walk{Diary: d, draft: journal.Begin(id, d.Now(), d.Rubric, d.Settings(), d.Overview.Coverage), rubric: d.Rubric, came: d.Overview.Intention, asked: asked}
	return w.run()
}

// Resume goes on with a draft where one stopped.
func Resume(d *diary.Diary, id string) ask.Word {
	w, err := opened(d, id)
	if d.Failed(err) {
		return ask.Later
	}
	return w.run()
}

func opened(d *diary.Diary, id string) (w *walk, err error) {
	w = &walk{Diary: d}
	if w.draft, err = d.Store.Draft(id); err != nil {
		return nil, err
	}
	if w.rubric, err = d.Store.Rubric(w.draft.Entry.Rubric); err != nil {
		return nil, err
	}
	if w.came, err = cameBack(d.Store, w.draft.Entry.CameBack); err == nil && w.came == nil && w.draft.Of == "" {
		w.came = d.Overview.Intention
	}
	return w, err
}

// Revise opens a finished entry to be changed, where one looks back on it; all of its criteria, from the first that holds no answer on, where
// deeper says so. A draft of it that is open already goes on instead.
func Revise(d *diary.Diary, id string, deeper bool) ask.Word {
	w, err := revised(d, id, deeper)
	if d.Failed(err) {
		return ask.Later
	}
	d.Say(d.Words.Walk.Revises + ".")
	return w.run()
}

func revised(d *diary.Diary, id string, deeper bool) (*walk, error) {
	for i := range d.Overview.Drafts {
		if draft := &d.Overview.Drafts[i]; draft.Of == id {
			return opened(d, draft.ID)
		}
	}
	entry, err := d.Store.Entry(id)
	if err != nil {
		return nil, err
	}
	w := &walk{Diary: d, before: &entry}
	if w.rubric, err = d.Store.Rubric(entry.Rubric); err != nil {
		return nil, err
	}
	if w.came, err = cameBack(d.Store, entry.CameBack); err != nil {
		return nil, err
	}
	draft, err := d.Store.NewDraftID()
	w.draft = journal.Revise(draft, d.Now(), w.rubric, entry)
	w.draft.At = journal.PageID{Kind: journal.SummaryPage}
	if deeper {
		w.draft.SetDepth(journal.Full, w.rubric)
		if missing := w.draft.Missing(); len(missing) > 0 {
			w.draft.At = journal.PageID{Kind: journal.CriterionPage, Criterion: missing[0]}
		}
	}
	return w, err
}

// cameBack finds the intention that an entry reports on, nil where it reports on none or it is gone.
func cameBack(s *store.Journal, back *journal.Return) (*journal.Intention, error) {
	if back == nil {
		return nil, nil
	}
	all, err := s.Intentions()
	for i := range all {
		if all[i].ID == back.Intention {
			return &all[i], nil
		}
	}
	return nil, err
}

// run asks page after page until the walk is finished or left.
func (w *walk) run() ask.Word {
	w.tipped, w.looked = map[string]bool{}, map[string]bool{}
	for {
		if !w.asked {
			w.Gap()
			w.head()
		}
		said := w.page()
		w.KeepDraft(&w.draft, w.rubric)
		switch said {
		case ask.Answered, ask.Deeper:
			if w.draft.At.Kind == journal.SummaryPage && !w.visits {
				if done := w.finish(); done {
					return ask.Answered
				}
				continue
			}
			w.leadsOn(w.draft.Next)
		case ask.Skip:
			if w.draft.At.Kind == journal.CriterionPage {
				w.draft.Skip(w.draft.At.Criterion)
				w.Say(w.Words.Walk.Skipped + ".")
			}
			w.leadsOn(w.draft.Next)
		case ask.Back:
			w.leadsOn(w.draft.Back)
		case ask.Done:
			if w.draft.At.Kind == journal.SummaryPage && !w.visits && w.finish() {
				return ask.Answered
			}
			w.visits = false
			w.draft.At = journal.PageID{Kind: journal.SummaryPage}
		case ask.Later, ask.End:
			return w.leave(said)
		case ask.Undo:
			w.Say(w.Words.Line.NothingToPutBack)
		}
	}
}

// leadsOn turns the page, or goes back to where it was opened from.
func (w *walk) leadsOn(turn func(*rubric.Rubric) bool) {
	if w.visits || w.draft.At.Kind == journal.MarginPage {
		w.visits = false
		w.draft.At = journal.PageID{Kind: journal.SummaryPage}
		return
	}
	turn(w.rubric)
}

// leave stops here. A draft in which nothing was ever written is none.
func (w *walk) leave(said ask.Word) ask.Word {
	w.KeepDraft(&w.draft, w.rubric)
	if w.draft.Blank() {
		if err := w.Store.DiscardDraft(w.draft.ID); err != nil && !errors.Is(err, store.ErrNotFound) {
			w.Failed(err)
		}
		w.Gone(w.draft.ID)
		return said
	}
	if said == ask.Later {
		w.Say(w.Words.Line.DraftWaits)
	}
	return said
}

// finish makes the entry, and says whether the walk is over. A revision that changed nothing makes no version.
func (w *walk) finish() bool {
	if strings.TrimSpace(w.draft.Entry.Story) == "" {
		w.draft.At = journal.PageID{Kind: journal.StoryPage}
		w.Say(w.Words.Walk.NeedsStory + ".")
		return false
	}
	if w.before != nil && !w.draft.Alters(*w.before) {
		w.Failed(w.Store.DiscardDraft(w.draft.ID))
		w.Gone(w.draft.ID)
		w.Say(w.Words.Line.Unchanged)
		return true
	}
	w.draft.Touch(w.Now())
	entry, err := w.Store.Finish(w.draft, w.rubric, w.Now())
	if errors.Is(err, store.ErrNotFound) && w.draft.Of != "" { // what it would be a version of is gone
		w.draft.Detach()
		return w.finish()
	}
	if w.Failed(err) {
		return false
	}
	w.KeepEntry(w.draft.ID, &entry)
	w.Say(w.Words.Line.Finished)
	return true
}

// head says where one is: the part, the step and what is asked.
func (w *walk) head() {
	page, steps := w.draft.Page(w.rubric)
	said := w.Words.Walk.Parts[page.Part]
	if page.Step > 0 {
		said = w.Step(page.Step, steps) + " " + said
	}
	c, group := w.rubric.Criterion(page.Criterion)
	if c == nil {
		w.Say(ask.Sentence(said + w.Words.Colon + " " + w.Words.Walk.PageName(page.Kind)))
		return
	}
	if page.Part == journal.PourCoffee && group != nil {
		said += ", " + group.Name.In(w.Lang())
		if page.Questions > 1 {
			said += ", " + fmt.Sprintf(w.Words.Walk.Question, page.Question, page.Questions)
		}
	}
	w.Say(said + w.Words.Colon + " " + c.Name.In(w.Lang()) + ".")
}

// page asks what the page asks.
func (w *walk) page() ask.Word {
	e, say := &w.draft.Entry, &w.Words.Walk
	switch w.draft.At.Kind {
	case journal.EncounterPage:
		return w.encounter()
	case journal.DepthPage:
		return w.depth()
	case journal.CriterionPage:
		return w.criterion()
	case journal.GoalsPage:
		return w.goals()
	case journal.SummaryPage:
		return w.summary()
	case journal.WantsPage:
		return w.texts(say.WantsAbout, text{"wanted", say.Wanted, e.Wanted, true, w.draft.SetWanted}, text{"theirs", say.Theirs, e.Theirs, true, w.draft.SetTheirs})
	case journal.TipPage:
		return w.texts(say.TipAbout, text{"tip", say.AskTip, e.Tip, true, w.draft.SetTip})
	case journal.OthersPage:
		return w.others()
	case journal.IntentionPage:
		return w.intention()
	case journal.MarginPage:
		return w.texts(say.MarginLong, text{marginText, say.Margin, e.Margin, false, w.draft.SetMargin})
	}
	return w.story()
}

// text is one question of a page that is answered in words: the name of the answer among the texts of its entry, what is asked, what stands
// there, whether enter ends it, and where the draft keeps it.
type text struct {
	name, question, now string
	brief               bool
	set                 func(string)
}

// texts asks the questions of a page one by one.
func (w *walk) texts(about string, all ...text) ask.Word {
	if about != "" {
		w.Say(about)
	}
	for i := 0; i < len(all); {
		said := w.ask(all[i], ask.Text{Asked: w.asked})
		w.asked = false
		switch {
		case said == ask.Back && i > 0:
			i--
			all[i].now = w.textNow(all[i])
			continue
		case said != ask.Answered:
			return said
		}
		i++
	}
	return ask.Answered
}

// textNow gives what stands at a question by now, which is nothing while it has no answer: no other text takes its place.
func (w *walk) textNow(q text) string {
	if q.name == marginText {
		return w.draft.Entry.Margin
	}
	for _, t := range w.draft.Entry.Texts() {
		if t.Name == q.name {
			return t.Words
		}
	}
	return ""
}

// marginText is how the private margin is called among the questions; it is no text that is ever looked through.
const marginText = ""

// ask asks one question, saves the answer as it comes, and says what in it may identify someone.
func (w *walk) ask(q text, how ask.Text) ask.Word {
	how.Question, how.Now, how.OneLine = q.question, q.now, q.brief
	if w.draft.At.Kind != journal.StoryPage {
		how.Read = w.readStory
	}
	how.Keep = func(text string) {
		q.set(text)
		w.KeepDraft(&w.draft, w.rubric)
	}
	answer, said := w.Text(how)
	if answer != q.now {
		q.set(answer)
		w.KeepDraft(&w.draft, w.rubric)
	}
	if answer != q.now || w.draft.Of == "" && !w.looked[q.name] { // what was written elsewhere, as on a phone, was never looked through here
		w.looked[q.name] = true
		if q.name != marginText && !w.draft.Entry.Private {
			w.Hint(discretion.Text{Of: w.draft.Of, Field: q.name, Words: answer}, w.draft.Entry.Encounter.Alias)
		}
	}
	return said
}

// readStory reads the story again.
func (w *walk) readStory() {
	e := &w.draft.Entry
	w.Say(w.Words.Walk.StoryLabel+w.Words.Colon, e.Story)
	if e.Thought != "" {
		w.Say(w.Words.Walk.ThoughtLabel+w.Words.Colon, e.Thought)
	}
}
