package sheet

import (
	"cmp"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"koffiemoment/rubric"
)

// The part of CASE 1.1 that holds a rubric. Unknown keys are forbidden outside extensions, where the rubric itself stands whole: so the form
// serves to keep one, and other programs read what they know.
type cfPackage struct {
	Document     cfDocument `json:"CFDocument"`
	Items        []cfItem   `json:"CFItems"`
	Associations []struct{} `json:"CFAssociations"`
	Rubrics      []cfRubric `json:"CFRubrics"`
}

type cfDocument struct {
	Identifier  string       `json:"identifier"`
	URI         string       `json:"uri"`
	CaseVersion string       `json:"caseVersion"`
	Creator     string       `json:"creator"`
	Title       string       `json:"title"`
	Language    string       `json:"language,omitempty"`
	Version     string       `json:"version,omitempty"`
	Changed     string       `json:"lastChangeDateTime"`
	Extensions  *cfExtension `json:"extensions,omitempty"`
}

type cfExtension struct {
	Rubric json.RawMessage `json:"koffiemoment,omitempty"`
}

type cfItem struct {
	Identifier string `json:"identifier"`
	URI        string `json:"uri"`
	Statement  string `json:"fullStatement"`
	Short      string `json:"abbreviatedStatement,omitempty"`
	Scheme     string `json:"humanCodingScheme,omitempty"`
	Language   string `json:"language,omitempty"`
	Changed    string `json:"lastChangeDateTime"`
}

type cfRubric struct {
	Identifier string        `json:"identifier"`
	URI        string        `json:"uri"`
	Title      string        `json:"title,omitempty"`
	Criteria   []cfCriterion `json:"CFRubricCriteria"`
	Changed    string        `json:"lastChangeDateTime"`
}

type cfCriterion struct {
	Identifier  string    `json:"identifier"`
	URI         string    `json:"uri"`
	Category    string    `json:"category,omitempty"`
	Description string    `json:"description,omitempty"`
	Item        *cfLink   `json:"CFItemURI,omitempty"`
	Position    int       `json:"position"`
	RubricID    string    `json:"rubricId"`
	Levels      []cfLevel `json:"CFRubricCriterionLevels"`
	Changed     string    `json:"lastChangeDateTime"`
}

type cfLink struct {
	Title      string `json:"title"`
	Identifier string `json:"identifier"`
	URI        string `json:"uri"`
}

type cfLevel struct {
	Identifier  string  `json:"identifier"`
	URI         string  `json:"uri"`
	Description string  `json:"description,omitempty"`
	Quality     string  `json:"quality,omitempty"`
	Score       float64 `json:"score"`
	Position    int     `json:"position"`
	CriterionID string  `json:"rubricCriterionId"`
	Changed     string  `json:"lastChangeDateTime"`
}

// WriteCASE writes r as CASE 1.1, with its texts in one language and the whole of it as an extension. Its identifiers follow from those of
// the rubric, so that what is written again has the same. An error of w is wrapped.
func WriteCASE(w io.Writer, r *rubric.Rubric, lang string, changed time.Time) error {
	when := changed.UTC().Format("2006-01-02T15:04:05+00:00")
	version := fmt.Sprint(r.Version)
	id := func(parts ...string) string { return uuid(append([]string{r.ID, version}, parts...)...) }
	p := cfPackage{Associations: []struct{}{}, Items: []cfItem{}, Document: cfDocument{Identifier: id("document"), CaseVersion: "1.1",
		Creator: r.ID, Title: r.Title.In(lang), Language: lang, Version: version, Changed: when, Extensions: &cfExtension{r.Encode()}}}
	p.Document.URI = uri(p.Document.Identifier)
	whole := cfRubric{Identifier: id("rubric"), Title: r.Title.In(lang), Changed: when, Criteria: []cfCriterion{}}
	whole.URI = uri(whole.Identifier)
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			item := cfItem{Identifier: id("item", c.ID), Statement: c.Meaning.In(lang), Short: c.Name.In(lang), Scheme: c.ID, Language: lang, Changed: when}
			item.URI = uri(item.Identifier)
			p.Items = append(p.Items, item)
			one := cfCriterion{Identifier: id("criterion", c.ID), Category: g.Name.In(lang), Description: c.Name.In(lang), Position: len(whole.Criteria) + 1,
				RubricID: whole.Identifier, Item: &cfLink{c.Name.In(lang), item.Identifier, item.URI}, Changed: when}
			one.URI = uri(one.Identifier)
			for i, l := range r.Levels {
				level := cfLevel{Identifier: id("level", c.ID, l.ID), Description: c.Levels[i].In(lang), Quality: l.Name.In(lang), Score: float64(i),
					Position: i + 1, CriterionID: one.Identifier, Changed: when}
				level.URI = uri(level.Identifier)
				one.Levels = append(one.Levels, level)
			}
			whole.Criteria = append(whole.Criteria, one)
		}
	}
	p.Rubrics = []cfRubric{whole}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	out.SetIndent("", " ")
	if err := out.Encode(p); err != nil {
		return fmt.Errorf("write case package: %w", err)
	}
	return nil
}

