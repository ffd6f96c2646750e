package store

import (
	"cmp"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Heard is all that lecturers answered, as it was at one moment, with the student's own view beside it. Whoever shows it keeps
// Replies, Taken and what was seen up to date with what the student does since.
type Heard struct {
	Replies map[Spot]string       // what the student said to it
	Taken   map[string]bool       // marks of the tips that the student takes along
	Entries map[string]*Discussed // by id: those that an answer comments on, one that was replaced too
	Damaged bool                  // an answer can't be read any more, and is not among these

	// A voice is what one lecturer answered about one part of the journal: the newest answer, which stands, and behind it those that
	// it replaced. They come in the order of Feedback.
	voices [][]*Response
}

// Spot is where a reply stands: at an answer's view of a criterion, at its comments on an entry or, with neither, at the whole.
type Spot struct{ Answer, Criterion, Entry string }

// Heard gives all that lecturers answered. InUse is the rubric of an answer whose own the journal does not have, and stage the
// student's present one, which an answer is about whose hand-in the journal does not know. A damaged answer is left out and said
// to be, because nothing that came from others may stand in the way of the student's own. It returns ErrDamaged when something
// else can't be trusted.
func (j *Journal) Heard(inUse *rubric.Rubric, stage string) (*Heard, error) {
	return read(j.file, "read answers to hand-ins", func(tx tx) (*Heard, error) { return j.heard(tx, inUse, stage) })
}

func (j *Journal) heard(tx tx, inUse *rubric.Rubric, stage string) (*Heard, error) {
	h := &Heard{Replies: map[Spot]string{}, Taken: map[string]bool{}}
	var err error
	if h.voices, h.Damaged, err = j.voices(tx, inUse, stage); err != nil {
		return nil, err
	}
	replies, err := tx.replies()
	if err != nil {
		return nil, err
	}
	for _, r := range replies {
		h.Replies[Spot{r.Answer, r.Criterion, r.Entry}] = r.Text
	}
	marks, err := tx.tips()
	if err != nil {
		return nil, err
	}
	for _, m := range marks {
		h.Taken[m] = true
	}
	h.Entries, err = tx.discussed(h.All())
	return h, err
}

// All gives every answer, voice by voice, the newest of each first.
func (h *Heard) All() []*Response { return slices.Concat(h.voices...) }

// Current gives the newest answer of each voice: those that stand.
func (h *Heard) Current() []*Response {
	out := make([]*Response, len(h.voices))
	for i := range h.voices {
		out[i] = h.voices[i][0]
	}
	return out
}

// Main is the answer that came last, beside whose hand-in the student's own view is shown; nil when none came.
func (h *Heard) Main() *Response {
	all := h.Current()
	if len(all) == 0 {
		return nil
	}
	return slices.MaxFunc(all, func(a, b *Response) int { return cmp.Compare(a.Place, b.Place) })
}

// Before gives the answers that r replaced, the newest first.
func (h *Heard) Before(r *Response) []*Response {
	for _, v := range h.voices {
		if v[0] == r {
			return v[1:]
		}
	}
	return nil
}

// Answer finds an answer by its id, nil when there is none.
func (h *Heard) Answer(id string) *Response {
	for _, r := range h.All() {
		if r.Answer.ID == id {
			return r
		}
	}
	return nil
}

// Stages gives those that the answers are about, in the order of these.
func (h *Heard) Stages() (stages []string) {
	for _, r := range h.Current() {
		if stage := r.Stage(); !slices.Contains(stages, stage) {
			stages = append(stages, stage)
		}
	}
	return stages
}

// Of gives what was answered about one stage. It shares replies and tips with h, so that what is said in the one shows in the other.
func (h *Heard) Of(stage string) *Heard {
	part := *h
	part.voices = slices.DeleteFunc(slices.Clone(h.voices), func(v []*Response) bool { return v[0].Stage() != stage })
	return &part
}

// Points counts what there is to talk about.
func (h *Heard) Points() (n int) {
	for _, r := range h.Current() {
		n += len(r.Answer.Points)
	}
	return n
}

// Own is the student's judgement of a criterion as it lies beside the answers, of which there must be one.
func (h *Heard) Own(criterion string) journal.Judgement { return h.Main().Own[criterion] }

// Apart says whether a lecturer's level of a criterion is another than the student's own. Whoever gave none differs from nobody.
func (h *Heard) Apart(criterion string) bool {
	own := h.Own(criterion).Level
	return own != "" && slices.ContainsFunc(h.Current(), func(r *Response) bool {
		level := r.View(criterion).Level
		return level != "" && level != own
	})
}

// Discussed gives the entries that the newest answers comment on, the latest encounter first and what is gone last.
func (h *Heard) Discussed() []*Discussed {
	var out []*Discussed
	for _, d := range h.Entries {
		if slices.ContainsFunc(d.Remarks, h.Stands) {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b *Discussed) int {
		return cmp.Or(b.when().Compare(a.when()), cmp.Compare(a.ID, b.ID)) // a map has no order to fall back on
	})
	return out
}

// Stands says that no later answer took the place of the one that the remark is from.
func (h *Heard) Stands(m Remark) bool {
	return slices.ContainsFunc(h.Current(), func(r *Response) bool { return r.Answer.ID == m.By.ID })
}
