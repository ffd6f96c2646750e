package rubric

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// What a rubric may hold as a whole. Within these it can travel in every hand-in.
const (
	MaxVersion = 999_999_999
	MaxParts   = 5000    // entries of all its lists together
	MaxBytes   = 1 << 20 // of what Encode gives; the default has 50,000
)

// What its parts may hold. Screens are laid out for these.
const (
	maxID         = 64
	maxName       = 80
	maxShort      = 24
	maxLevelShort = 2
	maxSentence   = 600
	minLevels     = 2
	maxLevels     = 7
	idCharacters  = "abcdefghijklmnopqrstuvwxyz0123456789.-"
)

// Validate checks all that Parse checks of what a rubric says, so that one that came in another form than YAML can be
// trusted too. The error is Problems, without lines.
func (r *Rubric) Validate() error {
	if problems := r.check(); len(problems) > 0 {
		return problems
	}
	return nil
}

// checker goes through a rubric and notes what is wrong, by path.
type checker struct {
	rubric    *Rubric
	languages []string        // none when the list itself is wrong, so that no text is blamed for it
	parts     map[string]Part // by id of a criterion: the part that its group says
	ids       []string        // of all criteria
	problems  Problems
}

// check looks no further than the form of one that this program does not read: what seems wrong there may be right.
func (r *Rubric) check() Problems {
	var other Problems
	if errors.As(r.CheckFormat(), &other) {
		return other
	}
	c := &checker{rubric: r, parts: map[string]Part{}}
	for _, g := range r.Groups {
		for _, k := range g.Criteria {
			if _, twice := c.parts[k.ID]; !twice {
				c.parts[k.ID] = g.Part
				c.ids = append(c.ids, k.ID)
			}
		}
	}
	c.whole()
	c.header()
	c.levels()
	c.groups()
	c.stages()
	c.around()
	return c.problems
}

func (c *checker) whole() {
	if len(c.rubric.Encode()) > MaxBytes {
		c.problems.tooBig()
	}
	if n := c.rubric.parts(); n > MaxParts {
		c.report("", TooMany, strconv.Itoa(n), strconv.Itoa(MaxParts))
	}
}

// parts counts the entries of all lists.
func (r *Rubric) parts() int {
	n := len(r.Languages) + len(r.Levels) + len(r.Groups) + len(r.Stages) + len(r.Statements) + len(r.Questions)
	for _, g := range r.Groups {
		n += len(g.Criteria)
		for _, k := range g.Criteria {
			n += len(k.Levels) + len(k.SupportedBy) + len(k.Spanning)
		}
	}
	for _, s := range r.Stages {
		n += len(s.Goals) + len(s.Kinds)
	}
	return n
}

func (c *checker) report(path string, code ProblemCode, args ...string) {
	c.problems.add(place{}, path, code, args...)
}

func (c *checker) header() {
	r := c.rubric
	c.id("id", r.ID, nil)
	if r.Version < 1 || r.Version > MaxVersion {
		c.report("version", BadVersion, strconv.Itoa(r.Version), strconv.Itoa(MaxVersion))
	}
	c.checkLanguages()
	c.text("title", r.Title, maxName)
	c.text("not_observed.name", r.NotObserved.Name, maxName)
	c.text("not_observed.meaning", r.NotObserved.Meaning, maxSentence)
}

// checkLanguages must run before any text is checked.
func (c *checker) checkLanguages() {
	languages := c.rubric.Languages
	found := checkLanguages(c.rubric.Format, languages)
	if c.problems = append(c.problems, found...); len(found) == 0 {
		c.languages = languages
	}
}

func (c *checker) levels() {
	levels := c.rubric.Levels
	if len(levels) < minLevels || len(levels) > maxLevels {
		c.report("levels", LevelCount, strconv.Itoa(len(levels)), strconv.Itoa(minLevels), strconv.Itoa(maxLevels))
	}
	ids, shorts := map[string]string{}, map[string]string{}
	for i, l := range levels {
		path := nth("levels", i)
		c.id(path+".id", l.ID, ids)
		c.text(path+".name", l.Name, maxName)
		c.text(path+".meaning", l.Meaning, maxSentence)
		c.text(path+".short", l.Short, maxLevelShort)
		for _, lang := range l.Short.Languages() {
			c.distinct(path+".short", lang, l.Short[lang], shorts)
		}
	}
}

