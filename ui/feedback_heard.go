package ui

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// heard is all that lecturers answered, as it was read last, with what the student said to it since.
type heard struct {
	voices  []voice // lecturer by lecturer, in the order in which they first came
	replies map[spot]string
	entries map[string]*discussed // by id: those that an answer comments on
	taken   map[string]bool       // marks of the tips that the student takes along
	damaged bool                  // an answer can't be read any more, and is not among these
}

// voice is what one lecturer answered about one stage, or about the whole study: the newest answer first, and behind it those that
// it replaced.
type voice struct{ answers []*response }

// response is one answer, and the student's own view that it lies beside.
type response struct {
	answer   *exchange.Answer
	about    store.About
	came     int // its place in the order in which answers came
	unseen   bool
	replaced *response // the newest one of the same voice, nil for that one itself
	rubric   *rubric.Rubric
	handIn   *store.HandedIn              // nil when the journal does not know it
	handed   bool                         // the student's view was handed in; else own is as it is now
	own, now map[string]journal.Judgement // as handed in, and as it is now; by criterion
}

// spot is where a reply stands: at an answer's view of a criterion, at its comments on an entry, or at the whole.
type spot struct{ answer, criterion, entry string }

// discussed is an entry that answers comment on.
type discussed struct {
	id      string
	summary *store.Summary // nil when the journal no longer has it
	binned  bool
	remarks []remark
}

// remark is one comment on an entry, and which words of the entry it is about.
type remark struct {
	exchange.Comment
	by    *exchange.Answer
	fit   exchange.Fit
	of    time.Time // when those words were finished, if they are earlier ones
	reply string    // what the student said to it, where that is shown only
}

// sameVoice says whether both are of one lecturer about one stage.
func (r *response) sameVoice(other *response) bool {
	return r.answer.Reviewer.ID == other.answer.Reviewer.ID && r.about == other.about
}

// name is the lecturer's, as this answer has it.
func (r *response) name() string { return r.answer.Reviewer.Name }

// made is the day on which the lecturer wrote it. Reading has checked that it is one.
func (r *response) made() time.Time {
	day, _ := time.Parse(time.DateOnly, r.answer.Made)
	return day
}

// view is what the answer says of a criterion; the zero value when it says nothing.
func (r *response) view(criterion string) exchange.View {
	for _, v := range r.answer.Views {
		if v.Criterion == criterion {
			return v
		}
	}
	return exchange.View{}
}

// views gives what the answer says in the order of its rubric; what the rubric does not know comes last.
func (r *response) views() []exchange.View {
	var sorted, rest []exchange.View
	for _, g := range r.rubric.Groups {
		for i := range g.Criteria {
			if v := r.view(g.Criteria[i].ID); v.Criterion != "" {
				sorted = append(sorted, v)
			}
		}
	}
	for _, v := range r.answer.Views {
		if c, _ := r.rubric.Criterion(v.Criterion); c == nil {
			rest = append(rest, v)
		}
	}
	return append(sorted, rest...)
}

func (r *response) says(criterion string) bool { return r.view(criterion).Criterion != "" }

// level finds a level in the rubric of the answer, or else in the one in use; nil when neither has it.
func (r *response) level(e *logbook, id string) *rubric.Level {
	for _, from := range []*rubric.Rubric{r.rubric, e.rubric} {
		if i := from.LevelIndex(id); i >= 0 {
			return &from.Levels[i]
		}
	}
	return nil
}

func (r *response) levelName(e *logbook, id string) string {
	if l := r.level(e, id); l != nil {
		return l.Name.In(e.lang())
	}
	return id
}

func (r *response) letter(e *logbook, id string) string {
	if l := r.level(e, id); l != nil {
		return l.Short.In(e.lang())
	}
	return "?"
}

// sign is the lecturer's view of a criterion in one letter or sign, empty when there is none.
func (r *response) sign(e *logbook, criterion string) string {
	switch v := r.view(criterion); {
	case v.CannotJudge:
		return "○"
	case v.Level != "":
		return r.letter(e, v.Level)
	}
	return ""
}

// judged is the lecturer's view of a criterion in words, empty when it holds a remark only.
func (r *response) judged(e *logbook, criterion string) string {
	switch v := r.view(criterion); {
	case v.CannotJudge:
		return e.words.Feedback.CannotJudge
	case v.Level != "":
		return r.levelName(e, v.Level)
	}
	return ""
}

// current gives the newest answer of each voice: those that stand.
func (h *heard) current() []*response {
	out := make([]*response, len(h.voices))
	for i := range h.voices {
		out[i] = h.voices[i].answers[0]
	}
	return out
}

// stages gives those that the answers are about, in the order of these.
func (h *heard) stages(e *logbook) (stages []string) {
	for _, r := range h.current() {
		if stage := r.stage(e); !slices.Contains(stages, stage) {
			stages = append(stages, stage)
		}
	}
	return stages
}

