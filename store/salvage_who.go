package store

import (
	"os"
	"path/filepath"
	"slices"
)

// Who a file is of is written once, and others know it: a lecturer has one student where a journal keeps its id, and students
// seal for the key that a lecturer gave them. Where a damaged file no longer tells it, a copy of it does.

// who are the values of the meta bucket that say it.
func (k *kind) who() []string {
	if k.main == entryBucket {
		return []string{keyID, keyIdentity}
	}
	return []string{keyDesk, keyIdentity, keyAnchor}
}

// knowWho takes what is lost of that from the newest copy beside the file. Without a copy it is made anew.
func (h *haul) knowWho(path string) {
	k := h.kind()
	lost := slices.DeleteFunc(k.who(), func(key string) bool {
		_, found := h.live[metaBucket][key]
		return found
	})
	if len(lost) == 0 {
		return
	}
	copies, _, err := backupsIn(BackupsFolder(path), kin{stem(path), h.id(), h.key})
	if err != nil || len(copies) == 0 {
		return
	}
	from, err := collect(copies[0].Path, 0, h.key)
	if err != nil || from.name != h.name || from.schema != h.schema {
		return
	}
	for _, key := range lost {
		if v, found := from.live[metaBucket][key]; found {
			h.take(h.live, metaBucket, key, v)
		}
	}
}

// knowLock takes the head of the lock from a copy beside the file where the file lost it. Without one only the recovery key opens what is
// salvaged, until another passphrase is set with it.
func (h *haul) knowLock(path string) {
	if h.key == nil || h.key.Headed() {
		return
	}
	folder := BackupsFolder(path)
	items, _ := os.ReadDir(folder)
	for _, item := range items {
		at := filepath.Join(folder, item.Name())
		made, err := readBackup(at, h.key)
		if err != nil || made.Sealed || made.Journal != h.id() {
			continue
		}
		if head, err := headOf(at); err == nil && head.ID != "" {
			h.key = h.key.Under(head)
			return
		}
	}
	h.key = h.key.Unwrapped()
}
