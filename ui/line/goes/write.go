package goes

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// preview is the third step: exactly what the lecturer will read, made from the very document that will be written.
func (h *handIn) preview() ask.Word {
	doc, err := h.document()
	if err != nil {
		h.Say(h.sayWrite(err))
		return again
	}
	h.Say(h.say.PreviewAbout)
	for {
		w, did := choose(h.Diary, h.say.ReadFirst, "", false, []act{
			{h.say.ReadAll, h.say.ReadAllAbout, func() ask.Word {
				h.Gap()
				h.Tell(reports.HandIn(h.Words, doc))
				return ask.Skip
			}},
			{h.say.WhatStays, "", func() ask.Word {
				h.stays(doc)
				return ask.Skip
			}},
			{h.say.ToWriting, "", func() ask.Word { return ask.Answered }},
		})
		if !did || w != ask.Skip {
			return w
		}
		h.Gap()
	}
}

// document makes the hand-in as it would be written, but for its id, number and seal, so that what can't be written is known before.
func (h *handIn) document() (*exchange.HandIn, error) {
	c := h.chosen()
	c.ID, c.Journal, c.Number, c.Seal = "voorbeeld", h.Store.ID(), 1, ""
	doc, err := exchange.NewHandIn(c, h.source)
	if err == nil {
		_, err = exchange.Encode(doc)
	}
	return doc, err
}

func (h *handIn) chosen() exchange.Choice {
	return h.set.Chosen(&h.tally, h.name, h.StageName(h.set.Stage), h.Now())
}

// stays says what does not travel.
func (h *handIn) stays(doc *exchange.HandIn) {
	phrases := &h.Words.HandIn
	assess, kept := "", 0
	if len(doc.Estimates) == 0 && len(h.choice.Estimates) > 0 {
		assess = phrases.EstimateStays
	}
	for _, p := range h.pieces() {
		if !p.Goes() {
			kept++
		}
	}
	h.Gap()
	h.Say(words.Said(phrases.StaysHead+".", assess, phrases.StayMargins, phrases.StayPrivate.Some(len(h.choice.Private)),
		phrases.NotChosen.Some(len(h.choice.Rows)-len(doc.Entries)), h.Words.Told.KeptHere.Some(kept), phrases.StayDays[doc.Dates], phrases.StayRest)...)
}

// write is the last step: how the file is sealed, where it goes, and the writing of it.
func (h *handIn) write() ask.Word {
	seal := store.Sealing{}
	var fault error
	folder := cmp.Or(h.set.Folder, h.Outbox)
	asks := []func() ask.Word{h.sealing,
		func() (w ask.Word) { seal, w, fault = h.seal(); return w },
		h.fileName,
		func() (w ask.Word) { folder, w = h.folder(folder); return w },
	}
	for i := 0; ; {
		if i == len(asks) {
			w, again := h.hand(seal, folder)
			if !again {
				return w
			}
			i-- // another folder may do
		}
		switch w := asks[i](); {
		case w == ask.Answered && fault != nil:
			fault = nil
			h.Say(h.Words.HandIn.NeedKey)
		case w == ask.Answered || w == passed || w == ask.Skip:
			i++
		case w == ask.Back && i > 0:
			i--
			for i > 0 && (h.set.Seal == "" || i == 1 && h.lecturer() != nil) && i < 3 {
				i--
			}
		case w == ask.Undo:
			h.Say(h.Words.LineStand.NothingBack)
		case w == ask.Done:
			i++
		default:
			return w
		}
	}
}