// of gives what was answered about one stage.
func (h *heard) of(e *logbook, stage string) *heard {
	part := *h
	part.voices = slices.DeleteFunc(slices.Clone(h.voices), func(v voice) bool { return v.answers[0].stage(e) != stage })
	return &part
}

// mark names the stage that an answer is about where there are answers about several.
func (h *heard) mark(e *logbook, r *response) string {
	if r.handIn == nil || len(h.stages(e)) < 2 {
		return ""
	}
	return " · " + e.stageName(r.handIn.Stage)
}

// all gives every answer, voice by voice, the newest of each first.
func (h *heard) all() (out []*response) {
	for _, v := range h.voices {
		out = append(out, v.answers...)
	}
	return out
}

// before gives the answers that r replaced, the newest first.
func (h *heard) before(r *response) []*response {
	for _, v := range h.voices {
		if v.answers[0] == r {
			return v.answers[1:]
		}
	}
	return nil
}

// answer finds an answer by its id, nil when there is none.
func (h *heard) answer(id string) *response {
	for _, r := range h.all() {
		if r.answer.ID == id {
			return r
		}
	}
	return nil
}

// points counts what there is to talk about.
func (h *heard) points() (n int) {
	for _, r := range h.current() {
		n += len(r.answer.Points)
	}
	return n
}

// main is the answer that came last, beside whose hand-in the student's own view is shown; nil when none came.
func (h *heard) main() *response {
	all := h.current()
	if len(all) == 0 {
		return nil
	}
	return slices.MaxFunc(all, func(a, b *response) int { return cmp.Compare(a.came, b.came) })
}

// stage is the one that the answer is about: that of its hand-in, empty for the whole study, and the present one where the
// journal does not know the hand-in.
func (r *response) stage(e *logbook) string {
	if r.handIn != nil {
		return r.handIn.Stage
	}
	return e.currentStage()
}

// own is the student's level of a criterion as it lies beside the answers.
func (h *heard) own(criterion string) journal.Judgement { return h.main().own[criterion] }

// apart says whether a lecturer's level of a criterion is another than the student's own.
func (h *heard) apart(criterion string) bool {
	own := h.own(criterion).Level
	return own != "" && slices.ContainsFunc(h.current(), func(r *response) bool {
		level := r.view(criterion).Level
		return level != "" && level != own
	})
}

// discussed gives the entries that the newest answers comment on, the latest encounter first and what is gone last.
func (h *heard) discussed() []*discussed {
	var out []*discussed
	for _, d := range h.entries {
		if slices.ContainsFunc(d.remarks, h.stands) {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b *discussed) int {
		return cmp.Or(b.when().Compare(a.when()), cmp.Compare(a.id, b.id))
	})
	return out
}

// stands says that no later answer took the place of the one that the remark is from.
func (h *heard) stands(m remark) bool {
	return slices.ContainsFunc(h.current(), func(r *response) bool { return r.answer.ID == m.by.ID })
}

func (d *discussed) when() time.Time {
	if d.summary == nil {
		return time.Time{}
	}
	return d.summary.When
}

// name tells which entry it is: day and alias, or that it is gone.
func (d *discussed) name(e *logbook) string {
	if d.summary == nil {
		return e.words.Feedback.GoneName
	}
	return e.words.Dates.near(d.summary.When, e.now()) + ", " + cmp.Or(d.summary.Alias, e.words.Entry.NoAlias)
}

// about says which words of the entry the remark is about, nothing when they still stand.
func (m *remark) about(e *logbook) string {
	switch {
	case m.fit == exchange.Earlier:
		return e.words.Feedback.overVersion(e.words.Dates.day(m.of, e.now()))
	case m.fit == exchange.Unknown:
		return e.words.Feedback.OverUnknown
	}
	return ""
}

// tipMark names a tip without a word of it. The same words of the same lecturer in the same place keep their mark in a later
// answer.
func tipMark(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// replyText is what the student says to a lecturer, as the keeper holds it.
type replyText struct {
	book  *logbook
	reply exchange.StudentReply
}

func (t *replyText) key() string {
	return "reply " + t.reply.Answer + " " + t.reply.Criterion + " " + t.reply.Entry
}

func (t *replyText) write() error { return t.book.store.Reply(t.reply) }

func (t *replyText) plain() string {
	e := t.book
	label := e.words.Feedback.YourReply
	if t.reply.Criterion != "" {
		label += " · " + e.criterion(t.reply.Criterion)
	}
	return label + "\n" + t.reply.Text + "\n\n"
}

// reply shows a changed reply at once and hands it to the keeper.
func (e *logbook) reply(h *heard, at spot, text string) tea.Cmd {
	h.replies[at] = text
	return e.keep(&replyText{e, exchange.StudentReply{Answer: at.answer, Criterion: at.criterion, Entry: at.entry, Text: text, Made: e.now()}})
}