// distinct notes a short letter that another level has in that language, in capitals or not.
func (c *checker) distinct(path, lang, short string, seen map[string]string) {
	path, key := path+"."+lang, lang+" "+strings.ToLower(short)
	if first, twice := seen[key]; twice {
		c.report(path, SameShort, short, first)
		return
	}
	seen[key] = path
}

func (c *checker) groups() {
	groups := c.rubric.Groups
	c.needEntries("groups", len(groups))
	groupIDs, criterionIDs := map[string]string{}, map[string]string{}
	for i, g := range groups {
		path := nth("groups", i)
		c.id(path+".id", g.ID, groupIDs)
		c.part(path+".part", g.Part)
		c.text(path+".name", g.Name, maxName)
		c.text(path+".meaning", g.Meaning, maxSentence)
		c.later(path+".why", g.Why)
		c.later(path+".where", g.Where)
		c.needEntries(path+".criteria", len(g.Criteria))
		for j, k := range g.Criteria {
			c.criterion(nth(path+".criteria", j), g.Part, k, criterionIDs)
		}
	}
	if len(c.ids) > 0 && len(c.rubric.Walked()) == 0 {
		c.report("groups", NothingWalked)
	}
}

func (c *checker) part(path string, part Part) {
	parts := []string{string(Hold), string(Pour), string(Goals)}
	if !slices.Contains(parts, string(part)) {
		c.report(path, UnknownPart, string(part), Closest(string(part), parts))
	}
}

func (c *checker) criterion(path string, part Part, k Criterion, ids map[string]string) {
	c.id(path+".id", k.ID, ids)
	c.text(path+".name", k.Name, maxName)
	c.text(path+".short", k.Short, maxShort)
	c.text(path+".meaning", k.Meaning, maxSentence)
	c.text(path+".opening", k.Opening, maxSentence)
	c.text(path+".deepening", k.Deepening, maxSentence)
	c.wording(path+".source", k.Source, maxSentence)
	c.descriptors(path+".descriptors", k.Levels)
	c.spans(path+".spans", k.Spanning)
	if k.Mirror != "" && !slices.Contains(Mirrors(), k.Mirror) {
		c.report(path+".mirror", UnknownMirror, k.Mirror, Closest(k.Mirror, Mirrors()))
	}
	if walked(part) && len(k.SupportedBy) > 0 {
		c.report(path+".supported_by", OnlyGoals, "supported_by")
		return
	}
	c.references(path+".supported_by", k.SupportedBy, GoalSupports)
}

// walked reports whether part is certainly not that of goals; of a misspelt part nothing is certain.
func walked(part Part) bool {
	return part == Hold || part == Pour
}

func (c *checker) descriptors(path string, texts []Text) {
	for i, level := range c.rubric.Levels {
		at := descriptorPath(path, level.ID)
		switch {
		case i < len(texts) && len(texts[i]) > 0:
			c.text(at, texts[i], maxSentence)
		case level.ID != "":
			c.report(at, MissingDescriptor, level.ID)
		}
	}
	for i := len(c.rubric.Levels); i < len(texts); i++ {
		c.report(path, UnknownLevel, strconv.Itoa(i+1), "")
	}
}

// descriptorPath gives the path of a level's entry among the descriptors at path.
func descriptorPath(path, level string) string {
	return fmt.Sprintf("%s[%s]", path, printable(level))
}

func (c *checker) stages() {
	stages := c.rubric.Stages
	c.needEntries("stages", len(stages))
	ids := map[string]string{}
	for i, s := range stages {
		path := nth("stages", i)
		c.id(path+".id", s.ID, ids)
		c.text(path+".name", s.Name, maxName)
		c.references(path+".goals", s.Goals, NotGoal)
		c.level(path+".expected", s.Expected)
		c.later(path+".thresholds", s.Thresholds)
		kinds := map[string]string{}
		for j, k := range s.Kinds {
			at := nth(path+".kinds", j)
			c.id(at+".id", k.ID, kinds)
			c.text(at+".name", k.Name, maxName)
			c.optional(at+".prompt", k.Prompt, maxSentence)
		}
	}
}

