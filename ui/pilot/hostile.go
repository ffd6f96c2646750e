package pilot

import (
	"fmt"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// What could steer a terminal, fake a line, or hide: a link, concealed letters, controls of both sets, text turned around, letters that
// nobody sees, line ends, and a pile of marks. A name of a file can hold the second.
const (
	Hostile     = "\x00\r\n\x1b]0;titel\x07\x9b\u009b31m\x1b]8;;http://kwaad.test\x1b\\" + unseen + "\x1b[8m\x1b[3;55;1234m\x7f\u2028\u2029"
	hostileName = "\n\x1b" + NameBegins + "\x07\u009b31m\x1b[8m" + unseen
	// NameBegins is with what a line would begin if the name of a file could begin one.
	NameBegins = "]8;;kwaad"
	unseen     = "\u202e\u2066\u2069\u200e\u2065\U000e0000\U000e0041\u115f\u1160\u3164\uffa0\u200b\u2060\ufeff\u00ad\u034fz\u0301\u0302\u0303\u0304\u0305\u0306"
)

// Pour puts what is hostile behind the first letters of a text, where no cut to a width leaves it out.
func Pour(s string) string { return pourInto(s, Hostile) }

// PourName is Pour for the name of a file, which on Windows has neither controls nor line ends.
func PourName(name string) string {
	if runtime.GOOS == "windows" {
		return pourInto(name, unseen)
	}
	return pourInto(name, hostileName)
}

func pourInto(s, hostile string) string {
	at := min(3, len(s))
	for at > 0 && at < len(s) && !utf8.RuneStart(s[at]) {
		at--
	}
	return s[:at] + hostile + s[at:]
}

// PourOver puts something hostile into whatever a person can write in a journal, below the screens, which clean it.
func PourOver(j *store.Journal) {
	r := rubric.Default()
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	for _, row := range page.Rows {
		e, err := j.Entry(row.ID)
		must(err)
		d := journal.Revise("giet-"+row.ID, e.Edited, r, e)
		pourEntry(&d.Entry)
		_, err = j.Finish(d, r, e.Edited)
		must(err)
	}
	stands, err := j.Overview(0)
	must(err)
	for _, d := range stands.Drafts {
		pourEntry(&d.Entry)
		d.Touch(d.Touched)
		must(j.SaveDraft(d, r))
	}
	made, err := j.Estimates("stage-1")
	must(err)
	est := made[0]
	if est.HandedIn {
		est = journal.NewEstimate(est.Stage, r, &made[0], Now)
	}
	for id, said := range est.Judgements {
		said.Reason = Pour(said.Reason)
		est.Judgements[id] = said
	}
	for id, said := range est.Answers {
		est.Answers[id] = Pour(said)
	}
	must(j.SaveEstimate(est, r))
	around, err := j.Surroundings()
	must(err)
	pourAll(around.Families)
	for i := range around.Chances {
		around.Chances[i].Name = Pour(around.Chances[i].Name)
	}
	must(j.SaveSurroundings(around))
	set, err := j.Settings()
	must(err)
	set.Name = Pour("Noor")
	must(j.SaveSettings(set))
	chosen, err := j.HandingIn()
	must(err)
	for id, why := range chosen.Why {
		chosen.Why[id] = Pour(why)
	}
	must(j.SaveHandingIn(chosen))
	pourBeside(j)
}

func pourEntry(e *journal.Entry) {
	for _, text := range []*string{&e.Story, &e.Thought, &e.Wanted, &e.Theirs, &e.Tip, &e.Margin, &e.Encounter.Alias, &e.Encounter.Language,
		&e.Encounter.Place, &e.Encounter.Moment, &e.Encounter.Initiator, &e.Encounter.Duration, &e.Encounter.Input, &e.Encounter.Kind} {
		if *text != "" {
			*text = Pour(*text)
		}
	}
	pourAll(e.Encounter.Topics)
	pourAll(e.Others)
	pourAll(e.Goals)
	if e.Intention != nil {
		e.Intention.If, e.Intention.Then = Pour(e.Intention.If), Pour(e.Intention.Then)
	}
	if e.CameBack != nil {
		e.CameBack.Said = Pour(e.CameBack.Said)
	}
	for id, a := range e.Answers {
		a.Text, a.Deeper = Pour(a.Text), Pour(a.Deeper)
		e.Answers[id] = a
	}
}

func pourAll(texts []string) {
	for i := range texts {
		texts[i] = Pour(texts[i])
	}
}

// Tame fails where what is drawn, at any of some sizes, holds what may reach no terminal, or a style that nobody but a text brought.
func (p *Pilot) Tame(t *testing.T, where string) {
	t.Helper()
	for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 40}} {
		p.Resize(size[0], size[1])
		drawn := p.Shell.View().Content
		if wild := WildIn(drawn, size[1]); wild != "" {
			t.Errorf("%s, %d×%d: %s reaches the terminal, in\n%q", where, size[0], size[1], wild, drawn)
		}
		if strings.Contains(drawn, "\x1b[8m") || strings.Contains(drawn, "\x1b[3;55;1234m") {
			t.Errorf("%s, %d×%d: a text brought a style of its own, in\n%q", where, size[0], size[1], drawn)
		}
	}
}

// WildIn names what may not reach a terminal of what is drawn for a window of so many lines: a line too many or too few, or a character.
func WildIn(drawn string, lines int) string {
	all := strings.Split(styling.ReplaceAllString(drawn, ""), "\n")
	if len(all) != lines {
		return fmt.Sprintf("%d lines in a window of %d", len(all), lines)
	}
	for _, line := range all {
		if wild := Wild(line); wild != "" {
			return wild
		}
	}
	return ""
}

var styling = regexp.MustCompile(`\x1b\[[0-9;:]*m`)

// Wild names the first character of a line that may not reach a terminal, "" for none.
func Wild(line string) string {
	marks := 0
	for i, r := range line {
		switch {
		case r == utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(line[i:]); size == 1 {
				return "a broken byte"
			}
		case unicode.IsControl(r), r == '\u2028', r == '\u2029', unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r),
			unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d':
			return fmt.Sprintf("%U", r)
		}
		if marks++; !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		}
		if marks > rubric.MaxMarks {
			return "a pile of marks"
		}
	}
	return ""
}
