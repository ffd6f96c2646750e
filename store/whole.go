package store

// All of what a journal holds as one JSON document, for whoever wants to have it without this program, and back into a
// journal. What is derived is not in it, since it is made anew, and neither is what would let somebody else speak for the
// student or open what was sealed for them: the signing key and the secret key of age. A file "to another computer"
// carries the same document, inside a seal, with those beside it (whole_move.go).
//
// # The document, version 1
//
// One JSON object in UTF-8, its keys in the order below, one record a line. White space between its parts, and how a
// character is escaped, are JSON's own affair, for people's tools lay a file out anew; everything else has one form. A key
// that is not of its object, stands twice, in another order or in other capitals is refused with its place, and so is an
// empty value that the form leaves out. A key that may be missing is left out when there is nothing to say; those with an
// asterisk always stand. No string holds what journal.Clean would take away, or more than a text may be long; no list has
// more than 100,000 records, no record more than 32 MiB, and nothing nests deeper than 64. A rubric is valid, and an answer
// reads as the .koffie file that it came in.
//
//	koffiemoment*  "journal"
//	version*       1
//	draft*         1: which form version 1 has until it is released; it goes away then
//	journal*       the journal's id, by which a lecturer's program knows it
//	settings       what the student told: journal.Settings
//	surroundings   what the student keeps about the stage school: journal.Surroundings
//	rubric         {id*, version*, digest*}: the one that new entries are written with
//	handingIn      what was chosen so far for the next hand-in: HandingIn
//	tips           list of the tips that the student takes along: journal.Tip, or the mark alone of one that was ticked among what is offered
//	marks          32 bytes in base64: what the marks of decisions are made with; without it what they are about is asked once more
//	binDays        {count* leap seen*: the last day counted}: how many days went by for the bin
//	numbers        {entries* deletions* handins*: the highest number given to each, none of which is given again; handedIn: when
//	               the newest hand-in was made}
//	endedDrafts    list of {id*; entry: the number of the entry that it became}: the last ones, of which a late save is refused
//	arrivals       list, in the order in which answers came, of {id* reviewer* number* points* at* seen known stage}
//	rubrics        list, by digest: the keys of package rubric's Encode
//	drafts         list, by id, of {saved*: which came last; discarded: when it went to the bin; and the keys of journal.Draft}
//	entries        list, by number: journal.Entry
//	versions       list, by number and revision: the earlier revisions of entries, also of those in the bin
//	bin            list, by number, of {deleted* when; order*; and the keys of journal.Entry}
//	intentions     list, by the number of the entry that each was made in: journal.Intention
//	estimates      list, by stage and version: journal.Estimate
//	handins        list, by number, and of one number by id but for the first: HandedIn, what is remembered of each
//	answers        list, by id: each as its .koffie file holds it
//	replies        list, by answer, criterion and entry, of {answer* criterion entry text* made*}
//	decisions      list, by what each is about, of {about* marks*}: what stays as it is where names were found; a mark says no word to
//	               whoever has not both the secret and the words
//	extras         list, by kind, of {kind*; about: the number of an entry, a stage or an id; record*}: what stands beside all that
//
// The types' own comments say what their keys mean; those are the names in their tags. Times are RFC 3339, with the hours
// from Greenwich of the place where they were.

import (
	"bufio"
	"fmt"
	"io"
)

// wholeVersion is the version of the document that is written and read. It is settled. Before it was, a document had a key draft behind it; that of
// the last draft, wholeDraft, is read as well, for nothing else changed since, and any other is refused by name.
const (
	wholeVersion = 1
	wholeDraft   = 1
	wholeKind    = "journal"
)

// Export writes all that the journal holds, but for its secrets, as one JSON document. It is read at one moment, after it was
// settled, and little of it is in memory at a time. It returns ErrDamaged where something can't be trusted, and an error of w.
func (j *Journal) Export(w io.Writer) error {
	if err := j.file.settled("export journal"); err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 64<<10)
	err := j.file.once(func(tx tx) error { return tx.export(out, j.ID()) })
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return fmt.Errorf("export journal: %w", err)
	}
	return nil
}

func (tx tx) export(out *bufio.Writer, id string) error {
	fmt.Fprintf(out, "{\"koffiemoment\":%q,\n\"version\":%d,\n\"journal\":%q", wholeKind, wholeVersion, id)
	for _, one := range wholeValues() {
		payload, err := tx.get(metaBucket, one.key)
		if err != nil {
			return err
		}
		if payload == nil {
			continue
		}
		text, err := one.out(payload)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, ",\n%q:%s", one.name, text)
	}
	for _, list := range wholeLists(new(readBefore)) {
		if err := tx.exportList(out, &list); err != nil {
			return err
		}
	}
	_, err := out.WriteString("\n}\n")
	return err
}

// exportList leaves out a list of nothing, as the form has it. A writer that failed says so once more at its end.
func (tx tx) exportList(out *bufio.Writer, list *wholeList) error {
	in, err := tx.bucket(list.bucket)
	if err != nil {
		return err
	}
	before := fmt.Sprintf(",\n%q:[\n", list.name)
	c := in.Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		payload, err := tx.unwrap(list.bucket, k, v)
		if err != nil {
			return err
		}
		text, err := list.out(string(k), payload)
		if err != nil {
			return err
		}
		if text == nil {
			continue
		}
		out.WriteString(before)
		if _, err := out.Write(text); err != nil {
			return err
		}
		before = ",\n"
	}
	if before == ",\n" {
		_, err = out.WriteString("\n]")
	}
	return err
}

// nothingWritten returns ErrHoldsSomething where another journal may not come in the place of this one. What a first start asks for,
// a name and a stage, is not lost by that.
func (tx tx) nothingWritten() error {
	given, err := tx.numbers()
	if err != nil {
		return err
	}
	around, err := tx.get(metaBucket, keySurround)
	if err != nil {
		return err
	}
	if given.Last > 0 || given.HandIns > 0 || around != nil {
		return ErrHoldsSomething
	}
	for _, list := range wholeLists(new(readBefore)) {
		in, err := tx.bucket(list.bucket)
		if err != nil {
			return err
		}
		if list.bucket != rubricBucket && !isEmpty(in) {
			return ErrHoldsSomething
		}
	}
	return nil
}

func isEmpty(in shelf) bool {
	k, _ := in.Cursor().First()
	return k == nil
}
