package store

import (
	"cmp"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Heard is all that lecturers answered, as it was at one moment, with the student's own view beside it. Whoever shows
// it keeps Replies, Taken and what was seen up to date with what the student does since.
type Heard struct {
	Replies map[Spot]string       // what the student said to it
	Taken   map[string]bool       // marks of the tips that the student takes along of what is offered
	Entries map[string]*Discussed // by id: those that an answer comments on, one that was replaced too
	Damaged bool                  // an answer can't be read any more, and is not among these

	// A voice is what one lecturer answered about one part of the journal: the newest answer, which stands, and behind
	// it those that it replaced. They come in the order of Feedback.
	voices [][]*Response
}

// Spot is where a reply stands: at an answer's view of a criterion, at its comments on an entry or, with neither, at
// the whole.
type Spot struct{ Answer, Criterion, Entry string }

// Heard gives all that lecturers answered. InUse is the rubric of an answer whose own the journal does not have, and
// stage the student's present one, which an answer is about whose hand-in the journal does not know. A damaged answer
// is left out and said to be, because nothing that came from others may stand in the way of the student's own. It
// returns ErrDamaged when something else can't be trusted.
func (j *Journal) Heard(inUse *rubric.Rubric, stage string) (*Heard, error) {
	return read(j.file, "read answers to hand-ins", func(tx tx) (*Heard, error) { return j.heard(tx, inUse, stage) })
}

// heard reads replies and tips even for a journal without answers: they are little, and outlive an answer that is
// damaged.
func (j *Journal) heard(tx tx, inUse *rubric.Rubric, stage string) (*Heard, error) {
	heard := &Heard{Replies: map[Spot]string{}, Taken: map[string]bool{}}
	var err error
	if heard.voices, heard.Damaged, err = j.voices(tx, inUse, stage); err != nil {
		return nil, err
	}
	replies, err := tx.replies()
	if err != nil {
		return nil, err
	}
	for _, reply := range replies {
		heard.Replies[Spot{reply.Answer, reply.Criterion, reply.Entry}] = reply.Text
	}
	tips, err := tx.tips()
	if err != nil {
		return nil, err
	}
	for i := range tips {
		if !tips[i].Written() {
			heard.Taken[tips[i].Mark] = true
		}
	}
	heard.Entries, err = tx.discussed(heard.All())
	return heard, err
}

// All gives every answer, voice by voice, the newest of each first.
func (heard *Heard) All() []*Response { return slices.Concat(heard.voices...) }

// Current gives the newest answer of each voice: those that stand.
func (heard *Heard) Current() []*Response {
	out := make([]*Response, len(heard.voices))
	for i := range heard.voices {
		out[i] = heard.voices[i][0]
	}
	return out
}

// Main is the answer that came last, beside whose hand-in the student's own view is shown; nil when none came.
func (heard *Heard) Main() *Response {
	all := heard.Current()
	if len(all) == 0 {
		return nil
	}
	return slices.MaxFunc(all, func(a, b *Response) int { return cmp.Compare(a.Place, b.Place) })
}

// Before gives the answers that a response replaced, the newest first. For one that was itself replaced there are none.
func (heard *Heard) Before(response *Response) []*Response {
	for _, voice := range heard.voices {
		if voice[0] == response {
			return voice[1:]
		}
	}
	return nil
}

// Answer finds an answer by its id, nil when there is none.
func (heard *Heard) Answer(id string) *Response {
	for _, response := range heard.All() {
		if response.Answer.ID == id {
			return response
		}
	}
	return nil
}

// Stages gives those that the answers are about, in the order of these.
func (heard *Heard) Stages() (stages []string) {
	for _, response := range heard.Current() {
		if stage := response.Stage(); !slices.Contains(stages, stage) {
			stages = append(stages, stage)
		}
	}
	return stages
}

// Of gives what was answered about one stage. It shares replies and tips with the whole, so that what is said in the
// one shows in the other.
func (heard *Heard) Of(stage string) *Heard {
	part := *heard
	part.voices = slices.DeleteFunc(slices.Clone(heard.voices), func(voice []*Response) bool { return voice[0].Stage() != stage })
	return &part
}

// Points counts what there is to talk about.
func (heard *Heard) Points() (n int) {
	for _, response := range heard.Current() {
		n += len(response.Answer.Points)
	}
	return n
}

// Own is the student's judgement of a criterion as it lies beside the answers, of which there must be one.
func (heard *Heard) Own(criterion string) journal.Judgement { return heard.Main().Own[criterion] }

// Apart says whether a lecturer's level of a criterion is another than the student's own. Whoever gave none differs
// from nobody.
func (heard *Heard) Apart(criterion string) bool {
	own := heard.Own(criterion).Level
	return own != "" && slices.ContainsFunc(heard.Current(), func(response *Response) bool {
		level := response.View(criterion).Level
		return level != "" && level != own
	})
}

// Compared is a criterion that both views are laid beside each other at.
type Compared struct {
	Group     *rubric.Group // nil for one that the rubric of the answer that came last does not have
	Criterion *rubric.Criterion
}

// Criteria gives those of the answer that came last, and after them what the other answers say of any that its rubric does not have. There is
// an answer at least.
func (heard *Heard) Criteria() (all []Compared) {
	known, r := map[string]bool{}, heard.Main().Rubric
	for i := range r.Groups {
		for n := range r.Groups[i].Criteria {
			crit := &r.Groups[i].Criteria[n]
			known[crit.ID] = true
			all = append(all, Compared{&r.Groups[i], crit})
		}
	}
	for _, response := range heard.Current() {
		for _, view := range response.Answer.Views {
			if !known[view.Criterion] {
				known[view.Criterion] = true
				all = append(all, Compared{nil, response.Criterion(view.Criterion)})
			}
		}
	}
	return all
}

// Discussed gives the entries that the newest answers comment on, the latest encounter first and what is gone last.
func (heard *Heard) Discussed() []*Discussed {
	var out []*Discussed
	for _, discussed := range heard.Entries {
		if slices.ContainsFunc(discussed.Remarks, heard.Stands) {
			out = append(out, discussed)
		}
	}
	slices.SortFunc(out, func(a, b *Discussed) int {
		return cmp.Or(b.when().Compare(a.when()), cmp.Compare(a.ID, b.ID)) // a map has no order to fall back on
	})
	return out
}

// Stands says that no later answer took the place of the one that the remark is from.
func (heard *Heard) Stands(remark Remark) bool {
	return slices.ContainsFunc(heard.Current(), func(response *Response) bool { return response.Answer.ID == remark.By.ID })
}
