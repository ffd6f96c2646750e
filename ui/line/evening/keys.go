package evening

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// tellKey says the public key, and the eight words that a student compares.
func (e *evening) tellKey() ask.Word {
	e.Say(e.Words.Review.OwnKey+e.Words.Colon, e.laid.Own, e.Words.Review.OwnKeyAbout+" "+e.Words.Lecturers.Lost)
	e.Say(e.Words.Trust.Fingerprint + e.Words.Colon + " " + strings.Join(exchange.Fingerprint(e.laid.Signs), ", ") + ".")
	e.Say(e.Words.Trust.Own)
	return ask.Answered
}

// savePublic writes the file for students. Nameless it would tell them nothing.
func (e *evening) savePublic() ask.Word {
	say := &e.Words.Lecturers
	if none, w := e.nameless(); none {
		return inside(w)
	}
	if e.o.Outbox == "" {
		e.Say(e.Words.HandIn.NeedFolder + ".")
		return ask.Answered
	}
	card, err := e.reviews.LecturerFile()
	if e.failedDesk(err) {
		return ask.Answered
	}
	name := store.KoffieName(fmt.Sprintf(say.PublicFile, e.laid.Desk.Reviewer.Name))
	path, err := store.WriteKoffie(e.o.Outbox, name, func(w io.Writer) error { return exchange.Write(w, card) })
	if !e.failedFile(err) {
		e.Say(words.Fill(say.SavedPublic, path, strings.Join(exchange.Fingerprint(e.laid.Signs), " ")))
	}
	return ask.Answered
}

// keepKeys puts the lecturer's keys into a file, sealed with a passphrase.
func (e *evening) keepKeys() ask.Word {
	say, phrases := &e.Words.Lecturers, &e.Words.HandIn
	e.Say(say.KeepAbout)
	what, w := e.Choose(ask.Choice{Question: say.What + e.Words.Asks, Now: 0, Must: true,
		Options: []ask.Option{{Name: words.Capital(say.All), About: say.AllAbout}, {Name: words.Capital(say.OnlyKeys), About: say.OnlyKeysAbout}}})
	if w != ask.Answered {
		return inside(w)
	}
	folder, w := e.path(say.Folder+e.Words.Asks, say.FolderAbout, e.o.Outbox, nil)
	if folder == "" || w != ask.Answered {
		return inside(w)
	}
	for {
		phrase, w := e.Secret(phrases.Phrase + e.Words.Asks)
		if w != ask.Answered {
			return inside(w)
		}
		again, w := e.Secret(phrases.Again + e.Words.Asks)
		switch {
		case w != ask.Answered:
			return inside(w)
		case phrase != again:
			e.Say(phrases.NotAlike + ".")
			continue
		}
		e.Say(say.Keeping + ".")
		name := store.KoffieName(fmt.Sprintf(say.PrivateFile, e.o.Now().Format("2006-01-02")))
		path, err := e.reviews.WriteMove(folder, name, phrase, what == 0)
		if !e.failedFile(err) {
			e.Say(words.Fill(say.Kept, path))
		}
		return ask.Answered
	}
}

// takeKeys puts keys out of a file in the place of those here, once that is confirmed.
func (e *evening) takeKeys() ask.Word {
	say := &e.Words.Lecturers
	path, w := e.path(say.Picker, say.TakeBackNote, "", nil)
	if path == "" || w != ask.Answered {
		return inside(w)
	}
	moved, w := e.readKeys(path)
	if moved == nil {
		return inside(w)
	}
	desk := &e.laid.Desk
	e.Say(words.Fill(say.TakeAbout, cmp.Or(moved.Reviewer.Name, e.Words.Trust.Nameless)))
	e.Say(e.Words.Trust.Fingerprint + e.Words.Colon + " " + strings.Join(exchange.Fingerprint(moved.Signs), ", ") + ".")
	holds := say.TakeKeys
	if moved.Reviews > 0 {
		holds = say.TakeReviews.Of(moved.Reviews)
	}
	same := moved.Signs == e.laid.Signs && moved.Recipient == e.laid.Own && moved.Reviewer.ID == desk.Reviewer.ID
	about := say.TakeSame
	if !same {
		about = fmt.Sprintf(say.TakeInstead, cmp.Or(desk.Reviewer.Name, e.Words.Trust.Nameless)) + " " + say.AskTakeSays
	}
	e.Say(holds, about)
	question := say.AskTake
	if same {
		question = say.TakeNow + e.Words.Asks
	}
	yes, w := e.Yes(question, false)
	if !yes || w != ask.Answered {
		return inside(w)
	}
	e.putKeys(moved, same)
	return ask.Answered
}

// putKeys takes keys back, and says what came.
func (e *evening) putKeys(moved *store.Moved, same bool) {
	say := &e.Words.Lecturers
	taken, err := e.reviews.TakeBack(moved)
	if err == nil {
		err = e.relay()
	}
	if e.failedDesk(err) {
		return
	}
	e.Say(strings.Join(words.Said(words.Fill(say.Taken, moved.Reviewer.Name), say.TakenReviews.Some(taken.Came), say.TakenStayed.Some(taken.Stayed)), " "))
	if back, err := store.ReadMoved(taken.Before); err == nil && !same {
		e.undoable(func() string {
			e.putKeys(back, true)
			return ""
		})
	}
	e.weigh(e.found, e.opened)
	e.arrange()
}

// readKeys opens a file of keys with its passphrase, as often as it takes; nil where that is given up.
func (e *evening) readKeys(path string) (*store.Moved, ask.Word) {
	for {
		typed, w := e.Secret(e.Words.Lecturers.AskPhrase)
		secret, err := store.NewSecret(typed)
		if w != ask.Answered || err != nil {
			return nil, w
		}
		e.Say(e.Words.Arrival.Opening)
		doc, err := store.ReadKoffie(path, []exchange.Key{secret.Key})
		if exchange.IsRefusal(err, exchange.WrongKey) {
			e.Say(e.Words.Arrival.WrongPassphrase)
			continue
		}
		if e.failedFile(err) {
			return nil, ask.Answered
		}
		file, is := doc.(*exchange.MoveFile)
		if is {
			if moved, err := store.ReadMoved(file); err == nil {
				return moved, ask.Answered
			}
		}
		e.Say(e.Words.Lecturers.NotMoved)
		return nil, ask.Answered
	}
}