// sealing asks how the file is sealed: the lecturers that are known before the ways for which something has to be typed.
func (h *handIn) sealing() ask.Word {
	phrases, say := &h.Words.HandIn, &h.Words.Lecturers
	options := []ask.Option{{Name: words.Capital(phrases.Seals[""]), About: phrases.SealsAbout[""]}}
	now := 0
	for i := range h.lecturers {
		l := &h.lecturers[i]
		options = append(options, ask.Option{Name: words.Capital(fmt.Sprintf(say.SealFor, h.called(l))), About: fmt.Sprintf(say.SealForAbout, l.Name)})
		if h.lecturer() == l {
			now = len(options) - 1
		}
	}
	key := phrases.Seals[exchange.ByKey]
	if len(h.lecturers) > 0 {
		key = say.OtherKey
	}
	phrase := len(options)
	options = append(options, ask.Option{Name: words.Capital(phrases.Seals[exchange.ByPassphrase]), About: phrases.SealsAbout[exchange.ByPassphrase]},
		ask.Option{Name: words.Capital(key), About: phrases.SealsAbout[exchange.ByKey]})
	switch {
	case h.set.Seal == exchange.ByPassphrase:
		now = phrase
	case h.set.Seal == exchange.ByKey && h.lecturer() == nil:
		now = phrase + 1
	}
	at, w := h.Choose(ask.Choice{Question: h.say.HowSealed, Options: options, Now: now, Must: true})
	if w != ask.Answered || at < 0 {
		return w
	}
	h.set.For = ""
	switch {
	case at == 0:
		h.set.Seal = ""
	case at == phrase:
		h.set.Seal = exchange.ByPassphrase
	case at == phrase+1:
		h.set.Seal = exchange.ByKey
	default:
		h.set.Seal, h.set.For = exchange.ByKey, h.lecturers[at-1].ID
	}
	h.keep()
	return ask.Answered
}

// called names a lecturer; of two with one name each by the first words of their key.
func (h *handIn) called(l *store.Lecturer) string {
	for i := range h.lecturers {
		if other := &h.lecturers[i]; other.ID != l.ID && other.Name == l.Name {
			return l.Name + " (" + strings.Join(l.Fingerprints()[0][:2], " ") + ")"
		}
	}
	return l.Name
}

// lecturer is whom the file is sealed for; nil where that is nobody whose key is known.
func (h *handIn) lecturer() *store.Lecturer {
	i := slices.IndexFunc(h.lecturers, func(l store.Lecturer) bool { return l.ID == h.set.For })
	if i < 0 || h.set.Seal != exchange.ByKey {
		return nil
	}
	return &h.lecturers[i]
}

// seal asks for what the file is sealed with.
func (h *handIn) seal() (seal store.Sealing, w ask.Word, err error) {
	seal.By = h.set.Seal
	switch l := h.lecturer(); {
	case seal.By == exchange.ByPassphrase:
		phrase, w := h.phrase()
		if w == ask.Answered {
			seal.Lock, err = exchange.LockWith(phrase)
		}
		return seal, w, err
	case l != nil:
		seal.Lock, err = exchange.LockFor(l.Recipient())
		return seal, passed, err
	case seal.By == exchange.ByKey:
		if w = h.key(); w == ask.Answered {
			seal.Lock, err = exchange.LockFor(h.set.Key)
		}
		return seal, w, err
	}
	return seal, passed, nil
}

// shortPhrase is below how many characters a passphrase is worth a word.
const shortPhrase = 12

// phrase asks for a passphrase twice, which nobody reads along.
func (h *handIn) phrase() (string, ask.Word) {
	phrases := &h.Words.HandIn
	h.Say(phrases.PhraseAbout)
	for {
		phrase, w := h.Secret(h.say.AskPhrase)
		if w != ask.Answered {
			return "", w
		}
		if utf8.RuneCountInString(phrase) < shortPhrase {
			h.Say(phrases.PhraseShort)
		}
		same, w := h.Secret(h.say.AskAgain)
		switch {
		case w == ask.End:
			return "", w
		case w == ask.Answered && same == phrase:
			return phrase, w
		}
		h.Say(sentence(phrases.NotAlike))
	}
}

