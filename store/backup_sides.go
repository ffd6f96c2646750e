package store

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/store/vault"
)

// A side file holds text that could not be saved where it belongs, for a person to read. It is laid out in blocks: a line
// with a heading, a line with what the block is of, as "draft k3jx" or "entry 12-k3jx", and the text. A purge takes out the
// blocks that are of what goes, by that line or by their words, and leaves the others, for these may stand nowhere else.
const (
	SideFile    = "koffiemoment-gered-" // how the names of side files begin
	SideHeading = "## "
	SideID      = "id: "
)

// side is a block, or what stands before the first one; that has no id.
type side struct{ id, text string }

// sidesIn gives the parts of a side file, which make up all of it.
func sidesIn(text string) (parts []side) {
	begin, id := 0, ""
	for at := 0; at < len(text); {
		line, rest, _ := strings.Cut(text[at:], "\n")
		next, _, _ := strings.Cut(rest, "\n")
		if of, found := strings.CutPrefix(next, SideID); found && strings.HasPrefix(line, SideHeading) {
			parts = append(parts, side{id, text[begin:at]})
			begin, id = at, strings.TrimSpace(of)
		}
		at += min(len(line)+1, len(text)-at)
	}
	return append(parts, side{id, text[begin:]})
}

// sideFiles gives the side files beside the file at path and in the home folder, where they are when that takes nothing.
func sideFiles(path string) (paths []string) {
	home, _ := os.UserHomeDir()
	for _, folder := range slices.Compact([]string{filepath.Dir(path), home}) {
		items, _ := os.ReadDir(folder)
		for _, item := range items {
			if isFile(folder, item) && strings.HasPrefix(item.Name(), SideFile) {
				paths = append(paths, filepath.Join(folder, item.Name()))
			}
		}
	}
	return paths
}

// readSide reads one of them, or nothing of what is longer than all that a screen could hold: the home folder is anybody's.
// One that is in a box is opened by the key.
func readSide(path string, key *vault.Key) (text []byte, boxed bool, err error) {
	all, err := readNamed(path, longestSide)
	switch boxed = vault.IsBox(all); {
	case err != nil:
		return nil, boxed, err
	case len(all) > longestSide:
		return nil, boxed, errTooLong
	case boxed && key == nil:
		return nil, boxed, ErrSealed
	case boxed:
		all, err = key.OpenFile(all)
	}
	return all, boxed, err
}

// writeSide puts text in the place of a side file.
func writeSide(path, text string, key *vault.Key, boxed bool) (err error) {
	all := []byte(text)
	if boxed {
		if all, err = key.SealFile(all); err != nil {
			return err
		}
	}
	return writeFile(path, bytes.NewReader(all))
}

// sidesHolding gives the ids of the blocks that hold most of one of some texts.
func sidesHolding(path string, key *vault.Key, words []string) (ids []string) {
	for _, path := range sideFiles(path) {
		all, _, _ := readSide(path, key)
		for _, part := range sidesIn(string(all)) {
			if part.id != "" && slices.ContainsFunc(words, func(words string) bool { return mostlyIn(part.text, words) }) {
				ids = append(ids, part.id)
			}
		}
	}
	return ids
}

// cleanSideFiles takes out the blocks of what was purged, and the file with the last of them. It gives the files that it
// could not change.
func cleanSideFiles(path string, key *vault.Key, owed *residue) (missed []string) {
	goes := func(part side) bool {
		_, id, _ := strings.Cut(part.id, " ")
		return slices.Contains(owed.Sides, part.id) || slices.Contains(owed.Entries, id) || slices.Contains(owed.Drafts, id)
	}
	for _, path := range sideFiles(path) {
		all, boxed, err := readSide(path, key)
		parts := sidesIn(string(all))
		kept := slices.DeleteFunc(slices.Clone(parts), goes)
		switch {
		case err == nil && len(kept) == len(parts):
			continue
		case err == nil && !slices.ContainsFunc(kept, func(part side) bool { return part.id != "" }):
			err = removeIfThere(path)
		case err == nil:
			var text strings.Builder
			for _, part := range kept {
				text.WriteString(part.text)
			}
			err = writeSide(path, text.String(), key, boxed)
		}
		if err != nil {
			missed = append(missed, path)
		}
	}
	return missed
}

// mostlyIn says whether half of a text stands in another one, in pieces: it went on being written after that. A short text
// has to stand there whole, and a very short one says nothing.
func mostlyIn(all, words string) bool {
	const piece = 24
	letters := []rune(words)
	if len(letters) < piece {
		return len(letters) >= piece/2 && strings.Contains(all, words)
	}
	met, pieces := 0, 0
	for at := 0; at+piece <= len(letters); at += piece {
		pieces++
		if strings.Contains(all, string(letters[at:at+piece])) {
			met++
		}
	}
	return 2*met >= pieces
}