func uri(id string) string { return "urn:uuid:" + id }

// uuid gives the identifier of version 5 that belongs to a name, in a space of our own.
func uuid(parts ...string) string {
	space := sha1.Sum([]byte("koffiemoment rubric"))
	sum := sha1.Sum(append(space[:16], strings.Join(parts, "\x00")...))
	b := sum[:16]
	b[6], b[8] = b[6]&0x0f|0x50, b[8]&0x3f|0x80
	s := hex.EncodeToString(b)
	return strings.Join([]string{s[:8], s[8:12], s[12:16], s[16:20], s[20:]}, "-")
}

// IsCASE tells a package of CASE by its beginning.
func IsCASE(file []byte) bool {
	head := strings.TrimSpace(string(file[:min(len(file), 4096)]))
	return strings.HasPrefix(head, "{") && strings.Contains(head, `"CFDocument"`)
}

// ReadCASE reads the first rubric of a package: whole where WriteCASE wrote it, else as a draft. The error is rubric.Problems.
func ReadCASE(content []byte, base *rubric.Rubric, lang string) (*Found, error) {
	var p cfPackage
	if len(content) > MaxBytes {
		return nil, tooBig()
	}
	if json.Unmarshal(content, &p) != nil {
		return nil, unreadable()
	}
	if e := p.Document.Extensions; e != nil && e.Rubric != nil {
		r, err := rubric.Decode(e.Rubric)
		if err != nil {
			return nil, unreadable()
		}
		return &Found{Rubric: r}, r.Validate()
	}
	if len(p.Rubrics) == 0 {
		return nil, unreadable()
	}
	if rubric.IsLanguage(p.Document.Language) {
		lang = p.Document.Language
	}
	f := &Found{Draft: true, Rubric: begin(base, lang)}
	statements := map[string]cfItem{}
	for _, item := range p.Items {
		statements[item.Identifier] = item
	}
	whole := p.Rubrics[0]
	f.Rubric.Title = words(plain(cmp.Or(whole.Title, p.Document.Title)), lang)
	for _, one := range whole.Criteria {
		file(f.Rubric, plain(one.Category), f.criterion(one, statements, lang), lang)
	}
	for _, other := range p.Rubrics[1:] {
		f.Left = append(f.Left, Left{Title: plain(other.Title)})
	}
	return finish(f, lang)
}

// criterion makes one of CASE ours, and the levels of the first those of all.
func (f *Found) criterion(one cfCriterion, statements map[string]cfItem, lang string) rubric.Criterion {
	name, meaning, code := one.Description, "", ""
	if one.Item != nil {
		item := statements[one.Item.Identifier]
		name, meaning = cmp.Or(item.Short, one.Item.Title, name), item.Statement
		if code = item.Scheme; code != slugged(code) {
			code = "" // no id that a rubric may have
		}
	}
	c := rubric.Criterion{ID: code, Name: words(plain(name), lang), Meaning: words(plain(meaning), lang)}
	slices.SortStableFunc(one.Levels, func(a, b cfLevel) int {
		return cmp.Or(cmp.Compare(a.Score, b.Score), cmp.Compare(a.Position, b.Position))
	})
	for i, l := range one.Levels[:min(len(one.Levels), maxLevels)] {
		if len(f.Rubric.Levels) == i {
			f.Rubric.Levels = append(f.Rubric.Levels, rubric.Level{Name: words(plain(l.Quality), lang)})
		}
		c.Levels = append(c.Levels, words(plain(l.Description), lang))
	}
	return c
}
