package exchange

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"koffiemoment/rubric"
)

// book is a rubric that was found valid, with what references are looked up in.
type book struct {
	rubric   *rubric.Rubric
	digest   string
	criteria map[string]bool
	levels   map[string]bool
	raw      []byte // as it stands in a file
	parts    int    // elements of its lists
}

func newBook(r *rubric.Rubric, raw []byte) *book {
	b := &book{rubric: r, digest: r.Ref().Digest, criteria: map[string]bool{}, levels: map[string]bool{}, raw: raw}
	for _, g := range r.Groups {
		for _, c := range g.Criteria {
			b.criteria[c.ID] = true
		}
	}
	for _, l := range r.Levels {
		b.levels[l.ID] = true
	}
	return b
}

// shelf holds the rubrics read last. A cohort hands in one and the same: it is decoded and checked once.
type shelf struct{ books []*book }

const shelfLength = 8

// at finds the book that stands at the beginning of b. An object in the one form has no other object as its beginning.
func (s *shelf) at(b []byte) *book {
	for _, k := range s.books {
		if bytes.HasPrefix(b, k.raw) {
			return k
		}
	}
	return nil
}

func (s *shelf) put(k *book) {
	if len(s.books) == shelfLength {
		s.books = s.books[1:]
	}
	s.books = append(s.books, k)
}

// book is a whole rubric.
func (f *form) book(r **rubric.Rubric) {
	start := f.at
	switch {
	case !f.reading && *r == nil:
		f.refuse(MissingKey)
		return
	case !f.reading:
		f.measured(*r)
		f.shelve(*r, nil, 0)
		return
	}
	if k := f.shelf.at(f.b[start:]); k != nil {
		f.at, f.count = f.at+len(k.raw), f.count+k.parts
		*r, f.books = k.rubric, append(f.books, k)
		f.named(start, k.digest)
		return
	}
	*r = &rubric.Rubric{}
	parts := f.count
	f.measured(*r)
	if f.shelve(*r, f.b[start:f.at], f.count-parts); f.refusal == nil {
		f.named(start, f.books[len(f.books)-1].digest)
	}
}

// measured is a rubric within its limits, which keep the check that comes after it short.
func (f *form) measured(r *rubric.Rubric) {
	size, parts := f.at+len(f.b), f.count
	f.rubric(r)
	if f.at+len(f.b)-size > rubric.MaxBytes {
		f.refuse(TooBig, strconv.Itoa(rubric.MaxBytes))
	}
	if f.count-parts > rubric.MaxParts {
		f.refuse(TooMany, strconv.Itoa(rubric.MaxParts))
	}
}

// shelve adds a valid rubric to those of the document.
func (f *form) shelve(r *rubric.Rubric, raw []byte, parts int) {
	if f.refusal != nil {
		return
	}
	if f.valid(r.Validate()); f.refusal != nil {
		return
	}
	k := newBook(r, bytes.Clone(raw))
	k.parts = parts
	f.books = append(f.books, k)
	if f.reading {
		f.shelf.put(k)
	}
}

// valid refuses a rubric for what package rubric says of it.
func (f *form) valid(err error) {
	var problems rubric.Problems
	if errors.As(err, &problems) {
		f.refuse(BadRubric, strconv.Itoa(len(problems)))
		f.refusal.Cause = err
	}
}

func (f *form) rubric(r *rubric.Rubric) {
	f.open()
	f.later("format", &r.Format)
	f.later("draft", &r.Draft)
	if f.reading && f.refusal == nil {
		f.valid(r.CheckFormat())
	}
	must(f, "id", &r.ID, isID)
	f.number("version", &r.Version, 1)
	object(f, "title", &r.Title, (*form).wording)
	series(f, "languages", &r.Languages, (*form).id)
	series(f, "levels", &r.Levels, (*form).level)
	object(f, "notObserved", &r.NotObserved, (*form).option)
	series(f, "groups", &r.Groups, (*form).group)
	series(f, "stages", &r.Stages, (*form).stage)
	list(f, "statements", &r.Statements, (*form).statement)
	list(f, "questions", &r.Questions, (*form).question)
	f.close()
}

// later is a number that stands when it is not 0.
func (f *form) later(key string, n *int) {
	if f.meets(key, *n != 0) {
		f.whole(n, 1)
	}
}

// series is a list of a rubric, which always stands: package rubric leaves only a few keys out, and tells an empty list
// from none in the digest.
func series[T any](f *form, key string, items *[]T, each func(*form, *T)) {
	if !f.needs(key) {
		return
	}
	const null = "null"
	switch {
	case !f.reading && *items == nil:
		f.b = append(f.b, null...)
	case f.reading && hasPrefix(f.b[f.at:], null):
		f.at += len(null)
	default:
		if f.reading {
			*items = []T{}
		}
		elements(f, items, each)
	}
}

