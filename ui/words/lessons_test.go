package words_test

import (
	"regexp"
	"testing"

	"koffiemoment/ui/words"
)

// TestEveryTopicFindsItsPages holds the topics to the pages that they name, in each language, and to names that can be typed. A name means
// the same topic in all languages.
func TestEveryTopicFindsItsPages(t *testing.T) {
	typed, means := regexp.MustCompile(`^[\p{Ll}0-9]+(-[\p{Ll}0-9]+)*$`), map[string]int{}
	for _, lang := range words.Languages() {
		c := words.CatalogFor(lang)
		for i, topic := range c.Lessons.Topics {
			if got := len(c.Lessons.About(topic)); got != len(topic.Pages) || got == 0 {
				t.Errorf("%s, %s: %d of the pages %q are there", lang, topic.Name, got, topic.Pages)
			}
			if !typed.MatchString(topic.Name) {
				t.Errorf("%s: %q can't be typed as it stands", lang, topic.Name)
			}
			if other, known := means[topic.Name]; known && other != i {
				t.Errorf("%s means topic %d and topic %d", topic.Name, other, i)
			}
			means[topic.Name] = i
			if found, is := words.CatalogFor("en").TopicCalled(topic.Name); !is || found.Name != words.CatalogFor("en").Lessons.Topics[i].Name {
				t.Errorf("%s, %s: in English it is %q", lang, topic.Name, found.Name)
			}
		}
	}
}
