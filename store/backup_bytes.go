package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"koffiemoment/store/vault"
)

// What lies in the folder of a journal may be a film, or a file of nothing that says it is a thousand gigabytes. So bytes
// are looked through in stretches, each of which begins with the end of the one before: what is sought is shorter.
const (
	stretchLength = 4 << 20
	stretchAgain  = 1 << 20
	longestSought = 1 << 30 // a life of writing is a tenth of it
	longestSide   = 32 << 20
)

var errTooLong = errors.New("the file is longer than any journal")

// eachStretch shows the bytes of a file to see until that says yes. It returns errTooLong for a file that is
// longer than any journal.
func eachStretch(path string, see func(stretch []byte) bool) error {
	path, err := resolve(path, false)
	if err != nil {
		return err
	}
	in, info, err := openRegular(path)
	if err != nil {
		return err
	}
	defer in.Close()
	if info.Size() > longestSought {
		return errTooLong
	}
	buffer := make([]byte, min(info.Size(), stretchLength))
	for at := int64(0); ; at += stretchLength - stretchAgain {
		n, err := in.ReadAt(buffer, at)
		if see(buffer[:n]) || err == io.EOF || at+stretchLength >= info.Size() {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// whose gives the id of the file at path, nothing where it can't be told. It goes by the bare bytes: the file may be open,
// or too damaged to be opened, and the id is written once and never changes.
func whose(path string, key *vault.Key) (id string) {
	_ = eachStretch(path, func(stretch []byte) bool {
		desk := Desk{}
		if !findBare(stretch, keyID, &id) && findBare(stretch, keyDesk, &desk) {
			id = desk.Reviewer.ID
		}
		return id != ""
	})
	if id == "" && key != nil {
		made, _ := readBackup(path, key)
		id = made.Journal
	}
	return id
}

// holds says whether one of some signs stands in a file.
func holds(path string, signs []string) (held bool, err error) {
	err = eachStretch(path, func(stretch []byte) bool {
		for _, sign := range signs {
			held = held || bytes.Contains(stretch, []byte(sign))
		}
		return held
	})
	return held, err
}

// findBare looks in the bytes of a file for a value of the meta bucket whose sum fits. JSON says itself where it ends.
func findBare(all []byte, key string, into any) bool {
	sign := append([]byte{0, byte(len(key))}, key...)
	for at := 0; ; at++ {
		found := bytes.Index(all[at:], sign)
		if found < 0 {
			return false
		}
		at += found
		begin, payload := at-inside-9, at+len(sign)
		if begin < 0 {
			continue
		}
		decoder := json.NewDecoder(bytes.NewReader(all[payload:]))
		var raw json.RawMessage
		if decoder.Decode(&raw) != nil {
			continue
		}
		value, err := (tx{}).unwrap(metaBucket, []byte(key), all[begin:payload+int(decoder.InputOffset())])
		if err == nil && decode(value, into) == nil {
			return true
		}
	}
}

// kin tells the copies of a file from other files, and opens those that are locked.
type kin struct {
	stem string // what the names of backups begin with
	id   string // inside, empty where it is not known
	key  *vault.Key
}

func (f *file) kin(id string) kin { return kin{stem(f.path), id, f.key} }
