package words

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
)

// InLine gives a text as it may stand in a line: nothing in it steers a terminal, and where it has a line end, as the name of a file can, there
// is a space.
func InLine(text string) string {
	text, _ = journal.Clean(text)
	return strings.ReplaceAll(text, "\n", " ")
}

// Fill is fmt.Sprintf for a sentence of a catalog, which can be of more lines; what is put into it begins none.
func Fill(sentence string, args ...any) string {
	for i, arg := range args {
		if text, is := arg.(string); is {
			args[i] = InLine(text)
		}
	}
	return fmt.Sprintf(sentence, args...)
}