// around checks what stands around the walk: statements, and questions over a stage.
func (c *checker) around() {
	c.needsFormat("statements", len(c.rubric.Statements) > 0)
	ids := map[string]string{}
	for i, s := range c.rubric.Statements {
		path := nth("statements", i)
		c.id(path+".id", s.ID, ids)
		c.text(path+".text", s.Text, maxSentence)
	}
	c.needsFormat("questions", len(c.rubric.Questions) > 0)
	ids = map[string]string{}
	for i, q := range c.rubric.Questions {
		path := nth("questions", i)
		c.id(path+".id", q.ID, ids)
		c.text(path+".name", q.Name, maxName)
		c.text(path+".asks", q.Asks, maxSentence)
	}
}

func (c *checker) spans(path string, levels []string) {
	c.needsFormat(path, len(levels) > 0)
	seen := map[string]string{}
	for i, level := range levels {
		at := nth(path, i)
		if first, twice := seen[level]; twice {
			c.report(at, DuplicateID, level, first)
			continue
		}
		seen[level] = at
		c.level(at, level)
	}
}

// level checks the name of a level, where one stands.
func (c *checker) level(path, level string) {
	if level == "" || c.rubric.LevelIndex(level) >= 0 {
		return
	}
	ids := []string{}
	for _, l := range c.rubric.Levels {
		ids = append(ids, l.ID)
	}
	c.report(path, UnknownLevel, level, Closest(level, ids))
}

// references checks a list of criteria: goals when wrong is NotGoal, others when it is GoalSupports.
func (c *checker) references(path string, refs []string, wrong ProblemCode) {
	seen := map[string]string{}
	for i, id := range refs {
		at := nth(path, i)
		part, known := c.parts[id]
		first, twice := seen[id]
		switch {
		case twice:
			c.report(at, DuplicateID, id, first)
			continue
		case !known && len(c.ids) > 0:
			c.report(at, UnknownCriterion, id, Closest(id, c.ids))
		case wrong == NotGoal && walked(part), wrong == GoalSupports && part == Goals:
			c.report(at, wrong, id)
		}
		seen[id] = at
	}
}

func (c *checker) needEntries(path string, n int) {
	if n == 0 {
		c.report(path, EmptyList, path[strings.LastIndex(path, ".")+1:])
	}
}

// id checks an id's form and, with seen, that it is new.
func (c *checker) id(path, id string, seen map[string]string) {
	first, twice := seen[id]
	switch {
	case strings.Trim(id, idCharacters) != "" || strings.TrimLeft(id, ".-") != id || id == "":
		c.report(path, BadID, id)
	case len(id) > maxID:
		c.report(path, TooLong, strconv.Itoa(len(id)), strconv.Itoa(maxID))
	case twice:
		c.report(path, DuplicateID, id, first)
	case seen != nil:
		seen[id] = path
	}
}

// optional checks a text that may be left out whole.
func (c *checker) optional(path string, t Text, limit int) {
	if len(t) > 0 {
		c.text(path, t, limit)
	}
}

// text checks that t has a wording in each of the rubric's languages and in no other, and each wording.
func (c *checker) text(path string, t Text, limit int) {
	for _, lang := range c.languages {
		if t[lang] == "" {
			c.report(path+"."+lang, MissingLanguage, lang)
		}
	}
	for _, lang := range t.Languages() {
		at := path + "." + lang
		if !slices.Contains(c.languages, lang) && len(c.languages) > 0 {
			c.report(at, ExtraLanguage, lang)
		}
		c.wording(at, t[lang], limit)
	}
}

func (c *checker) wording(path, words string, limit int) {
	if strings.Contains(words, "\n") {
		c.report(path, LineBreak)
	} else if hidden := HiddenIn(words); hidden != "" {
		c.report(path, HiddenCharacter, hidden)
	}
	if n := length(words); n > limit {
		c.report(path, TooLong, strconv.Itoa(n), strconv.Itoa(limit))
	}
}

// nth gives the path of an entry of the list at path, counted from 1.
func nth(path string, i int) string {
	return fmt.Sprintf("%s[%d]", path, i+1)
}