// key asks for the lecturer's public key, and says what is wrong with one that is none.
func (h *handIn) key() ask.Word {
	phrases := &h.Words.HandIn
	key, w := h.Line(ask.Line{Question: h.say.AskKey, About: phrases.KeyAbout, Now: h.set.Key, Fault: func(key string) string {
		switch _, err := exchange.LockFor(key); {
		case err == nil:
			return ""
		case exchange.IsRefusal(err, exchange.PrivateKey):
			return phrases.KeySecret
		}
		return phrases.KeyMore
	}})
	switch {
	case w != ask.Answered:
		return w
	case key == "":
		h.Say(sentence(phrases.NeedKey))
		return ask.Back
	}
	h.set.Key = key
	h.keep()
	return w
}

// fileName asks what the name of a sealed file tells; that of an open one tells what the file does.
func (h *handIn) fileName() ask.Word {
	if h.set.Seal == "" {
		return passed
	}
	phrases, now := &h.Words.HandIn, 0
	if h.set.Named {
		now = 1
	}
	at, w := h.Choose(ask.Choice{Question: h.say.WhichName, About: phrases.NamedAbout, Now: now, Must: true,
		Options: []ask.Option{{Name: words.Capital(phrases.Unnamed)}, {Name: words.Capital(phrases.Named), About: phrases.NamedAbout}}})
	if w == ask.Answered && at >= 0 {
		h.set.Named = at == 1
		h.keep()
	}
	return w
}

// folder asks where the file goes.
func (h *handIn) folder(now string) (string, ask.Word) {
	phrases := &h.Words.HandIn
	for {
		folder, w := aloud.AskPath(h.Diary, ask.Line{Question: h.say.WhichFolder, About: phrases.FolderAbout, Now: now})
		if w != ask.Answered || folder != "" {
			if w == ask.Answered && folder != now {
				h.set.Folder = folder
				h.keep()
			}
			return folder, w
		}
		h.Say(sentence(phrases.NeedFolder))
	}
}

// hand writes the file after a last question, or says why not: then all stays as it was chosen, and another folder is asked for. What changed
// in the journal meanwhile is chosen and checked anew.
func (h *handIn) hand(seal store.Sealing, folder string) (w ask.Word, otherwise bool) {
	phrases := &h.Words.HandIn
	seal.Named = h.set.Named
	chosen := h.chosen()
	h.Gap()
	if name := store.HandInName(&chosen, seal); name != "" {
		h.Say(fmt.Sprintf(h.say.WillBe, name, folder))
	} else {
		h.Say(fmt.Sprintf(h.say.WillBeUnnamed, folder))
	}
	h.Say(phrases.SendsNothing)
	yes, w := h.Yes(h.say.WriteNow, false)
	switch {
	case w == ask.Back:
		return w, true
	case w != ask.Answered:
		return w, false
	case !yes:
		return ask.Later, false
	}
	if seal.By == exchange.ByPassphrase {
		h.Say(sentence(phrases.Sealing))
	}
	handed, err := h.Store.HandIn(chosen, h.source, seal, store.WholePath(folder))
	switch {
	case errors.Is(err, store.ErrStale):
		h.Say(phrases.Meanwhile)
		if !h.read() {
			return ask.Later, false
		}
		return again, false
	case err != nil:
		h.Say(h.sayWrite(err))
		return ask.Answered, true
	}
	h.over(&handed)
	h.Failed(h.Reread())
	return ask.Answered, false
}

// over says where the file is and what to do with it.
func (h *handIn) over(handed *store.HandedIn) {
	phrases := &h.Words.HandIn
	folder, name := filepath.Split(handed.File)
	h.Gap()
	h.Say(phrases.FileMade, phrases.FileNamed+" "+name, phrases.FileIn+" "+folder, phrases.SendIt)
	if handed.Seal == exchange.ByPassphrase {
		h.Say(phrases.PassApart)
	}
	if len(handed.Estimates) > 0 {
		h.Say(phrases.Fixed)
	}
	h.Say(h.say.AnswerLater)
}
