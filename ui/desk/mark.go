package desk

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// MarkedMsg brings what was changed of students none of whom lies open, as it is kept now.
type MarkedMsg struct {
	Reviews []journal.Review
	Err     error
}

// Mark changes what is said about the students at some places in the cohort. One that fails ends it; what was changed before stays so.
func (desk *Desk) Mark(at []int, how func(*journal.Brief, *journal.Review)) tea.Cmd {
	briefs := make([]*journal.Brief, len(at))
	for i, place := range at {
		briefs[i] = desk.Cohort.All[place].Brief
	}
	return func() tea.Msg {
		msg := MarkedMsg{Err: desk.Keeper.Flush()}
		for _, brief := range briefs {
			if msg.Err != nil {
				break
			}
			var review journal.Review
			if review, msg.Err = desk.reviews.Review(brief.Part()); msg.Err != nil {
				break
			}
			before := review.Revision
			review.About(brief.Student)
			if how(brief, &review); review.Revision != before {
				msg.Err = desk.reviews.SaveReview(review)
			}
			if msg.Err == nil {
				msg.Reviews = append(msg.Reviews, review)
			}
		}
		return msg
	}
}

// Marked counts anew for those whose reviews were changed.
func (desk *Desk) Marked(msg MarkedMsg) {
	for i := range msg.Reviews {
		desk.Cohort.Count(&msg.Reviews[i])
	}
}

// ForgottenMsg says that what was said about journals lies in the bin, and as what, or why it does not.
type ForgottenMsg struct {
	Journals []string
	Bin      []store.Forgotten
	Err      error
}

// Forget puts in the bin what was said about journals. What still waits to be written is written first, so that it can't come back by itself.
func (desk *Desk) Forget(journals []string) tea.Cmd {
	now := desk.Now()
	return func() tea.Msg {
		msg := ForgottenMsg{Journals: journals}
		if msg.Err = desk.Keeper.Flush(); msg.Err != nil {
			return msg
		}
		known := map[string]bool{}
		before, err := desk.reviews.Bin()
		for _, one := range before {
			known[one.ID] = true
		}
		if err == nil {
			err = desk.reviews.Forget(journals, now)
		}
		if msg.Err = err; err != nil {
			return msg
		}
		desk.Keeper.Forget(func(key string) bool {
			return slices.ContainsFunc(journals, func(journal string) bool { return strings.HasPrefix(key, reviewKey(journal, "")) })
		})
		after, err := desk.reviews.Bin()
		for _, one := range after {
			if !known[one.ID] {
				msg.Bin = append(msg.Bin, one)
			}
		}
		msg.Err = err
		return msg
	}
}

// BinMsg brings what lies in the bin.
type BinMsg struct {
	Bin []store.Forgotten
	Err error
}

// ReadBin finds out what lies in the bin.
func (desk *Desk) ReadBin() tea.Cmd {
	return func() tea.Msg {
		bin, err := desk.reviews.Bin()
		return BinMsg{bin, err}
	}
}

// RestoredMsg brings what came back out of the bin, as it is kept now.
type RestoredMsg struct{ MarkedMsg }

// Restore puts back what lies in the bin.
func (desk *Desk) Restore(bin []store.Forgotten) tea.Cmd {
	now := desk.Now()
	return func() tea.Msg {
		msg := RestoredMsg{MarkedMsg{Err: desk.Keeper.Flush()}}
		for _, one := range bin {
			if msg.Err == nil {
				msg.Err = desk.reviews.Restore(one.ID, now)
			}
			for _, part := range one.Parts {
				if msg.Err != nil {
					return msg
				}
				var review journal.Review
				review, msg.Err = desk.reviews.Review(part)
				msg.Reviews = append(msg.Reviews, review)
			}
		}
		return msg
	}
}

// PurgedMsg says that something is gone for good, or why it is not.
type PurgedMsg struct {
	Missed []string // copies that may hold it still
	Err    error
}

// Purge takes out of the bin for good what lies there.
func (desk *Desk) Purge(bin []store.Forgotten) tea.Cmd {
	ids := make([]string, len(bin))
	for i := range bin {
		ids[i] = bin[i].ID
	}
	return func() tea.Msg {
		err := desk.reviews.Purge(ids)
		missed, _ := desk.reviews.Unreached()
		return PurgedMsg{missed, err}
	}
}
