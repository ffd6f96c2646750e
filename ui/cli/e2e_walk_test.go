//go:build unix

package cli_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

const story = "Mama vertelde aan de klasdeur dat ze thuis vooral zingen."

// begin starts the program for the first time on a machine and waits until it asks its one question.
func begin(t *testing.T, m *machine, w window, args ...string) *terminal {
	t.Helper()
	p := m.start(w, args...)
	p.waitForField(dutch().Walk.FirstStory)
	return p
}

func dutch() *words.Catalog { return words.CatalogFor("nl") }

// waitForField waits until a question stands on the screen with the cursor below it.
func (p *terminal) waitForField(question string) screen {
	p.t.Helper()
	return p.waitUntil(fmt.Sprintf("the question %q", question), func(s screen) bool {
		return s.cursor && s.alt && strings.Contains(s.prose(), question)
	})
}

// quit leaves the program with the key for it and checks that the window is as before.
func (p *terminal) quit(key string) {
	p.t.Helper()
	p.send(key)
	if got := p.wait(); got != 0 {
		p.t.Errorf("status %d after %s:\n%s", got, key, p.transcript())
	}
	p.checkRestored()
}

// shown reads an entry back with the command for it.
func (m *machine) shown(id string) (e journal.Entry) {
	m.t.Helper()
	out, errs, status := m.run("show", id, "--json")
	if err := json.Unmarshal([]byte(out), &e); err != nil || status != 0 {
		m.t.Fatalf("show %s: status %d, %v, %s", id, status, err, errs)
	}
	return e
}

// TestWalk finishes a short reflection with exactly the keys that are promised, and finds it back after a restart.
func TestWalk(t *testing.T) {
	t.Parallel()
	for _, lang := range pilot.Framed() {
		words := words.CatalogFor(lang)
		for name, level := range map[string][]string{"five keys": nil, "seven keys": {"tab", "2"}} {
			t.Run(lang+"/"+name, func(t *testing.T) {
				t.Parallel()
				m := newMachine(t)
				p := m.start(window{}, "--lang", lang)
				p.waitForField(words.Walk.FirstStory)
				p.typeText(story)
				p.waitFor(story)
				p.send("ctrl+n")
				p.waitFor(words.Walk.AskDepth)
				p.send("enter")
				p.waitFor(words.Walk.NotChosen)
				p.send(level...)
				p.send("ctrl+n")
				p.waitForField(words.Walk.PlanAbout)
				p.send("ctrl+n")
				p.waitFor(words.Walk.Finish)
				p.send("enter")
				p.waitFor(words.Home.New)
				p.quit("q")

				p = m.start(window{}, "--lang", lang)
				p.checkHome(words, len(level) > 0)
				p.quit("q")
				e := m.shown("1")
				if e.Story != story || e.Depth != journal.Short || len(e.Met()) != len(level)/2 {
					t.Errorf("kept: %q, %s, levels %v", e.Story, e.Depth, e.Met())
				}
			})
		}
	}
}

// checkHome waits for the overview of a journal with one entry of today, and, if that gave the first criterion the second
// level, for the number of its moments and the level's letter in the line of the criterion.
func (p *terminal) checkHome(words *words.Catalog, placed bool) {
	p.t.Helper()
	r := rubric.Default()
	criterion, letter := r.Groups[0].Criteria[0].Short.In(words.Lang), r.Levels[1].Short.In(words.Lang)
	p.waitFor(words.Home.New, words.Dates.Today)
	if placed {
		p.waitUntil("the level beside the criterion", func(s screen) bool {
			return slices.ContainsFunc(s.lines, func(line string) bool {
				words := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), criterion))
				return strings.HasPrefix(strings.TrimSpace(line), criterion) && len(words) > 2 && words[1] == "1" && words[2] == letter
			})
		})
	}
	if p.screen().has(words.Home.Resume) {
		p.t.Errorf("a finished reflection is still offered as a draft:\n%s", p.screen())
	}
}

