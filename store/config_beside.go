package store

import (
	"cmp"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
)

// A config that lies beside the program may come from anybody, and a folder for backups is one that the whole journal goes to. So it is
// believed about folders beside the program, and any other is kept in the config of the computer on which it was chosen.

// homeOf gives the config of this computer for one that lies beside the program, and "" for any other.
func homeOf(path string) string {
	if _, _, beside, is := Portable(); !is || beside != path {
		return ""
	}
	home, _ := DefaultConfig() // a computer without one keeps no folder elsewhere
	return home
}

// joinHome gives what is believed of a config in a folder beside the program, with what was chosen on this computer.
func (c Config) joinHome(folder string, home Config) Config {
	all := maps.Clone(home.Backups)
	if all == nil {
		all = map[string]Copies{}
	}
	for file, copies := range c.Backups {
		if inside, _ := copies.part(folder); liesIn(folder, file) && !inside.empty() {
			chosen := all[file]
			chosen.Folder, chosen.Last = cmp.Or(chosen.Folder, inside.Folder), cmp.Or(chosen.Last, inside.Last)
			chosen.Also = append(slices.Clone(chosen.Also), inside.Also...)
			all[file] = chosen
		}
	}
	c.Backups = all
	return c
}

// partFrom is joinHome the other way round: what goes beside the program, and the config of this computer with what does not.
func (c Config) partFrom(folder string, home Config) (beside, changed Config, differs bool) {
	beside, changed = c, home
	beside.Backups, changed.Backups = map[string]Copies{}, maps.Clone(home.Backups)
	if changed.Backups == nil {
		changed.Backups = map[string]Copies{}
	}
	for file, copies := range c.Backups {
		outside := copies
		if liesIn(folder, file) {
			if beside.Backups[file], outside = copies.part(folder); beside.Backups[file].empty() {
				delete(beside.Backups, file)
			}
		}
		if changed.Backups[file] = outside; outside.empty() {
			delete(changed.Backups, file)
		}
	}
	return beside, changed, !maps.EqualFunc(home.Backups, changed.Backups, func(a, b Copies) bool { return reflect.DeepEqual(a, b) })
}

// part parts what lies in a folder from what does not.
func (c Copies) part(folder string) (inside, outside Copies) {
	for _, name := range c.Also {
		if liesIn(folder, name) {
			inside.Also = append(inside.Also, name)
		} else {
			outside.Also = append(outside.Also, name)
		}
	}
	to, last := &outside, &outside
	if liesIn(folder, c.Folder) {
		to = &inside
	}
	if liesIn(folder, c.Last) {
		last = &inside
	}
	to.Folder, last.Last = c.Folder, c.Last
	return inside, outside
}

func (c Copies) empty() bool { return c.Folder == "" && c.Last == "" && len(c.Also) == 0 }

// liesIn says whether a path lies in a folder or is that, by whatever links it is reached.
func liesIn(folder, path string) bool {
	if path == "" {
		return false
	}
	from, err := filepath.Rel(Whole(folder), Whole(path))
	return err == nil && filepath.IsLocal(from)
}
