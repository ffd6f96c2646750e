// Package goes is what leaves a journal and what comes home, as a conversation in lines: handing in, the answers of lecturers, and a file that
// somebody gave. Begin with HandIn, Answers and Arrive.
//
// It drives the store as the screens do: what is chosen, found, replaced, written and taken is decided there. Nothing leaves before the last
// of the four steps, and nothing that came is used before the student says so.
package goes

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// handIn is one hand-in in the making.
type handIn struct {
	*diary.Diary
	say *words.LineGoesWords

	name      string // under which the student hands in; the settings keep it
	set       store.HandingIn
	picked    map[string]bool // by hand
	stay      map[string]bool // left here by hand, where all would go along
	choice    *store.Choice
	tally     store.Tally
	lecturers []store.Lecturer

	source  exchange.Source // what would leave, as it was checked
	checked store.Checked
	cast    discretion.Cast
	changed bool            // the last look put words in the place of others
	undo    []func()        // what was decided in the check, the last one last
	heard   map[string]bool // what was said of acts
}

// HandIn leads through the four steps. Back leads to the step before, and later leaves what was chosen for the next time.
func HandIn(d *diary.Diary) ask.Word {
	h := &handIn{Diary: d, say: &d.Words.LineGoes, name: d.Settings().Name, cast: discretion.Cast{}, heard: map[string]bool{}}
	d.Gap()
	d.Say(d.Words.HandIn.Title+".", h.say.FourSteps)
	if !h.begin() {
		return ask.Answered
	}
	steps := [words.HandInSteps]func() ask.Word{h.choose, h.check, h.preview, h.write}
	for step := 0; step < len(steps); {
		h.Gap()
		h.Say(h.Step(step+1, len(steps)) + " " + words.Capital(d.Words.HandIn.Steps[step]) + ".")
		switch w := steps[step](); w {
		case ask.Answered, ask.Done, ask.Skip:
			step++
		case ask.Back:
			if step--; step < 0 {
				return ask.Answered
			}
		case again:
			step = words.ChooseStep
		case ask.End:
			return ask.End
		default:
			h.Say(h.say.KeptForLater)
			return ask.Answered
		}
	}
	return ask.Answered
}

// again says that what was chosen has to be chosen anew.
const again ask.Word = -1

// begin takes up what was chosen the last time. A stage that the rubric in use does not know any more can't be chosen.
func (h *handIn) begin() bool {
	set, err := h.Store.HandingIn()
	if h.Failed(err) {
		return false
	}
	stage := h.Stage()
	if set.By == "" {
		set = store.HandingIn{By: exchange.ByStage, Dates: exchange.Weeks}
	} else if set.Stage == "" || h.Rubric.Stage(set.Stage) != nil {
		stage = set.Stage
	}
	h.set, h.set.Stage = set, stage
	h.picked, h.stay = ticks(set.Picked), ticks(set.Stay)
	h.lecturers, err = h.Store.Lecturers()
	return !h.Failed(err) && h.read()
}

func ticks(ids []string) map[string]bool {
	set := map[string]bool{}
	for _, id := range ids {
		set[id] = true
	}
	return set
}

// read reads what can be chosen from.
func (h *handIn) read() bool {
	choice, err := h.Store.Choice(h.set.Stage)
	if h.Failed(err) {
		return false
	}
	h.choice = choice
	h.count()
	return true
}

// count counts anew what goes along, after each change of the choice.
func (h *handIn) count() { h.tally = h.choice.Tally(&h.set, h.picked, h.stay) }

// takesEstimates says whether self-assessments go along, where there are any.
func (h *handIn) takesEstimates() bool { return h.set.TakesEstimates(len(h.tally.Chosen)) }

// keep saves what was chosen.
func (h *handIn) keep() {
	h.set.Picked, h.set.Stay = slices.Sorted(maps.Keys(h.picked)), slices.Sorted(maps.Keys(h.stay))
	set, texts := h.set.Kept(), ""
	for _, m := range h.tally.Chosen {
		if why := h.set.Why[m.ID]; why != "" {
			texts += h.Named(m.When, m.Alias) + "\n" + why + "\n\n"
		}
	}
	h.Keep("handing in", h.Words.Side.Why, texts, func() error { return h.Store.SaveHandingIn(set) })
	h.count()
}

// moment names an entry by its day and alias.
func (h *handIn) moment(id string) string {
	for _, m := range h.choice.Rows {
		if m.ID == id {
			return h.Named(m.When, m.Alias)
		}
	}
	return id
}

// sentence says a list of parts, in the middle of which a screen has dots.
func sentence(text string) string {
	text = strings.ReplaceAll(text, " · ", ", ")
	if text == "" || strings.ContainsAny(text[len(text)-1:], ".?!:") || strings.HasSuffix(text, "…") || strings.HasSuffix(text, ".”") || strings.HasSuffix(text, "?”") {
		return text
	}
	return text + "."
}

// act is something that can be done: an option with what does it.
type act struct {
	name, about string
	do          func() ask.Word
}

// choose asks which of some acts, and does it. It says false where nothing was chosen.
func choose(d *diary.Diary, question, about string, must bool, acts []act) (w ask.Word, did bool) {
	options := make([]ask.Option, len(acts))
	for i, a := range acts {
		if options[i].Name = a.name; a.about != "" {
			options[i].About = sentence(words.Capital(a.about))
		}
	}
	at, w := d.Choose(ask.Choice{Question: question, About: about, Options: options, Now: -1, Must: must})
	if w != ask.Answered || at < 0 {
		return w, false
	}
	return acts[at].do(), true
}

// sayWrite words why nothing was written.
func (h *handIn) sayWrite(err error) string {
	phrases, place, refused := &h.Words.HandIn, new(fs.PathError), new(exchange.Refusal)
	switch {
	case exchange.IsRefusal(err, exchange.TooBig, exchange.TooMany):
		return phrases.TooMuch
	case errors.As(err, &refused):
		return fmt.Sprintf(phrases.NotMade, h.Words.Exchange.Wrong[refused.Code])
	case errors.As(err, &place) && !errors.Is(err, store.ErrFull):
		return h.say.NotWritten
	}
	return h.Words.SayFile(err)
}