// TestFullWalk goes the whole way in each language: every criterion is asked in its turn, and all that was given is kept.
func TestFullWalk(t *testing.T) {
	t.Parallel()
	for _, lang := range pilot.Framed() {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			words, r := words.CatalogFor(lang), rubric.Default()
			m := newMachine(t)
			p := m.start(window{}, "--lang", lang)
			p.waitForField(words.Walk.FirstStory)
			p.typeText(story)
			p.send("ctrl+n")
			p.waitFor(words.Walk.AskDepth)
			p.send("3", "enter")
			p.waitFor(words.Walk.WantsAbout)
			p.send("ctrl+n")
			for i, id := range r.Walked() {
				c, _ := r.Criterion(id)
				p.waitForField(c.Opening.In(lang))
				p.typeText(fmt.Sprintf("antwoord %d", i))
				p.send("tab", fmt.Sprint(1+i%len(r.Levels)), "ctrl+n")
			}
			p.waitForField(words.Walk.AskTip)
			p.typeText("Stilte laten")
			p.send("ctrl+n")
			p.waitFor(words.Walk.OthersAbout)
			p.send("ctrl+n")
			p.waitForField(words.Walk.PlanAbout)
			p.typeText("een ouder blijft staan")
			p.send("tab")
			p.typeText("vraag ik door")
			p.send("ctrl+n")
			p.waitFor(words.Walk.AskGoals)
			p.send("space", "ctrl+n")
			p.waitFor(words.Walk.Finish)
			p.send("enter")
			p.waitFor(words.Home.New)
			p.quit("q")
			checkFull(t, m.shown("1"), r)
		})
	}
}

func checkFull(t *testing.T, e journal.Entry, r *rubric.Rubric) {
	t.Helper()
	for i, id := range r.Walked() {
		want := journal.Answer{Text: fmt.Sprintf("antwoord %d", i), Level: r.Levels[i%len(r.Levels)].ID}
		if e.Answers[id] != want {
			t.Errorf("%s: kept %+v, want %+v", id, e.Answers[id], want)
		}
	}
	if e.Depth != journal.Full || e.Story != story || e.Tip != "Stilte laten" || len(e.Goals) != 1 {
		t.Errorf("kept: %s, %q, %q, goals %v", e.Depth, e.Story, e.Tip, e.Goals)
	}
	if plan := (journal.Plan{If: "een ouder blijft staan", Then: "vraag ik door"}); e.Intention == nil || *e.Intention != plan {
		t.Errorf("kept intention %+v, want %+v", e.Intention, plan)
	}
}

// TestTypeAhead gives the same keys faster than the program can draw: each must meet the page it is meant for.
func TestTypeAhead(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{jitter: time.Nanosecond})
	p.typeText(story)
	p.send("ctrl+n", "enter", "tab", "2", "ctrl+n", "ctrl+n", "enter")
	p.waitFor(dutch().Home.New)
	p.quit("q")
	if e := m.shown("1"); e.Story != story || len(e.Met()) != 1 {
		t.Errorf("kept: %q, levels %v", e.Story, e.Met())
	}
}

// TestBeforeFirstFrame types before the program has drawn anything, and goes on while it starts: at the very first start,
// and at a later one where the first key begins a new reflection.
func TestBeforeFirstFrame(t *testing.T) {
	t.Parallel()
	first, rest, _ := strings.Cut(story, "klasdeur")
	m := newMachine(t)
	p := m.start(window{keys: first})
	p.typeText("klasdeur" + rest)
	p.waitFor(dutch().Walk.FirstStory, story) // before it draws, the window itself shows what is typed
	p.quit("ctrl+c")
	p = m.start(window{keys: "n" + first})
	p.typeText("klasdeur" + rest)
	p.waitFor(dutch().Walk.Story, story)
}