// sentence is one line, as long as package rubric lets it be.
func sentence(s string) Code { return unless(!strings.Contains(s, "\n"), LineBreak) }

// wording is a text in its languages, in the order that package rubric gives them.
func (f *form) wording(t *rubric.Text) {
	f.open()
	if f.reading {
		*t = rubric.Text{}
		f.languages(*t)
	} else {
		for _, lang := range t.Languages() {
			words := (*t)[lang]
			may(f, lang, &words, sentence)
		}
	}
	f.close()
}

// languages reads what stands in each language. Which ones the rubric has is for its own check to say.
func (f *form) languages(t rubric.Text) {
	read := func(lang string) {
		var words string
		if may(f, lang, &words, sentence); words != "" {
			t[lang] = words
		}
	}
	read("nl")
	read("en")
	last, next := "", f.nextKey()
	for ; next > last && rubric.IsLanguage(next) && t[next] == ""; next = f.nextKey() {
		read(next)
		last = next
	}
	if rubric.IsLanguage(next) {
		f.asked = append(f.asked, ask{key: next}) // it stands too late, or twice
	}
}

// nextKey gives the key that stands next in the innermost object, if it is as short as those of languages.
func (f *form) nextKey() string {
	const longest = 12
	at := f.at
	if f.inner().some {
		at++
	}
	if f.refusal != nil || at >= len(f.b) || f.b[at] != '"' {
		return ""
	}
	rest := f.b[at+1 : min(at+2+longest, len(f.b))]
	return string(rest[:max(bytes.IndexByte(rest, '"'), 0)])
}

// wordingOrNone is a text that stands where there is one.
func (f *form) wordingOrNone(key string, t *rubric.Text) {
	if !f.meets(key, len(t.Languages()) > 0) {
		return
	}
	if f.wording(t); f.refusal == nil && len(*t) == 0 {
		f.refuse(Superfluous)
	}
}

func (f *form) level(l *rubric.Level) {
	f.open()
	must(f, "id", &l.ID, isID)
	object(f, "name", &l.Name, (*form).wording)
	object(f, "short", &l.Short, (*form).wording)
	object(f, "meaning", &l.Meaning, (*form).wording)
	f.close()
}

func (f *form) option(o *rubric.Option) {
	f.open()
	object(f, "name", &o.Name, (*form).wording)
	object(f, "meaning", &o.Meaning, (*form).wording)
	f.close()
}

func (f *form) group(g *rubric.Group) {
	f.open()
	must(f, "id", &g.ID, isID)
	must(f, "part", &g.Part, anyText)
	object(f, "name", &g.Name, (*form).wording)
	object(f, "meaning", &g.Meaning, (*form).wording)
	series(f, "criteria", &g.Criteria, (*form).criterion)
	f.wordingOrNone("why", &g.Why)
	f.wordingOrNone("where", &g.Where)
	f.close()
}

func (f *form) criterion(c *rubric.Criterion) {
	f.open()
	must(f, "id", &c.ID, isID)
	for _, t := range []struct {
		key   string
		words *rubric.Text
	}{{"name", &c.Name}, {"short", &c.Short}, {"meaning", &c.Meaning}, {"opening", &c.Opening}, {"deepening", &c.Deepening}} {
		object(f, t.key, t.words, (*form).wording)
	}
	series(f, "levels", &c.Levels, (*form).wording)
	may(f, "source", &c.Source, sentence)
	list(f, "supportedBy", &c.SupportedBy, (*form).id)
	may(f, "mirror", &c.Mirror, anyText)
	list(f, "spans", &c.Spanning, (*form).id)
	f.close()
}

func (f *form) stage(s *rubric.Stage) {
	f.open()
	must(f, "id", &s.ID, isID)
	object(f, "name", &s.Name, (*form).wording)
	series(f, "goals", &s.Goals, (*form).id)
	may(f, "expected", &s.Expected, isID)
	series(f, "kinds", &s.Kinds, (*form).assignment)
	f.wordingOrNone("thresholds", &s.Thresholds)
	f.close()
}

func (f *form) assignment(k *rubric.Kind) {
	f.open()
	must(f, "id", &k.ID, isID)
	object(f, "name", &k.Name, (*form).wording)
	object(f, "prompt", &k.Prompt, (*form).wording)
	f.close()
}

func (f *form) statement(s *rubric.Statement) {
	f.open()
	must(f, "id", &s.ID, isID)
	object(f, "text", &s.Text, (*form).wording)
	f.close()
}

func (f *form) question(q *rubric.Question) {
	f.open()
	must(f, "id", &q.ID, isID)
	object(f, "name", &q.Name, (*form).wording)
	object(f, "asks", &q.Asks, (*form).wording)
	f.close()
}
