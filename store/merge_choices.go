package store

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
)

// choices are what there is once: settings, the rubric in use, what was chosen for a hand-in, the keys. They come where this
// journal has none. Days on which stages began, chances, families, tips and keys that open come one by one.
func (m *merging) choices() error {
	for _, key := range []string{keySettings, keySurround, keyRubric, keyHandingIn, keyTips, keyIdentity} {
		theirs := m.theirs.meta[key]
		if theirs == nil {
			continue
		}
		if m.ours.meta[key] != nil {
			joined, err := joinChoice(key, m.ours.meta[key], theirs)
			if err != nil {
				return err
			}
			theirs = joined
		}
		if err := m.putRaw(metaBucket, key, theirs); err != nil {
			return err
		}
	}
	return nil
}

func joinChoice(key string, ours, theirs []byte) ([]byte, error) {
	switch key {
	case keySettings:
		return joinJSON(ours, theirs, func(a, b *journal.Settings) {
			a.Name, a.School = cmp.Or(a.Name, b.Name), cmp.Or(a.School, b.School)
			for stage, start := range b.Starts {
				if a.Starts == nil {
					a.Starts = map[string]time.Time{}
				}
				if _, known := a.Starts[stage]; !known {
					a.Starts[stage] = start
				}
			}
		})
	case keySurround:
		return joinJSON(ours, theirs, joinSurroundings)
	case keyTips:
		return joinJSON(ours, theirs, func(a, b *[]journal.Tip) { *a = union(*a, *b, sameTip) })
	case keyIdentity:
		return joinJSON(ours, theirs, func(a, b *identity) {
			a.Former = union(a.Former, append([]string{b.Secret}, b.Former...), sameText)
			a.Former = slices.DeleteFunc(a.Former, func(secret string) bool { return secret == a.Secret || secret == "" })
		})
	}
	return ours, nil
}

func joinSurroundings(a, b *journal.Surroundings) {
	a.Chances = union(a.Chances, b.Chances, func(a, b journal.Chance) bool { return a == b })
	a.Families = union(a.Families, b.Families, func(a, b string) bool { return journal.Fold(a) == journal.Fold(b) })
	thresholds := maps.Clone(b.Thresholds)
	for stage, text := range a.Thresholds {
		theirs := thresholds[stage]
		if thresholds == nil {
			thresholds = map[string]string{}
		}
		thresholds[stage] = said(strings.TrimSpace(min(text, theirs)), strings.TrimSpace(max(text, theirs)))
	}
	a.Thresholds = thresholds
}

// joinJSON gives ours as it was, to the byte, where nothing is added to it.
func joinJSON[T any](ours, theirs []byte, join func(a, b *T)) ([]byte, error) {
	var a, b T
	if err := decode(ours, &a); err != nil {
		return nil, err
	}
	if err := decode(theirs, &b); err != nil {
		return nil, err
	}
	before, err := json.Marshal(a)
	if err != nil {
		return nil, err
	}
	join(&a, &b)
	after, err := json.Marshal(a)
	if bytes.Equal(before, after) {
		return ours, err
	}
	return after, err
}
