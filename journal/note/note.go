// Package note reads what somebody wrote on a phone, to make drafts of it: a text of their own, in parts that a line with a date or with
// dashes keeps apart, or the export of a chat with oneself. Begin with Read, and with Plain for a file. It is pure, and guesses nothing: which
// family a part is about is never looked for, and a day that cannot be is said and not mended.
//
// # A text
//
// A line that holds only a date, or only dashes, parts what stands above it from what stands below. The date is the day of what follows, until
// the next date: several moments of one day, with dashes between them, are all of that day. It is written with the day first (12/3, 12-3-2026,
// 12.03.26), as a year first (2026-03-12), or with the name of a month in Dutch, English or French, each with a day of the week before it and an
// hour behind it, or without. Of a day of the week only the date counts.
//
// # A chat
//
// A text whose first line begins as a message does, with its day and hour and who sent it, is a chat. Messages of one day are one part, a line
// each, unless more than Pause lies between two of them. Who sent them is left out, and so is what the app itself wrote: lines about encryption,
// a message that was deleted, and what stands for a picture or a recording, which is counted. Where several people wrote, nothing is
// read: the words of others are not one's own note.
package note

import (
	"errors"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// How much is taken at a time. MaxSize is of one file, and far more than anybody types on a phone.
const (
	MaxParts = 100
	MaxSize  = 8 << 20
)

// Pause is how long somebody may be silent in a chat with themselves and still tell of the same moment.
const Pause = 2 * time.Hour

// Why nothing was read.
var (
	ErrNothing = errors.New("no words in it")
	ErrSeveral = errors.New("several people wrote in it")
	ErrMany    = errors.New("too many parts")
	ErrLong    = errors.New("a part is too long")
	ErrNoText  = errors.New("it is no plain text")
	ErrTooBig  = errors.New("it is too large")
)

// Doubt says why a day that stands above a part is not taken.
type Doubt int

// What may be wrong with a day.
const (
	NoDoubt    Doubt = iota
	Future           // it is still to come
	Impossible       // there is no such day
)

// Part is what one draft is made of.
type Part struct {
	Story string
	When  time.Time // the day above it, at the hour there or else at noon; zero where none can be taken
	Timed bool      // an hour stands there
	Doubt Doubt
}

// Note is what was read.
type Note struct {
	Parts  []Part
	Chat   bool // it was the export of a chat
	Media  int  // pictures and recordings that were left out of one
	App    int  // lines of the app itself that were
	Hidden int  // characters that show nothing, as journal.Clean takes them out
}

// Read takes a text apart. It returns ErrNothing, ErrSeveral, ErrMany or ErrLong, and then nothing.
func Read(text string, now time.Time) (Note, error) {
	w := &writer{now: now}
	lines := strings.Split(ends.Replace(text), "\n")
	if messages := chatOf(lines); messages != nil {
		w.note.Chat = true
		if err := w.chat(messages); err != nil {
			return Note{}, err
		}
	} else {
		w.lines(lines)
	}
	if w.end(); w.long {
		return Note{}, ErrLong
	}
	return Join(w.note)
}

// ends are the line ends of systems.
var ends = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n")

// Join puts the parts of several texts behind each other. It returns ErrNothing and ErrMany.
func Join(notes ...Note) (all Note, err error) {
	for _, n := range notes {
		all.Parts = append(all.Parts, n.Parts...)
		all.Chat = all.Chat || n.Chat
		all.Media, all.App, all.Hidden = all.Media+n.Media, all.App+n.App, all.Hidden+n.Hidden
	}
	switch {
	case len(all.Parts) == 0:
		return Note{}, ErrNothing
	case len(all.Parts) > MaxParts:
		return Note{}, ErrMany
	}
	return all, nil
}

// Draft begins a walk that has the part as its story, on the day of that or, without one, now.
func (p *Part) Draft(id string, now time.Time, r *rubric.Rubric, set journal.Settings, c journal.Coverage) journal.Draft {
	when := p.When
	if when.IsZero() {
		when = now
	}
	d := journal.Begin(id, when, r, set, c)
	d.Entry.Story, d.Touched = p.Story, now
	return d
}

// writer collects lines into parts.
type writer struct {
	now  time.Time
	note Note
	day  day // of what is collected
	text []string
	long bool
}

// lines takes in those of a text.
func (w *writer) lines(lines []string) {
	for _, line := range lines {
		switch to, dated := heading(line, w.now); {
		case dated:
			w.begin(to)
		case dashes(line):
			w.begin(w.day.again())
		default:
			w.text = append(w.text, line)
		}
	}
}

// begin ends a part, and begins the next on a day.
func (w *writer) begin(on day) {
	w.end()
	w.day = on
}

// end keeps what was collected, unless nothing was.
func (w *writer) end() {
	story, hidden := journal.Clean(strings.Join(w.text, "\n"))
	w.text = nil
	for i, line := range strings.Split(story, "\n") {
		if strings.TrimSpace(line) != "" { // the first line keeps its indent
			story = strings.TrimRight(strings.Join(strings.Split(story, "\n")[i:], "\n"), " \n")
			break
		}
	}
	if strings.TrimSpace(story) == "" {
		return
	}
	w.long = w.long || journal.Longer(story, journal.MaxText)
	w.note.Hidden += hidden
	w.note.Parts = append(w.note.Parts, Part{story, w.day.when(w.now), w.day.timed, w.day.doubt})
}

// dashes says whether a line holds nothing but a rule, also as a phone makes it of three hyphens: one long dash, or a long one and a short.
func dashes(line string) bool {
	weight := 0
	for _, r := range line {
		switch r {
		case '-', '_', '=', '*', '~', '−':
			weight++
		case '–':
			weight += 2
		case '—', '─':
			weight += 3
		case ' ', '\u00a0':
		default:
			return false
		}
	}
	return weight >= 3
}
