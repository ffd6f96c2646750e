package diary

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// kept is something that was written in this conversation.
type kept struct {
	key  string // a newer state of it has the same
	head string // what it is, for a side file
	text string // empty for a choice without words
	save func() error
	err  error // why the file did not take it
}

// Keep saves what was written, says once why where that fails, and holds on to its words: a file may be removed or replaced after it took
// them. It says whether they are in the file. What failed is tried again at the end.
func (d *Diary) Keep(key, head, text string, save func() error) bool {
	now := kept{key, head, text, save, save()}
	for i := range d.kept {
		if was := &d.kept[i]; was.key == key {
			if was.err == nil {
				d.Failed(now.err)
			}
			*was = now
			return now.err == nil
		}
	}
	d.kept = append(d.kept, now)
	return !d.Failed(now.err)
}

// Gone forgets what was thrown away.
func (d *Diary) Gone(key string) {
	for i := range d.kept {
		if d.kept[i].key == key {
			d.kept = append(d.kept[:i], d.kept[i+1:]...)
			return
		}
	}
}

// KeepDraft saves a draft of an entry, unless nothing was ever written in it.
func (d *Diary) KeepDraft(draft *journal.Draft, r *rubric.Rubric) {
	if draft.Blank() && !d.holds(draft.ID) {
		return
	}
	draft.Touch(d.Now())
	head := d.Words.Side.Draft + " · " + d.Words.Dates.WholeDay(draft.Entry.Encounter.When)
	d.Keep(draft.ID, head, d.plain(&draft.Entry), func() error { return d.Store.SaveDraft(*draft, r) })
}

// KeepEntry holds on to an entry that a draft became, which is in the file.
func (d *Diary) KeepEntry(draft string, e *journal.Entry) {
	d.Gone(draft)
	head := d.Words.Side.Entry + " · " + d.Words.Dates.WholeDay(e.Encounter.When)
	d.Keep("entry "+e.ID, head, d.plain(e), func() error { return nil })
}

func (d *Diary) holds(key string) bool {
	for i := range d.kept {
		if d.kept[i].key == key {
			return true
		}
	}
	return false
}

// plain writes out every text of an entry, each under what it answers.
func (d *Diary) plain(e *journal.Entry) string {
	var b strings.Builder
	for _, text := range e.Texts() {
		if strings.TrimSpace(text.Words) == "" {
			continue
		}
		kind, id, _ := strings.Cut(text.Name, ":")
		name := d.Words.FieldName(kind)
		if name == "" {
			name = d.Criterion(id)
		}
		b.WriteString(name + "\n" + text.Words + "\n\n")
	}
	return b.String()
}

// Ending is where what was written is, at the end of a conversation, when it is not all in the journal.
type Ending struct {
	Rescue string // the path of a side file with text that no other file is seen to hold; empty normally
	Lost   bool   // text could be written nowhere
	Astray string // the path of the journal where it was removed, replaced, cut short or written over; empty normally
	Unkept bool   // choices without words, which a side file can't hold, were not saved
}

// End looks whether the journal still holds what was written, and puts what it does not into a side file. It says which choices were not saved.
func (d *Diary) End() (out Ending) {
	astray := d.Store.InPlace()
	whole := astray == nil || errors.Is(astray, store.ErrClosed)
	if !whole {
		out.Astray = d.Store.Path()
	}
	text := ""
	for i := range d.kept {
		k := &d.kept[i]
		if k.err != nil {
			k.err = k.save()
		}
		whole = whole && (k.err == nil || k.text == "")
		switch {
		case k.text != "":
			text += words.SideHeading + k.head + "\n" + words.SideID + k.key + "\n\n" + strings.TrimRight(k.text, "\n") + "\n\n\n"
		case k.err != nil:
			out.Unkept = true
			d.Say(fmt.Sprintf(d.Words.Line.NotSaved, ask.Sentence(k.head), d.Words.Errors.Say(k.err)))
		}
	}
	if whole || text == "" {
		return out
	}
	out.Rescue = d.rescue(d.Words.Side.Intro + "\n\n\n" + text)
	out.Lost = out.Rescue == ""
	return out
}

// rescue puts a text into a side file beside the journal, or in the home folder; empty where neither takes it.
func (d *Diary) rescue(text string) string {
	file, suffix, err := d.Store.SealSide([]byte(text))
	if err != nil {
		return ""
	}
	home, _ := os.UserHomeDir()
	path, _ := store.WriteSide([]string{filepath.Dir(d.Store.Path()), home}, store.SideFile+d.Now().Format("2006-01-02-150405"), ".txt"+suffix, file)
	return path
}
