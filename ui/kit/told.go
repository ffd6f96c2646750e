package kit

import "koffiemoment/ui/words"

// Told writes out what was written beside an entry or over a stage, with each heading in the style of a title, a blank line between them.
func Told(t *Theme, all []words.Told, w int) (lines []string) {
	for i := range all {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, Styled(t.Title, Wrap(all[i].Heading(), w, ""))...)
		for _, text := range all[i].Texts {
			wrapped := Wrap(text.Words, w, "")
			if text.Asked {
				wrapped = Styled(t.Quiet, wrapped)
			}
			lines = append(lines, wrapped...)
		}
	}
	return lines
}
