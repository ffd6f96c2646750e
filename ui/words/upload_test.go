package words_test

import (
	"strings"
	"testing"

	"koffiemoment/store"
	"koffiemoment/store/platform"
	"koffiemoment/ui/words"
)

// Of groups no zip is named: uploaded in one, an answer may reach somebody else.
func TestAGroupsZipIsNotAdvised(t *testing.T) {
	box := store.Box{Layout: platform.MoodleGroup, Send: "antwoorden/versturen", Zip: "antwoorden/klas.zip", Warns: true}
	for _, lang := range words.Languages() {
		said := strings.Join(words.CatalogFor(lang).SayUpload(&box), "\n")
		if strings.Contains(said, box.Zip) || !strings.Contains(said, box.Send) {
			t.Errorf("%s: %s", lang, said)
		}
	}
}
