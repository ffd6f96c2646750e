package goes

import (
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/line/ask"
)

// editing names what would be edited, empty where a text is written elsewhere.
func (h *handIn) editing(text *discretion.Text) string {
	phrases := &h.Words.HandIn
	switch {
	case text.Of == discretion.Alias || text.Of == discretion.Reply || text.Piece() != "":
		return ""
	case text.Of == discretion.Why:
		return phrases.EditWhy
	case strings.HasPrefix(text.Of, discretion.Estimate):
		return phrases.EditEstimate
	}
	return phrases.EditEntry
}

// edit lets the student write the text anew, and looks through everything after it. What was typed stays, whatever word ended it: in a draft
// of the entry, in the self-assessment, or in what was chosen.
func (h *handIn) edit(issue *discretion.Issue) (w ask.Word) {
	text := &issue.Text
	stage, inEstimate := strings.CutPrefix(text.Of, discretion.Estimate)
	switch {
	case text.Of == discretion.Why:
		w = h.Write(ask.Text{Question: h.Words.HandIn.Why, Now: h.set.Why[text.Field], Keep: func(typed string) { h.why(text.Field, typed) }})
	case inEstimate:
		w = h.editEstimate(stage, text)
	default:
		w = h.editEntry(text)
	}
	if w != ask.Answered && w != ask.Back && w != ask.Done {
		return w
	}
	if h.Failed(h.Reread()) || !h.read() || !h.look(nil) {
		return again
	}
	return ask.Answered
}

// question is what is asked when a text is edited: where it stands.
func (h *handIn) question(text *discretion.Text) string {
	place := h.Words.PlaceNamed(text, &h.source, h.moment)
	if i := strings.LastIndex(place, " · "); i >= 0 {
		place = place[i+len(" · "):]
	}
	return sentence(place)
}

// editEntry writes a new version of an entry, by a draft of it, as on every way to change one; a draft that lies open goes on.
func (h *handIn) editEntry(text *discretion.Text) ask.Word {
	entry, err := h.Store.Entry(text.Of)
	if h.Failed(err) {
		return ask.Answered
	}
	r, err := h.Store.Rubric(entry.Rubric)
	if h.Failed(err) {
		return ask.Answered
	}
	draft, err := h.revision(&entry)
	if h.Failed(err) {
		return ask.Answered
	}
	was, changed := wordsOf(discretion.EntryTexts(&draft.Entry), text.Field), false
	w := h.Write(ask.Text{Question: h.question(text), Now: was, Keep: func(typed string) {
		changed = true
		discretion.Put(&draft.Entry, text.Field, typed)
		h.KeepDraft(&draft, r)
	}})
	if w == ask.End || w == ask.Later || !changed {
		return w
	}
	if _, err := h.Store.Finish(draft, r, h.Now()); h.Failed(err) {
		return ask.Answered
	}
	h.Gone(draft.ID)
	h.Say(h.say.Edited)
	return ask.Answered
}

// revision gives the draft of the next version of an entry.
func (h *handIn) revision(entry *journal.Entry) (journal.Draft, error) {
	if i := slices.IndexFunc(h.Overview.Drafts, func(d journal.Draft) bool { return d.Of == entry.ID }); i >= 0 {
		return h.Store.Draft(h.Overview.Drafts[i].ID)
	}
	r, err := h.Store.Rubric(entry.Rubric)
	if err != nil {
		return journal.Draft{}, err
	}
	id, err := h.Store.NewDraftID()
	return journal.Revise(id, h.Now(), r, *entry), err
}

// editEstimate changes the reason or the answer to the mirror in the self-assessment that may still change.
func (h *handIn) editEstimate(stage string, text *discretion.Text) ask.Word {
	st, err := h.Stand(stage)
	if h.Failed(err) {
		return ask.Answered
	}
	est := st.Open(h.Rubric, h.Now())
	w := h.Write(ask.Text{Question: h.question(text), Now: wordsOf(discretion.EstimateTexts(&est), text.Field), Keep: func(typed string) {
		if discretion.PutEstimate(&est, text.Field, typed) {
			h.KeepEstimate(st, est.Clone())
		}
	}})
	return w
}

// wordsOf gives one of some texts, empty for none.
func wordsOf(texts []discretion.Text, field string) string {
	if i := slices.IndexFunc(texts, func(t discretion.Text) bool { return t.Field == field }); i >= 0 {
		return texts[i].Words
	}
	return ""
}