// TestResume leaves in mid-sentence, in every way in which a person can, and finds the draft offered.
func TestResume(t *testing.T) {
	t.Parallel()
	for name, leave := range map[string][]string{
		"quit":           {"ctrl+c"},
		"stop then quit": {"esc", "q"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			p := begin(t, m, window{})
			p.typeText(story)
			p.waitFor(story)
			for _, key := range leave[:len(leave)-1] {
				p.send(key)
				p.waitFor(dutch().Home.New)
			}
			if len(leave) > 1 {
				p.waitFor(dutch().Home.Resume)
			}
			p.quit(leave[len(leave)-1])
			m.checkDraft(story)
		})
	}
}

// checkDraft starts the program, takes up the draft that it offers with one key, and waits for its text.
func (m *machine) checkDraft(text string) {
	m.t.Helper()
	p := m.start(window{})
	p.waitFor(dutch().Home.New, dutch().Home.Resume)
	p.send("enter")
	p.waitForField(dutch().Walk.Story)
	p.waitFor(text)
	p.quit("ctrl+c")
}

// TestPaste pastes several pages at once.
func TestPaste(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	text := pages(20000)
	p.paste(text)
	p.waitFor("Slotzin.")
	p.send("ctrl+n")
	p.waitFor(dutch().Walk.AskDepth)
	p.send("enter")
	p.waitFor(dutch().Walk.NotChosen)
	p.send("ctrl+n", "ctrl+n")
	p.waitFor(dutch().Walk.Finish)
	p.send("enter")
	p.waitFor(dutch().Home.New)
	p.quit("q")
	if got := m.shown("1").Story; got != text {
		at := 0
		for at < min(len(got), len(text)) && got[at] == text[at] {
			at++
		}
		t.Errorf("kept %d of %d bytes; they differ from byte %d", len(got), len(text), at)
	}
}

// pages makes a text of so many characters, with paragraphs, accents and signs of several bytes.
func pages(characters int) string {
	const end = "Slotzin."
	var b strings.Builder
	for i := 0; b.Len() < 2*characters; i++ {
		fmt.Fprintf(&b, "%d. Zoë's oma zei: “één liedje”… en dan çok güzel! ", i)
		if i%9 == 8 {
			b.WriteString("\n\n")
		}
	}
	return string([]rune(b.String())[:characters-len(end)]) + end
}

// TestMuteTerminal starts in a terminal that answers no question: nothing may wait for an answer.
func TestMuteTerminal(t *testing.T) {
	t.Parallel()
	first := func(mute bool) time.Duration {
		p := newMachine(t).start(window{mute: mute})
		p.waitForField(dutch().Walk.FirstStory)
		took := time.Since(p.started)
		p.typeText(story)
		p.waitFor(story)
		p.quit("ctrl+c")
		return took
	}
	best := min(first(true), first(true), first(true))
	if usual := first(false); best > usual+time.Second {
		t.Errorf("first frame after %v in a mute terminal, %v in another", best, usual)
	}
}

// TestSizes changes the window's size wildly on a page with a field and on the overview.
func TestSizes(t *testing.T) {
	t.Parallel()
	p := begin(t, newMachine(t), window{})
	p.typeText(story)
	p.waitFor(story)
	p.storm()
	p.typeText(" En oma?")
	p.waitFor(story + " En oma?")
	p.send("esc")
	p.waitFor(dutch().Home.New)
	p.storm()
	p.waitFor(dutch().Home.New)
	p.quit("q")
}

// storm takes the window through sizes small and large, some of them faster than they can be drawn, back to the first.
func (p *terminal) storm() {
	for _, size := range [][2]int{
		{1, 1}, {300, 100}, {1, 100}, {300, 1}, {2, 2}, {40, 12}, {3, 60}, {119, 9}, {120, 30}, {20, 4}, {5, 5}, {80, 3}, {17, 40}, {1, 1},
	} {
		p.resize(size[0], size[1])
		p.pause()
	}
	p.resize(p.window.cols, p.window.rows)
}
