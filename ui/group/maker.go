package group

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// maker asks what is needed for a card, one thing at a time: its words, what may identify somebody in them, a question to the group, and
// what it is about. With several it goes from one to the next.
type maker struct {
	book    *logbook.Logbook
	cards   []begun
	of      int // which of the cards
	page    page
	field   *kit.Field // open while words or an own question are written
	at      int        // the row under the cursor; of a choice noChoice while nothing is
	checked *store.CheckedCard
	form    *kit.Form // asks for other words in the check
	with    string
	undo    []func() // puts back what was decided in the check, the last behind
	asked   bool     // the question was asked, so that the check leads on behind it
	notice  string
}

// page is one thing that is asked.
type page int

const (
	wordsPage page = iota
	checkPage
	questionPage
	aboutPage
)

// noChoice is where the cursor begins while nothing was chosen: enter only goes on.
const noChoice = -1

func newMaker(book *logbook.Logbook, cards []begun, at page) *maker {
	v := &maker{book: book, cards: cards}
	v.open(at)
	return v
}

// now is the card being made.
func (v *maker) now() *begun { return &v.cards[v.of] }

func (v *maker) card() *journal.DiscussionCard { return &v.now().card.Card }

// open shows a page with the cursor where one begins.
func (v *maker) open(to page) {
	v.page, v.field, v.form, v.at, v.notice = to, nil, nil, 0, ""
	switch to {
	case wordsPage:
		v.undo = nil
		v.write(v.card().Moment)
	case questionPage:
		v.at = slices.Index(v.book.Words.Group.Questions, v.card().Question)
		if v.at < 0 && v.card().Question != "" {
			v.at = len(v.book.Words.Group.Questions)
		}
	case aboutPage:
		v.at = slices.IndexFunc(v.now().criteria, func(id string) bool { return v.book.Criterion(id) == v.card().About })
	}
}

// write opens a field.
func (v *maker) write(text string) {
	v.field = kit.NewField(&v.book.Theme, text)
	v.field.Focus(true)
	v.field.ToEnd()
}

// Writes says that a card is written here.
func (*maker) Writes() {}

// Key answers a key: what leads on from every page first, then what the page asks.
func (v *maker) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
	switch {
	case v.form != nil:
		return v.formKey(press)
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next):
		return v.goOn(), true
	case key.Matches(press, k.Back):
		return v.goBack(), true
	case key.Matches(press, k.Close) && v.page == questionPage && v.field != nil:
		v.field = nil
		return v.book.Save(), true
	case key.Matches(press, k.Close):
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case v.writing() && !key.Matches(press, k.Switch, k.SwitchBack):
		return v.typed(press), true
	}
	switch {
	case key.Matches(press, k.Undo) && len(v.undo) > 0:
		return v.putBack(), true
	case v.page == wordsPage:
		return v.wordsKey(press, k)
	case v.page == checkPage:
		return v.checkKey(press, k)
	}
	return v.choiceKey(press, k)
}

// writing says that the cursor is in the field.
func (v *maker) writing() bool { return v.field != nil && v.at == v.fieldRow() }

// fieldRow is the row of the field: above all on the page of words, the own question behind those that are offered.
func (v *maker) fieldRow() int {
	if v.page == questionPage {
		return len(v.book.Words.Group.Questions)
	}
	return 0
}

// typed gives a key or a paste to the field. The card is kept with every letter.
func (v *maker) typed(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	if v.page == wordsPage {
		v.card().Moment = v.field.Text()
	} else {
		v.card().Question = v.field.Text()
	}
	return v.keep()
}

func (v *maker) keep() tea.Cmd { return v.book.Keep(&cardText{v.book, v.now().card}) }

// stand puts the cursor on a row.
func (v *maker) stand(row int) {
	v.at = row
	if v.field != nil {
		v.field.Focus(v.at == v.fieldRow())
	}
}

// wordsActs are the rows under the words.
func (v *maker) wordsActs() []act {
	say := &v.book.Words.Group
	acts := []act{{name: say.Onward, do: v.goOn}}
	if t := v.now().thought; t != "" && !strings.Contains(v.card().Moment, t) {
		acts = append([]act{{say.WithThought, say.WithThoughtAbout, v.addThought}}, acts...)
	}
	return acts
}

func (v *maker) addThought() tea.Cmd {
	card := v.card()
	card.Moment = strings.TrimRight(card.Moment, "\n ") + "\n\n" + v.now().thought
	v.write(card.Moment)
	v.stand(0)
	return v.keep()
}

