package safety

import (
	"fmt"
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// View gives the step that it has come to.
func (v *steps) View(w, h int) *kit.Frame {
	cells := kit.Measure(w)
	say, t, k := &v.win.Words.Lock, &v.win.Theme, keysOf(v.win)
	f := &kit.Frame{Title: say.Title, Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	first := 0 // the line that has to be in sight with the first row
	switch v.step {
	case reading:
		for _, text := range []string{say.File(v.l.Of.Reviews).Protects, say.Not, say.Final, say.Plan} {
			prose(f, t.Plain, text, cells)
			f.Add("")
		}
	case choosing:
		v.drawPhrase(f, cells)
		return f
	case making, writing:
		f.Keys = nil
		if v.task == nil {
			prose(f, t.Quiet, say.Making, cells)
		} else {
			v.task.Draw(f, t, say.Following, say.Locking, cells)
		}
		return f
	case keeping:
		f.Title = say.SheetTitle
		first = v.drawSheet(f, cells)
	case parting:
		prose(f, t.Title, say.Part, cells)
		prose(f, t.Plain, say.File(v.l.Of.Reviews).Bare, cells)
		f.Add("")
	case over:
		v.drawEnd(f, cells)
	}
	if v.said != "" && v.step != keeping {
		prose(f, t.Plain, v.said, cells)
		f.Add("")
	}
	drawChoices(f, v.win, v.choices(), v.at, f.Room(h)-len(f.Body), cells)
	if v.at == 0 {
		f.Focus = min(f.Focus, first)
	}
	return f
}

// drawPhrase asks for a passphrase, twice.
func (v *steps) drawPhrase(f *kit.Frame, w int) {
	say, t := &v.win.Words.Lock, &v.win.Theme
	f.Title = say.PhraseTitle
	prose(f, t.Quiet, say.PhraseAbout, w)
	if v.deed == changing {
		prose(f, t.Quiet, say.PhraseStays, w)
	}
	f.Add("")
	f.Form(t, &v.form, w, true, 1)
	if v.said != "" {
		f.Add("")
		prose(f, t.Plain, v.said, w)
	}
}

// drawSheet gives the recovery key, and the line that it begins on.
func (v *steps) drawSheet(f *kit.Frame, w int) (first int) {
	say, t := &v.win.Words.Lock, &v.win.Theme
	if v.said != "" { // above the key, where it is in sight in a small window too
		prose(f, t.Plain, v.said, w)
	} else {
		prose(f, t.Quiet, say.SheetAbout, w)
	}
	f.Add("")
	first = len(f.Body)
	for _, line := range words.RecoveryLines(v.key.Recovery()) {
		f.Add("  " + t.Title.Render(line))
	}
	f.Add("")
	prose(f, t.Quiet, say.SheetLetters, w)
	prose(f, t.Quiet, fmt.Sprintf(say.SheetFor, filepath.Base(v.l.Of.Path), v.win.Words.Dates.WholeDay(v.win.Now())), w)
	f.Add("")
	return first
}

// drawEnd says what holds from now on, and which copies are not part of that.
func (v *steps) drawEnd(f *kit.Frame, w int) {
	say, t := &v.win.Words.Lock, &v.win.Theme
	of := say.File(v.l.Of.Reviews)
	done, missing := of.Set, say.MissedSet
	switch v.deed {
	case changing:
		done, missing = of.Changed, say.MissedChanged
	case removing:
		done, missing = of.Gone, say.MissedOff
	}
	prose(f, t.Title, done, w)
	f.Add("")
	switch {
	case v.ended.followedMsg.err != nil:
		prose(f, t.Plain, say.Late, w)
	case len(v.ended.missed) > 0:
		prose(f, t.Plain, fmt.Sprintf(missing, strings.Join(v.ended.missed, ", ")), w)
	default:
		prose(f, t.Quiet, say.Followed, w)
	}
	f.Add("")
}

// Chapter is this screen's page in the help.
func (v *steps) Chapter() window.Chapter { return lockChapter(v.win) }
