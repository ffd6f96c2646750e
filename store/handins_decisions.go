package store

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
)

// A decision to leave something as it is is kept as a mark, in which no word can be read. Yet a digest of words is something
// to try guesses on. So a mark is made with a secret of the journal, and goes with the words that it is about: a change of
// these takes it away, and whatever writes the file anew, a purge or a backup, takes none along that fits nothing. Marks that
// were made before there was a secret fit nothing either: what they are about is asked once more.

// markBytes is how much of a digest tells the texts and findings of one journal apart, and secretBytes as much as a digest has.
const (
	markBytes   = 12
	secretBytes = sha256.Size
)

// decisions are what was decided about some subjects: marks, and the secret that they were made with.
type decisions struct {
	secret []byte
	marks  map[string]bool
}

// Decided gives the marks of those issues that the student decided to leave as they are, as discretion has them.
func (j *Journal) Decided(issues []discretion.Issue) (map[string]bool, error) {
	return read(j.file, "read decisions", func(tx tx) (map[string]bool, error) {
		subjects := map[string]bool{}
		for i := range issues {
			subjects[issues[i].Text.Of] = true
		}
		made, err := tx.decisions(subjects)
		if err != nil {
			return nil, err
		}
		return made.among(issues), nil
	})
}

// decisions about subjects are read together with the aliases, which are known only once they are decided on.
func (tx tx) decisions(subjects map[string]bool) (made decisions, err error) {
	made.marks = map[string]bool{}
	if made.secret, err = tx.markSecret(); err != nil {
		return made, err
	}
	for _, subject := range slices.Sorted(maps.Keys(subjects)) {
		var of []string
		if _, err := tx.getJSON(decisionBucket, subject, &of); err != nil {
			return made, err
		}
		for _, mark := range of {
			made.marks[mark] = true
		}
	}
	return made, nil
}

// among gives those of the issues that are kept.
func (made *decisions) among(issues []discretion.Issue) map[string]bool {
	kept := map[string]bool{}
	if len(made.secret) == 0 || len(made.marks) == 0 {
		return kept
	}
	named := discretion.Marks(issues)
	for i, mark := range marksWith(made.secret, issues) {
		if made.marks[mark] {
			kept[named[i]] = true
		}
	}
	return kept
}

// marksWith gives the mark of each issue as the journal keeps it: of the text first, so that one can tell whether that still
// stands without looking for anything in it, and then of what was found.
func marksWith(secret []byte, issues []discretion.Issue) []string {
	marks := discretion.Marks(issues)
	text := ""
	for i := range issues {
		if i == 0 || issues[i].Text != issues[i-1].Text {
			text = textMark(secret, &issues[i].Text)
		}
		marks[i] = text + keyed(secret, marks[i])
	}
	return marks
}

func textMark(secret []byte, text *discretion.Text) string {
	return keyed(secret, text.Of, text.Field, text.Words)
}

func keyed(secret []byte, words ...string) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write(appendTexts(nil, words...))
	return hex.EncodeToString(mac.Sum(nil)[:markBytes])
}

// markSecret is nil where nothing was decided yet.
func (tx tx) markSecret() (secret []byte, err error) {
	if _, err = tx.getJSON(metaBucket, keyMarks, &secret); err != nil || len(secret) != secretBytes {
		return nil, err
	}
	return secret, nil
}

func (tx tx) makeMarkSecret(random io.Reader) ([]byte, error) {
	secret, err := tx.markSecret()
	if secret != nil || err != nil {
		return secret, err
	}
	secret = make([]byte, secretBytes)
	if _, err := io.ReadFull(random, secret); err != nil {
		return nil, err
	}
	return secret, tx.putJSON(metaBucket, keyMarks, secret)
}

// Keep notes in one commit that the student leaves the issues as they are or, when on is false, that all of them are
// open again. Only marks are kept, which no longer fit once the words around a place change: then it is asked about again,
// unless Carry takes the decision over. It returns ErrDamaged when what was decided before can't be trusted.
func (j *Journal) Keep(issues []discretion.Issue, on bool) error {
	if len(issues) == 0 {
		return nil // a check mostly carries nothing over, and must not fail for that where nothing can be written
	}
	return j.file.change("keep decisions", func(tx tx) error {
		secret, err := tx.makeMarkSecret(j.file.random)
		if err != nil {
			return err
		}
		// A change of the words takes away what was decided about them, and can do so only because each subject has a
		// record of its own.
		of := map[string][]string{}
		for i, mark := range marksWith(secret, issues) {
			of[issues[i].Text.Of] = append(of[issues[i].Text.Of], mark)
		}
		for _, subject := range slices.Sorted(maps.Keys(of)) {
			if err := tx.keepMarks(subject, of[subject], on); err != nil {
				return err
			}
		}
		return nil
	})
}

// keepMarks leaves alone what was decided about other places of the subject.
func (tx tx) keepMarks(subject string, marks []string, on bool) error {
	var kept []string
	if _, err := tx.getJSON(decisionBucket, subject, &kept); err != nil {
		return err
	}
	kept = slices.DeleteFunc(kept, func(mark string) bool { return slices.Contains(marks, mark) })
	if on {
		slices.Sort(marks)
		kept = append(kept, slices.Compact(marks)...) // what two rules find in one place has one mark
	}
	return tx.putMarks(subject, kept)
}