func (v *maker) wordsKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	acts, at := v.wordsActs(), v.at
	moved, handled := turn(press, k, &at, len(acts)+1)
	if v.stand(at); moved {
		return v.book.Save(), handled
	}
	if key.Matches(press, k.Choose) {
		return acts[at-1].do(), true
	}
	return nil, false
}

// goOn leads to what is asked next, with everything written. Words are looked through before anything else is asked, and an own question
// before the card is done.
func (v *maker) goOn() tea.Cmd {
	switch v.page {
	case wordsPage, questionPage:
		if strings.TrimSpace(v.card().Moment) == "" {
			v.notice = v.book.Words.Group.NoWords
			return nil
		}
		v.asked = v.page == questionPage
		return v.look()
	case checkPage:
		if v.checked == nil {
			return nil
		}
		if n := v.checked.Must(); n > 0 {
			v.notice = v.book.Words.Group.StillOpen.Of(n)
			return nil
		}
		return v.passed()
	}
	return v.done()
}

// look looks through the card as it stands.
func (v *maker) look() tea.Cmd { return v.book.Do(v, check(v.book, v.now().card)) }

// passed leads on behind the check.
func (v *maker) passed() tea.Cmd {
	switch {
	case !v.asked:
		v.open(questionPage)
		return nil
	case len(v.now().criteria) > 0:
		v.open(aboutPage)
		return nil
	}
	return v.done()
}

// done goes to the next card, or shows the one that was made last.
func (v *maker) done() tea.Cmd {
	if v.of+1 < len(v.cards) {
		v.of, v.asked = v.of+1, false
		v.open(wordsPage)
		return v.book.Save()
	}
	shown := newCard(v.book, v.now().card)
	if shown.notice = v.book.Words.Group.Kept; len(v.undo) > 0 {
		shown.back = v
	}
	return tea.Batch(v.book.Save(), v.book.Swap(shown))
}

func (v *maker) goBack() tea.Cmd {
	switch {
	case v.page == aboutPage:
		v.open(questionPage)
	case v.page != wordsPage:
		v.open(wordsPage)
	case v.of > 0:
		v.of--
		v.open(wordsPage)
	}
	return v.book.Save()
}

// Point puts the cursor on a row; one that is no field does what enter does.
func (v *maker) Point(row int) bool {
	if v.form != nil {
		return v.form.Point(row)
	}
	v.stand(row)
	return !v.writing()
}

// Update takes pastes and what was found.
func (v *maker) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		switch {
		case v.form != nil:
			v.form.Key(msg, &v.book.Keys)
		case v.writing():
			return v.typed(msg)
		}
	case checkedMsg:
		return v.looked(msg)
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		if v.field != nil {
			v.field.Style(&v.book.Theme)
		}
		if v.form != nil {
			v.form.Style(&v.book.Theme)
		}
	}
	return nil
}

// View draws the page.
func (v *maker) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t, say := v.book, keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	f := &kit.Frame{Status: cmp.Or(v.notice, book.Saved())}
	if len(v.cards) > 1 {
		f.Where = fmt.Sprintf(book.Words.Stand.PlaceOf, v.of+1, len(v.cards))
	}
	note := func(text string) {
		if h > 14 {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(text, min(w, kit.Prose), ""))...)
			f.Add("")
		}
	}
	switch v.page {
	case wordsPage:
		f.Title, f.Keys = say.WordsHead, []key.Binding{k.Next, k.Switch, k.Later, k.Help}
		note(say.WordsNote)
		acts := v.wordsActs()
		kit.DrawTall(f, v.field, 0, w, min(8, max(3, h-14)), max(3, f.Room(h)-len(f.Body)-len(acts)-2))
		f.Pin()
		f.Add("")
		for i, a := range acts {
			drawAct(f, t, i+1, v.at == i+1, a, w)
		}
	case checkPage:
		f.Title = say.CheckHead
		note(say.CheckNote)
		v.drawCheck(f, w)
	default:
		f.Title, f.Keys = say.AboutHead, []key.Binding{k.Choose, k.Next, k.Back, k.Later, k.Help}
		if len(v.undo) > 0 && !v.writing() {
			f.Keys = slices.Insert(f.Keys, 1, k.Undo)
		}
		if v.page == questionPage {
			f.Title = say.QuestionHead
			note(kit.Few(journal.Line(kit.UpTo(v.card().Moment, 2000)), 10*min(w, kit.Prose), 1, "")[0])
		}
		v.drawChoices(f, w, h)
	}
	return f
}

func (v *maker) Chapter() window.Chapter { return Chapter(v.book.Window) }
