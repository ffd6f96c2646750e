package ui

import (
	"koffiemoment/ui/words"
)

// refusal says what a field could not take, nothing when it took all.
func refusal(w *words.WalkWords, e edited) string {
	switch {
	case e.refused:
		return w.TooLong
	case e.removed > 0:
		return w.Hidden
	}
	return ""
}
