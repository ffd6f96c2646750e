package line

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// firstWords is how many words of a story tell one draft from another.
const firstWords = 6

// draft says a draft by its day, its family, and how it begins.
func (t *talk) draft(d *journal.Draft) string {
	s := d.Entry.Summary()
	begins := strings.Fields(s.Line)
	if len(begins) > firstWords {
		begins = append(begins[:firstWords:firstWords], "…")
	}
	said := words.Capital(t.Moment(&s))
	if len(begins) > 0 {
		said += ". " + words.Quote(strings.Join(begins, " "))
	}
	return said
}

// dropDraft moves a draft to the bin, from which the next word puts it back.
func (t *talk) dropDraft() ask.Word {
	drafts := t.Overview.Drafts
	opts := make([]ask.Option, len(drafts))
	for i := range drafts {
		opts[i] = ask.Option{Name: t.draft(&drafts[i])}
	}
	at, said := t.Choose(ask.Choice{Question: t.Words.Line.WhichDraft, Options: opts, Now: -1})
	if said != ask.Answered || at < 0 {
		return said
	}
	id := drafts[at].ID
	if t.Failed(t.Store.DeleteDraft(id, t.Now())) {
		return ask.Answered
	}
	t.Gone(id)
	t.Say(ask.Sentence(t.Words.Home.Discarded))
	if _, said = t.Choose(ask.Choice{Question: fmt.Sprintf(t.Words.Line.OrPutBack, t.Words.Line.Undo), Now: -1}); said == ask.Undo && !t.Failed(t.Store.Restore(id)) {
		t.Say(ask.Sentence(t.Words.Entry.Restored))
		return ask.Answered
	}
	return said
}
