// Package group is what a student takes to a group of fellow students and home from it, in lines: cards that tell a moment without saying whose it
// is, and the tips that are taken along. Begin with Cards and Tips; Card takes in one that came as a file.
//
// A card is kept from the moment on which it was begun. What must be decided on before somebody else sees it stands in front of making a file, and
// not in front of keeping it; which words stand for an alias and what identifies somebody is the store's to say.
package group

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// standIns are the words that stand for aliases on a card.
func standIns(d *diary.Diary) store.StandIns {
	return store.StandIns{One: d.Words.Group.StandIn, Another: d.Words.Group.OtherOne}
}

// Cards lists the cards that were made here and those that came.
func Cards(d *diary.Diary) ask.Word {
	var gone *journal.KeptCard
	say := &d.Words.Group
	aloud.Head(d, say.Title)
	d.Say(say.Intro)
	rows := func() (rows aloud.Rows) {
		all, err := d.Store.Cards()
		d.Failed(err)
		rows.Add(say.Make, say.MakeAbout, func() ask.Word { return pickMoments(d) })
		rows.Add(d.Words.LineAround.FromFile, d.Words.LineAround.FromFileAbout, func() ask.Word { return fromFile(d) })
		for i := range all {
			card, whose := all[i], say.Mine
			if !card.Mine() {
				whose = say.Came
			}
			rows.Add(cmp.Or(aloud.Short(card.Card.Moment), say.NoWords), whose+", "+d.Words.Dates.Near(card.At, d.Now()), func() ask.Word {
				return openCard(d, card, func() { gone = &card })
			})
		}
		return rows
	}
	return aloud.Menu(d, d.Words.LineAround.WhichCard, rows, func() {
		if gone != nil && !d.Failed(d.Store.SaveCard(gone)) {
			gone = nil
			d.Say(aloud.Sentence(say.Back))
		}
	})
}

// openCard reads a card out, and asks what is done with it.
func openCard(d *diary.Diary, card journal.KeptCard, removed func()) ask.Word {
	say, gone := &d.Words.LineAround, false
	tell := func() {
		aloud.Head(d, d.Words.Group.Title)
		tellCard(d, &card)
	}
	tell()
	for heard := false; !gone; heard = true {
		var rows aloud.Rows
		if card.Mine() {
			rows.Add(d.Words.Group.File, d.Words.Group.FileAbout, func() ask.Word { return cardFile(d, &card) })
			rows.Add(d.Words.Group.Edit, "", func() ask.Word { return editCard(d, &card) })
		} else {
			rows.Add(say.OwnLines, d.Words.Group.LinesNote, func() ask.Word { return ownLines(d, &card) })
		}
		rows.Add(d.Words.Group.WhichTips, d.Words.Group.WhichAbout, func() ask.Word { return takeTips(d, &card) })
		rows.Add(say.RemoveCard, "", func() ask.Word { gone = remove(d, &card, removed); return ask.Answered })
		at, w := d.Choose(ask.Choice{Question: say.CardOpens + " " + say.EnterOnward, Options: rows.Options(), Now: -1, Short: heard})
		if w != ask.Answered || at < 0 {
			return w
		}
		if w = rows.Open(at); aloud.Leaves(w) {
			return w
		}
	}
	return ask.Answered
}

// tellCard says a card: what happened, what the group is asked, what it is about, and one's own lines beside one that came.
func tellCard(d *diary.Diary, card *journal.KeptCard) {
	c := &card.Card
	d.Say(cmp.Or(strings.TrimSpace(c.Moment), aloud.Sentence(d.Words.Group.NoWords)))
	if c.Question != "" {
		d.Say(d.Words.Told.CardQuestion+d.Words.Colon, c.Question)
	}
	if c.About != "" {
		d.Say(aloud.Sentence(fmt.Sprintf(d.Words.Group.AboutLine, c.About)))
	}
	if lines := strings.TrimSpace(card.Lines); lines != "" {
		d.Say(d.Words.Told.CardLines+d.Words.Colon, lines)
	}
}

func remove(d *diary.Diary, card *journal.KeptCard, removed func()) bool {
	if d.Failed(d.Store.RemoveCard(card.ID)) {
		return false
	}
	d.Gone(cardKey(card.ID))
	removed()
	d.Say(fmt.Sprintf(d.Words.LineAround.PutBackWord, d.Words.Group.Gone, d.Words.Line.Undo))
	return true
}

func cardKey(id string) string { return "card " + id }

// keepCard keeps a card as it is being written.
func keepCard(d *diary.Diary, card *journal.KeptCard) {
	now, name, text := *card, d.Words.Group.Title, card.Card.Moment+"\n\n"+card.Card.Question
	if !card.Mine() {
		name, text = d.Words.Group.ThreeLines, card.Lines
	}
	d.Keep(cardKey(card.ID), name, text, func() error { return d.Store.SaveCard(&now) })
}

// ownLines asks for lines of one's own beside a card that came. They never leave.
func ownLines(d *diary.Diary, card *journal.KeptCard) ask.Word {
	_, w := d.Text(ask.Text{Question: aloud.Sentence(d.Words.Group.ThreeLines), About: d.Words.Group.LinesNote, Now: card.Lines, Keep: func(text string) {
		card.Lines = strings.TrimRight(text, "\n")
		keepCard(d, card)
	}})
	return w
}

