package group

import (
	"cmp"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// take asks which tips are taken along from a conversation about a card: for oneself, and for making moments. Each has its field, a tip a
// line. What is told here anew takes the place of what was told here before.
type take struct {
	book   *logbook.Logbook
	card   journal.KeptCard
	fields []*kit.Field // in the order of what tips are good for; nil until those of before were read
	at     int          // behind the fields comes the row that leads back
	notice string
}

func newTake(book *logbook.Logbook, card journal.KeptCard) *take {
	return &take{book: book, card: card}
}

// as is what tips of a field are kept as. They come back at what the card is about.
func (v *take) as(good journal.TipFor) journal.Tip {
	return journal.Tip{For: good, From: journal.FromCard, Of: v.card.ID, Criterion: v.book.Rubric.Named(v.card.Card.About, v.book.Lang()), At: v.book.Now()}
}

// Writes says that tips are written here.
func (*take) Writes() {}

func (v *take) writing() bool { return v.at < len(v.fields) }

func (v *take) stand(row int) {
	v.at = row
	for i, field := range v.fields {
		field.Focus(i == row)
	}
}

// Key answers a key. In a field everything is text.
func (v *take) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, at := keysOf(v.book.Window), v.at
	v.notice = ""
	switch {
	case key.Matches(press, k.Close), key.Matches(press, k.Choose) && !v.writing(), key.Matches(press, k.Next) && v.at >= len(v.fields)-1:
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case v.fields == nil, key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next):
		v.stand(v.at + 1)
		return v.book.Save(), true
	case v.writing() && !key.Matches(press, k.Switch, k.SwitchBack):
		return v.typed(press), true
	}
	moved, handled := turn(press, k, &at, len(v.fields)+1)
	if v.stand(at); moved {
		return v.book.Save(), handled
	}
	return nil, false
}

func (v *take) typed(msg tea.Msg) tea.Cmd {
	field := v.fields[v.at]
	edited := field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	return v.book.Keep(&tipLines{v.book, v.as(journal.TipsFor()[v.at]), field.Text()})
}

// Point puts the cursor on a row.
func (v *take) Point(row int) bool {
	v.stand(row)
	return !v.writing()
}

// Update takes in the tips that were taken along from this card before.
func (v *take) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.fields == nil {
			return v.book.Do(v, readTips(v.book))
		}
	case tipsMsg:
		if msg.err != nil {
			return v.book.Tell(v.book.Words.Errors.Say(msg.err))
		}
		for _, good := range journal.TipsFor() {
			var lines []string
			for i := range msg.tips {
				if t := &msg.tips[i]; t.From == journal.FromCard && t.Of == v.card.ID && t.Good() == good {
					lines = append(lines, t.Text)
				}
			}
			v.fields = append(v.fields, kit.NewField(&v.book.Theme, strings.Join(lines, "\n")))
		}
		v.stand(0)
	case tea.PasteMsg:
		if v.writing() {
			return v.typed(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		for _, field := range v.fields {
			field.Style(&v.book.Theme)
		}
	}
	return nil
}

// View draws the fields.
func (v *take) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t, say := v.book, keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	f := &kit.Frame{Title: say.WhichTips, Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.Next, k.Switch, k.Leave, k.Help}
	if h > 14 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.WhichNote, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	for i, field := range v.fields {
		f.Add(t.Title.Render(kit.Few(say.For[journal.TipsFor()[i]], w, 1, "")[0]))
		kit.DrawField(f, field, i, w, max(3, (h-12)/2))
		f.Add("")
	}
	f.Pin()
	drawAct(f, t, len(v.fields), v.fields != nil && v.at == len(v.fields), act{name: say.Done}, w)
	return f
}

func (v *take) Chapter() window.Chapter { return Chapter(v.book.Window) }
