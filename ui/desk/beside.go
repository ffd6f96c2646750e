package desk

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// This file is about files that are read beside the hand-in that lies open, and only looked at.

// EarlierMsg brings what is still there of the older hand-ins of a student's stage, the newest first.
type EarlierMsg struct {
	Of      *Student
	HandIns []*exchange.HandIn
}

// fewEarlier is how many of them are read: what a lecturer read last is among the newest.
const fewEarlier = 4

// ReadEarlier reads the older hand-ins that the one of a student took the place of. One that can't be read is left out: it is known aside.
func (desk *Desk) ReadEarlier(s *Student) tea.Cmd {
	var paths []string
	for _, aside := range desk.Cohort.Aside {
		if aside.Why == exchange.Superseded && aside.For == s.Path {
			paths = append(paths, aside.Path)
		}
	}
	keys := desk.keys()
	return func() tea.Msg {
		msg := EarlierMsg{Of: s}
		for _, path := range paths[max(0, len(paths)-fewEarlier):] {
			doc, err := store.ReadKoffie(path, keys(path))
			if handIn, ok := doc.(*exchange.HandIn); err == nil && ok && handIn.Part() == s.Brief.Part() {
				msg.HandIns = append(msg.HandIns, handIn)
			}
		}
		slices.SortFunc(msg.HandIns, func(a, b *exchange.HandIn) int { return cmp.Compare(b.Number, a.Number) })
		return msg
	}
}

// ColleagueMsg brings an answer of a colleague, nil where the file holds something else, or why it can't be read.
type ColleagueMsg struct {
	Of     *Student
	Answer *exchange.Answer
	Err    error
}

// ReadColleague reads an answer to be laid beside what is said about a student. Nothing of it is kept.
func (desk *Desk) ReadColleague(path string, s *Student) tea.Cmd {
	keys := desk.keys()(s.Path)
	return func() tea.Msg {
		doc, err := store.ReadKoffie(path, keys)
		answer, _ := doc.(*exchange.Answer)
		return ColleagueMsg{s, answer, err}
	}
}