// putMarks leaves no empty record, which would still say that something was decided here once.
func (tx tx) putMarks(subject string, marks []string) error {
	if len(marks) == 0 {
		return tx.remove(decisionBucket, subject)
	}
	return tx.putJSON(decisionBucket, subject, marks)
}

// fade takes away what was decided about words of a subject that do not stand there any more. Nothing else may fail for it: where
// something can't be read, marks stay as they are.
func (tx tx) fade(subject string) error {
	kept, faded, err := tx.fading(subject)
	if faded && err == nil {
		err = tx.putMarks(subject, kept)
	}
	if errors.Is(err, ErrDamaged) {
		return nil
	}
	return err
}

// fadeAll is fade for all that something was decided about.
func (tx tx) fadeAll() error {
	subjects, err := tx.decidedSubjects()
	for _, subject := range subjects {
		if err := tx.fade(subject); err != nil {
			return err
		}
	}
	return err
}

// anyFaded says whether fadeAll has something to do.
func (tx tx) anyFaded() (bool, error) {
	subjects, err := tx.decidedSubjects()
	for _, subject := range subjects {
		if _, faded, err := tx.fading(subject); faded && err == nil {
			return true, nil
		}
	}
	return false, err
}

func (tx tx) decidedSubjects() (subjects []string, err error) {
	in, err := tx.bucket(decisionBucket)
	if err != nil {
		return nil, err
	}
	err = in.ForEach(func(subject, _ []byte) error {
		subjects = append(subjects, string(subject))
		return nil
	})
	return subjects, err
}

// fading gives the marks of a subject that still fit, and whether there are others.
func (tx tx) fading(subject string) (kept []string, faded bool, err error) {
	var marks []string
	if found, err := tx.getJSON(decisionBucket, subject, &marks); !found || err != nil {
		return nil, false, err
	}
	secret, err := tx.markSecret()
	if err != nil {
		return nil, false, err
	}
	stands := map[string]bool{}
	if secret != nil {
		texts, err := tx.textsNow(subject)
		if err != nil {
			return nil, false, err
		}
		for i := range texts {
			stands[textMark(secret, &texts[i])] = true
		}
	}
	for _, mark := range marks {
		if len(mark) == 4*markBytes && stands[mark[:2*markBytes]] {
			kept = append(kept, mark)
		}
	}
	return kept, len(kept) < len(marks), nil
}

// textsNow gives the texts of a subject as a check would have them, those of an entry in the bin too: it may come back.
func (tx tx) textsNow(subject string) (texts []discretion.Text, err error) {
	stage, estimate := strings.CutPrefix(subject, discretion.Estimate)
	entry, beside := strings.CutPrefix(subject, discretion.Beside)
	over, overStage := strings.CutPrefix(subject, discretion.Stage)
	switch {
	case beside:
		x, err := tx.beside(entry)
		if errors.Is(err, ErrNotFound) {
			return nil, nil
		}
		return discretion.BesideTexts(entry, &x, true), err
	case strings.HasPrefix(subject, cardSubject):
		return tx.cardTexts(subject)
	case overStage:
		x, err := tx.overStage(over)
		return discretion.StageTexts(&x, true), err
	case subject == discretion.Alias:
		return tx.aliasTexts()
	case subject == discretion.Why:
		set, _, err := tx.handingIn()
		for id, why := range set.Why {
			texts = append(texts, whyText(id, why))
		}
		return texts, err
	case subject == discretion.Reply:
		replies, err := tx.replies()
		for i := range replies {
			texts = append(texts, replyText(&replies[i]))
		}
		return texts, err
	case estimate:
		estimates, err := tx.estimates(stage)
		for i := range estimates {
			texts = append(texts, discretion.EstimateTexts(&estimates[i])...)
		}
		return texts, err
	}
	e, err := tx.entry(subject)
	if errors.Is(err, ErrNotFound) {
		var binned binnedEntry
		binned, err = tx.binned(subject)
		e = binned.Entry
	}
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	e.Private = false // it may leave again, and its words stand
	return discretion.EntryTexts(&e), err
}

// aliasTexts gives every alias of the journal, on the class list and in entries, also in those in the bin.
func (tx tx) aliasTexts() (texts []discretion.Text, err error) {
	around, err := tx.surroundings()
	if err != nil {
		return nil, err
	}
	page, err := tx.list(newMatcher(Query{}), 0, 0)
	if err != nil {
		return nil, err
	}
	aliases := slices.Clone(around.Families)
	for i := range page.Rows {
		aliases = append(aliases, page.Rows[i].Alias)
	}
	err = each(tx, binBucket, func(_ []byte, binned binnedEntry) error {
		aliases = append(aliases, binned.Encounter.Alias)
		return nil
	})
	slices.Sort(aliases)
	for _, alias := range slices.Compact(aliases) {
		texts = append(texts, aliasText(journal.Line(alias)))
	}
	return texts, err
}
