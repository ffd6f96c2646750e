package words

import (
	"fmt"
	"os"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// AsideWords say why something among hand-ins was passed over before anybody looked inside, and whom it speaks of.
type AsideWords struct {
	LeftOut        map[exchange.Why]string
	Others         Plural // files that are about something else
	ByFile, ByPath string // a name that nobody checked
}

// PassedOver says why something was passed over before anybody looked inside; empty when something else is the matter.
func (w *AsideWords) PassedOver(why exchange.Why, count int) string {
	if why == exchange.OtherFile {
		return w.Others.Of(max(count, 1))
	}
	return w.LeftOut[why]
}

// Alleged says whom a file that was not read speaks of, as far as anybody knows; empty when nobody does.
func (w *AsideWords) Alleged(of exchange.Alleged) string {
	switch name := journal.Field(of.Name); {
	case name == "":
		return ""
	case of.ByPath:
		return fmt.Sprintf(w.ByPath, name)
	default:
		return fmt.Sprintf(w.ByFile, name)
	}
}

// Beside names a file as it is told from another: by its own name in the same folder, else with the folders that they do not share.
func Beside(file, other string) string {
	at, same := 0, min(len(file), len(other))
	for i := 0; i < same && file[i] == other[i]; i++ {
		if os.IsPathSeparator(file[i]) {
			at = i + 1
		}
	}
	return file[at:]
}