// cardFile writes a card once nothing in it is left to decide, under a name that says nothing.
func cardFile(d *diary.Diary, card *journal.KeptCard) ask.Word {
	m := maker{Diary: d, begun: begun{card: *card}}
	w := m.check()
	if *card = m.card; w != ask.Answered {
		return w
	}
	folder, w := aloud.AskFolder(d)
	if w != ask.Answered {
		return w
	}
	doc := store.CardFile(&card.Card)
	path, err := store.WriteKoffie(folder, d.Words.Group.FileName+".koffie", func(to io.Writer) error { return exchange.Write(to, doc) })
	if err != nil {
		d.Say(d.Words.SayFile(err))
		return ask.Answered
	}
	d.Say(aloud.Sentence(words.Fill(d.Words.Group.Written, path)))
	return ask.Answered
}

// pickMoments asks which moments are taken along, begins a card of each, and asks what is needed for them.
func pickMoments(d *diary.Diary) ask.Word {
	say := &d.Words.Group
	page, err := d.Store.List(store.Query{}, 0, 0)
	if d.Failed(err) {
		return ask.Answered
	}
	p := aloud.Picking{Diary: d}
	for i := range page.Rows {
		if s := &page.Rows[i]; !s.Private {
			p.Moments = append(p.Moments, s)
		}
	}
	if len(p.Moments) == 0 {
		d.Say(say.NoMoments)
		return ask.Answered
	}
	d.Say(say.PickAbout)
	var chosen []string
	for question := say.Pick; len(chosen) < min(journal.CardsAtOnce, len(p.Moments)); {
		at, w := p.Pick(question)
		switch {
		case w == ask.Done, w == ask.Answered && at < 0:
			return makeCards(d, chosen)
		case w != ask.Answered:
			return w
		}
		if id := p.Moments[at].ID; !slices.Contains(chosen, id) {
			chosen = append(chosen, id)
		}
		question = fmt.Sprintf(d.Words.LineAround.MoreMoments, len(chosen), journal.CardsAtOnce)
	}
	return makeCards(d, chosen)
}

// begun is a card that is being written, with what was thought, for whoever wants it there too, and the criteria that the entry speaks of.
type begun struct {
	card     journal.KeptCard
	thought  string
	criteria []string
}

// begin begins a card of an entry, which is kept from then on by who writes it.
func begin(d *diary.Diary, entry string) (one begun, err error) {
	card, thought, err := d.Store.CardOf(entry, standIns(d), time.Time{})
	if err != nil {
		return one, err
	}
	e, err := d.Store.Entry(entry)
	one = begun{card: *card, thought: thought}
	for _, a := range e.Met() {
		one.criteria = append(one.criteria, a.Criterion)
	}
	return one, err
}

func makeCards(d *diary.Diary, entries []string) ask.Word {
	now, all := d.Now(), []begun(nil)
	for _, id := range entries {
		one, err := begin(d, id)
		if err == nil {
			one.card.At = now
			err = d.Store.SaveCard(&one.card)
		}
		if d.Failed(err) {
			return ask.Answered
		}
		all = append(all, one)
	}
	for i := range all {
		if len(all) > 1 {
			aloud.Head(d, fmt.Sprintf(d.Words.LineAround.Taken, i+1, len(all)))
		}
		m := maker{Diary: d, begun: all[i]}
		if w := m.make(); w != ask.Answered && w != ask.Done {
			return w
		}
	}
	return ask.Answered
}

// editCard goes on with a card that was kept, of an entry that may be gone.
func editCard(d *diary.Diary, card *journal.KeptCard) ask.Word {
	one, err := begin(d, card.Entry)
	if err != nil {
		one = begun{}
	}
	one.card = *card
	m := maker{Diary: d, begun: one}
	w := m.make()
	*card = m.card
	return w
}

// fromFile takes in a card from a file that somebody names.
func fromFile(d *diary.Diary) ask.Word {
	path, w := aloud.AskPath(d, ask.Line{Question: d.Words.LineAround.CardPath})
	if w != ask.Answered || path == "" {
		return w
	}
	return Card(d, path)
}

// Card reads a card out that came as a file, and keeps it where somebody wants that, once.
func Card(d *diary.Diary, path string) ask.Word {
	doc, err := store.ReadKoffie(path, nil)
	file, is := doc.(*exchange.CardFile)
	switch {
	case err != nil:
		d.Say(d.Words.SayFile(err))
		return ask.Answered
	case !is:
		d.Say(d.Words.LineAround.NotACard)
		return ask.Answered
	}
	aloud.Head(d, d.Words.Group.Title)
	d.Say(d.Words.Group.ArrivedAbout)
	tellCard(d, &journal.KeptCard{Card: file.Card})
	keep, w := d.Yes(d.Words.Group.KeepIt+d.Words.Asks, true)
	if w != ask.Answered || !keep {
		return w
	}
	kept, had, err := d.Store.TakeCard(file.Card, d.Now())
	if d.Failed(err) {
		return ask.Answered
	}
	said := d.Words.Group.Kept
	if had {
		said = d.Words.Group.HadIt
	}
	d.Say(aloud.Sentence(said))
	return ownLines(d, &kept)
}
