package store

import (
	"errors"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
)

// keptReply is an exchange.StudentReply with names for its fields. It must have the same fields in the same order, or
// the conversion does not compile: a field that is added there is not forgotten here.
type keptReply struct {
	Answer    string    `json:"answer"`
	Criterion string    `json:"criterion,omitempty"`
	Entry     string    `json:"entry,omitempty"`
	Text      string    `json:"text"`
	Made      time.Time `json:"made"`
}

// Reply keeps what the student says to an answer's view of a criterion, its comment on an entry, or the whole, in the
// place of what was said there before; a text without words takes it away. It returns ErrNotFound when no such answer
// is kept.
func (j *Journal) Reply(reply exchange.StudentReply) error {
	return j.file.change("keep reply", func(tx tx) error { return tx.reply(reply) })
}

// reply looks for the answer among the arrivals and not for its words: to one that is damaged there may still be a
// reply.
func (tx tx) reply(reply exchange.StudentReply) error {
	all, err := tx.arrivals()
	if err != nil {
		return err
	}
	reply.Text, _ = journal.Clean(reply.Text)
	key := replyKey(reply.Answer, reply.Criterion, reply.Entry)
	switch {
	case all.find(reply.Answer) == nil:
		return ErrNotFound
	case strings.TrimSpace(reply.Text) == "":
		err = tx.remove(replyBucket, key)
	default:
		err = tx.putJSON(replyBucket, key, keptReply(reply))
	}
	if err != nil {
		return err
	}
	return tx.fade(discretion.Reply)
}

// Replies gives every reply, by answer, criterion and entry.
func (j *Journal) Replies() ([]exchange.StudentReply, error) {
	return read(j.file, "read replies", tx.replies)
}

// replies come in the order of their keys: by answer, criterion and entry.
func (tx tx) replies() (found []exchange.StudentReply, err error) {
	err = each(tx, replyBucket, func(_ []byte, reply keptReply) error {
		found = append(found, exchange.StudentReply(reply))
		return nil
	})
	return found, err
}

// Reviewers gives by id of an answer who gave it, of those that replies are to. One that can't be read is left out.
func (j *Journal) Reviewers(replies []exchange.Reply) (map[string]string, error) {
	return read(j.file, "read who answered", func(tx tx) (map[string]string, error) {
		names := map[string]string{}
		var reader exchange.Reader
		for _, reply := range replies {
			answer, err := tx.answerAlone(&reader, reply.Answer)
			switch {
			case err == nil:
				names[reply.Answer] = answer.Reviewer.Name
			case !errors.Is(err, ErrDamaged):
				return nil, err
			}
		}
		return names, nil
	})
}

// removeRepliesOn looks at all, since the answer stands first in a reply's key; there are as many as a student wrote.
func (tx tx) removeRepliesOn(entry string) error {
	all, err := tx.replies()
	if err != nil {
		return err
	}
	for _, reply := range all {
		if reply.Entry != entry {
			continue
		}
		if err := tx.remove(replyBucket, replyKey(reply.Answer, reply.Criterion, reply.Entry)); err != nil {
			return err
		}
	}
	return tx.removeBinnedRepliesOn(entry)
}
