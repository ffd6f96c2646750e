package store

import (
	"context"
	"time"

	"koffiemoment/journal/exchange"
)

// Secret is a passphrase. It opens files and seals the answers to them, and is kept in memory only.
type Secret struct {
	Words string
	Key   exchange.Key
}

// NewSecret makes a passphrase one that opens files. It returns an *exchange.Refusal with BadKey for an empty one.
func NewSecret(words string) (Secret, error) {
	key, err := exchange.KeyWith(words)
	return Secret{words, key}, err
}

// Known is what is known of a file: how it was opened and as what. It holds for as long as the file stands as it stood.
type Known struct {
	Stamp  Stamp
	Found  exchange.Found
	Secret Secret // the zero Secret where no passphrase opened it
}

// Opened is what passphrases opened, by path.
type Opened map[string]Known

// Keys gives what may open a file, the likeliest first: each passphrase that is tried takes a second.
func (o Opened) Keys(path string, others []exchange.Key) []exchange.Key {
	if known, opened := o[path]; opened {
		return append([]exchange.Key{known.Secret.Key}, others...)
	}
	return others
}

// ReadAgain reads files as ReadCohort does, and what lies in the archives among them, with keys and then with each of the secrets, but
// for what is known and stands as it stood: a folder is read with every look at it, and to open a class anew would take a second a file.
// It gives what was opened with a secret, by then or before, and the errors of ReadCohort.
func ReadAgain(ctx context.Context, files []Koffie, known map[string]Known, keys []exchange.Key, secrets []Secret,
	progress func(done, all int)) (found []exchange.Found, opened Opened, err error) {
	job := &reading{ctx: ctx}
	defer job.archives.close()
	files = job.unpack(files)
	var unread []string
	opened = Opened{}
	for _, file := range files {
		k, ok := known[file.Path]
		switch {
		case file.Skip != "":
			found = append(found, exchange.Found{Path: file.Path, Why: file.Skip})
			continue
		case !ok || k.Stamp != file.Stamp:
			unread = append(unread, file.Path)
			continue
		}
		found = append(found, k.Found)
		if k.Secret.Words != "" {
			opened[file.Path] = k
		}
	}
	before := len(found)
	read, err := job.cohort(unread, keys, func(done, _ int) {
		if progress != nil {
			progress(before+done, len(files))
		}
	})
	found = append(found, read...)
	for _, secret := range secrets {
		if err == nil {
			err = opened.try(job, found, secret, progress)
		}
	}
	allege(found)
	return found, opened, err
}

// Try tries a secret on each file of found that is sealed still, and puts those that it opens in their place and into
// o. It returns the errors of ReadCohort. The stamp is taken before the file is read: what is written meanwhile is then
// not taken for what was opened.
func (o Opened) Try(ctx context.Context, found []exchange.Found, secret Secret, progress func(done, all int)) error {
	job := &reading{ctx: ctx}
	defer job.archives.close()
	return o.try(job, found, secret, progress)
}

func (o Opened) try(job *reading, found []exchange.Found, secret Secret, progress func(done, all int)) error {
	at, stamps := map[string]int{}, map[string]Stamp{}
	var paths []string
	for i := range found {
		if r := found[i].Refusal; r != nil && (r.Code == exchange.Sealed || r.Code == exchange.WrongKey) {
			path := found[i].Path
			paths, at[path], stamps[path] = append(paths, path), i, StampOf(path)
		}
	}
	read, err := job.cohort(paths, []exchange.Key{secret.Key}, progress)
	for _, file := range read {
		if file.Refusal != nil && file.Refusal.Code == exchange.WrongKey {
			continue
		}
		found[at[file.Path]] = file
		if file.Brief != nil {
			o[file.Path] = Known{stamps[file.Path], file, secret}
		}
	}
	return err
}

// Wants says that the answer to a hand-in can't be sealed as that came until somebody tells the passphrase: it was not remembered.
func (o Opened) Wants(to *exchange.Found) bool {
	_, opened := o[to.Path]
	return to.Brief.Seal == string(exchange.ByPassphrase) && !opened
}

// Sending gives what the answer to a hand-in is written with. Told is the passphrase for files whose own is not remembered; nil for none.
func (o Opened) Sending(to exchange.Found, keys []exchange.Key, told *Secret, now time.Time) Sending {
	with := Sending{Keys: keys, Unready: true, Now: now}
	switch known, opened := o[to.Path]; {
	case opened:
		with.Passphrase = known.Secret.Words
	case told != nil && o.Wants(&to):
		with.Keys, with.Passphrase = []exchange.Key{told.Key}, told.Words
	}
	return with
}
