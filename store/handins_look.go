package store

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"slices"
	"unicode/utf8"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// look is one look through texts that leave. Workers share them out in batches; in those that say what they said before,
// nothing is looked for again.
type look struct {
	texts   []discretion.Text
	found   [][]discretion.Finding // beside texts: what each tells by itself
	all     [][]discretion.Finding // and what it tells with the names that others are sure of
	known   discretion.Known
	names   []string // that somebody is sure of
	batches []batch
	memory  memory
}

// batch is a part of the texts: all of an entry, or one of anything else. One worker has it, and writes into it.
type batch struct {
	from, to int
	seq      uint64 // of the entry; 0 where it is of none, and nothing is remembered
	sum      []byte // of all that the findings follow from
	fresh    bool   // something was looked for
}

// newLook makes the batches. The texts of one entry stand behind each other.
func newLook(texts []discretion.Text, known discretion.Known, entries []journal.Entry) *look {
	l := &look{texts: texts, found: make([][]discretion.Finding, len(texts)), known: known}
	seqs := make(map[string]uint64, len(entries))
	for i := range entries {
		seqs[entries[i].ID] = entries[i].Seq
	}
	for i, text := range texts {
		seq, n := seqs[text.Of], len(l.batches)
		if seq > 0 && n > 0 && l.batches[n-1].seq == seq {
			l.batches[n-1].to = i + 1
			continue
		}
		l.batches = append(l.batches, batch{from: i, to: i + 1, seq: seq})
	}
	return l
}

// find goes through the batches. It returns the error of ctx, which may end it before.
func (l *look) find(ctx context.Context, progress func(done, all int)) error {
	if done := shareOut(ctx, len(l.batches), l.worker, progress); done < len(l.batches) {
		return ctx.Err()
	}
	return nil
}

// worker has a checker and a digest of its own. The checker is made when something is first to be looked for.
func (l *look) worker() func(at int) bool {
	var checker *discretion.Checker
	mac := hmac.New(sha256.New, l.memory.key)
	known := knownBytes(l.known)
	return func(at int) bool {
		b := &l.batches[at]
		texts, found := l.texts[b.from:b.to], l.found[b.from:b.to]
		if b.seq > 0 {
			b.sum = sumOf(mac, known, texts)
			if l.memory.restore(b.sum, texts, found, l.known.English) {
				return true
			}
		}
		if checker == nil {
			checker = discretion.NewChecker(l.known)
		}
		for i, text := range texts {
			found[i] = checker.Check(text)
		}
		b.fresh = true
		return true
	}
}

// findAgain looks for the names of which one text is sure in all of them, and for those that aliases are sure of. It comes after what is
// remembered, since it follows from more than one entry. Most texts hold none of these names but where they were found.
func (l *look) findAgain(ctx context.Context, names []string) error {
	l.all = l.found
	known := l.known
	l.names = slices.Concat(names, discretion.Met(l.texts, l.found, known))
	slices.Sort(l.names)
	if l.names = slices.Compact(l.names); len(l.names) == 0 {
		return nil
	}
	known.Names = l.names
	l.all = slices.Clone(l.found)
	worker := func() func(at int) bool {
		checker := discretion.NewChecker(known)
		return func(at int) bool {
			for i := l.batches[at].from; i < l.batches[at].to; i++ {
				l.all[i] = checker.Again(l.texts[i], l.found[i])
			}
			return true
		}
	}
	if done := shareOut(ctx, len(l.batches), worker, nil); done < len(l.batches) {
		return ctx.Err()
	}
	return nil
}

// issues gives what was found, with the aliases that are a lone initial ahead of the rest. In a running text a lone
// letter is too often no name to be asked about; as what a whole family is called it is one.
func (l *look) issues() []discretion.Issue {
	var initials []discretion.Issue
	for _, text := range l.texts {
		if text.Of != discretion.Alias || !isInitial(text.Words) {
			continue
		}
		end := utf8.RuneCountInString(text.Words)
		whole := discretion.Finding{Kind: discretion.PersonName, Reason: discretion.Initials, Text: text.Words, End: end}
		initials = append(initials, discretion.Issue{Text: text, Finding: whole})
	}
	return slices.Insert(discretion.Order(l.texts, l.all), 0, initials...)
}
