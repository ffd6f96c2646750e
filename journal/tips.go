package journal

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// Tip is something that a student takes along. One that was ticked among what a lecturer answered, or in an entry, holds no words of its
// own: it is named by its mark, and says what stands there now. One that was written holds its text.
type Tip struct {
	Mark      string    `json:"mark"`
	Text      string    `json:"text,omitempty"` // one line; empty for one that was ticked
	For       TipFor    `json:"for,omitempty"`  // empty is ForMyself
	Criterion string    `json:"criterion,omitempty"`
	From      TipFrom   `json:"from,omitempty"`
	Of        string    `json:"of,omitempty"` // the card or the question that it came from, or the name of who gave it
	At        time.Time `json:"at,omitzero"`
	Shown     time.Time `json:"shown,omitzero"` // when it came back last
}

// TipFor says what a tip is good for.
type TipFor string

// A tip is about how the student meets parents, or about making moments for it in the class and at the school.
const (
	ForMyself  TipFor = "zelf"
	ForMoments TipFor = "momenten"
)

// TipsFor gives what tips are good for in the order in which they are shown.
func TipsFor() []TipFor { return []TipFor{ForMyself, ForMoments} }

// TipFrom says where a tip came from. One that the student wrote without an occasion came from nowhere.
type TipFrom string

// Where tips come from. The last two are never kept: they are seen by what a mark names.
const (
	FromCard   TipFrom = "kaartje"
	FromSchool TipFrom = "schoolkaart"
	FromAnswer TipFrom = "antwoord"
	FromEntry  TipFrom = "reflectie"
)

// Good says what the tip is good for.
func (t *Tip) Good() TipFor { return cmp.Or(t.For, ForMyself) }

// Written says that the tip holds its own words.
func (t *Tip) Written() bool { return t.Text != "" && t.From != FromAnswer && t.From != FromEntry }

// MarshalJSON writes a tip of which nothing but its mark is kept as that mark alone, as all were once.
func (t Tip) MarshalJSON() ([]byte, error) {
	type plain Tip
	var value any = plain(t)
	if t == (Tip{Mark: t.Mark}) {
		value = t.Mark
	}
	var b bytes.Buffer
	to := json.NewEncoder(&b)
	to.SetEscapeHTML(false) // whoever asked escapes it, where that is wanted
	err := to.Encode(value)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// UnmarshalJSON reads both forms.
func (t *Tip) UnmarshalJSON(text []byte) error {
	type plain Tip
	if len(text) > 0 && text[0] == '"' {
		*t = Tip{}
		return json.Unmarshal(text, &t.Mark)
	}
	return json.Unmarshal(text, (*plain)(t))
}

// NextTip gives the tip that comes back at a criterion: of those that fit it, the one that was away longest, and none that came back on
// the same day. It gives nil where there is none.
func NextTip(tips []Tip, criterion string, now time.Time) *Tip {
	var next *Tip
	for i := range tips {
		t := &tips[i]
		if criterion == "" || t.Criterion != criterion || t.Text == "" || sameDay(t.Shown, now) {
			continue
		}
		if next == nil || cmp.Or(t.Shown.Compare(next.Shown), t.At.Compare(next.At)) < 0 {
			next = t
		}
	}
	return next
}

func sameDay(a, b time.Time) bool {
	return !a.IsZero() && a.In(b.Location()).Format(time.DateOnly) == b.Format(time.DateOnly)
}

// TipLines parts a text into tips, one a line and each once. Signs that people begin the lines of a list with go.
func TipLines(text string) (lines []string) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(strings.TrimLeft(Line(line), "-*•· "))
		if line != "" && !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return lines
}
