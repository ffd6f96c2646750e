// Package rubric says what is assessed: groups of criteria, the levels they are placed on, and the stages that ask for
// them. A rubric is data; this package loads it, checks it whole, and answers questions about it. It touches no file,
// clock or terminal.
package rubric

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
)

// Part is the part of the walk in which a group is met.
type Part string

// The parts of a walk that criteria belong to. In Hold (houvast) each criterion is a step; in Pour (koffie schenken) each
// group is a step that asks its criteria one at a time; in Goals the criteria are ticked at the end of a walk and placed
// on a level per period only.
const (
	Hold  Part = "houvast"
	Pour  Part = "schenken"
	Goals Part = "doelen"
)

// Rubric is one released version of a set of criteria. Treat a loaded Rubric as read-only; it is shared.
type Rubric struct {
	Format      int         `json:"format,omitempty"` // 0 for the first
	Draft       int         `json:"draft,omitempty"`
	ID          string      `json:"id"`
	Version     int         `json:"version"`
	Title       Text        `json:"title"`
	Languages   []string    `json:"languages"`
	Levels      []Level     `json:"levels"` // lowest first, 2 to 7
	NotObserved Option      `json:"notObserved"`
	Groups      []Group     `json:"groups"`
	Stages      []Stage     `json:"stages"`
	Statements  []Statement `json:"statements,omitempty"`
	Questions   []Question  `json:"questions,omitempty"`
}

// Level is one step of the scale that all criteria share.
type Level struct {
	ID      string `json:"id"`
	Name    Text   `json:"name"`
	Short   Text   `json:"short"` // one or two letters that read without colour
	Meaning Text   `json:"meaning"`
}

// Option is the answer "no opportunity": it is no level and counts towards nothing.
type Option struct {
	Name    Text `json:"name"`
	Meaning Text `json:"meaning"`
}

// Group is a heading with its criteria: the attitudes, one skill with its indicators, or the goals.
type Group struct {
	ID       string      `json:"id"`
	Part     Part        `json:"part"`
	Name     Text        `json:"name"`
	Meaning  Text        `json:"meaning"`
	Criteria []Criterion `json:"criteria"`
	Why      Text        `json:"why,omitempty"`   // why it matters
	Where    Text        `json:"where,omitempty"` // where the programme teaches it
}

// Criterion is what a level is given for: an attitude, an indicator of a skill, or a goal.
type Criterion struct {
	ID          string   `json:"id"`
	Name        Text     `json:"name"`
	Short       Text     `json:"short"` // at most 24 characters, for narrow screens
	Meaning     Text     `json:"meaning"`
	Opening     Text     `json:"opening"`
	Deepening   Text     `json:"deepening"`
	Levels      []Text   `json:"levels"`                // one descriptor per level, lowest first
	Source      string   `json:"source,omitempty"`      // a goal's own sentence, quoted from the course
	SupportedBy []string `json:"supportedBy,omitempty"` // for a goal: criteria whose moments show it
	Mirror      string   `json:"mirror,omitempty"`      // the fact of the mirror that stands beside its estimate, one of Mirrors
	Spanning    []string `json:"spans,omitempty"`       // the levels, by id, whose descriptors span several moments
}

// Spans reports whether the descriptor of a level is about several moments, such as a whole week: one moment can't show
// it, so it is for the estimate of a period.
func (c *Criterion) Spans(level string) bool { return slices.Contains(c.Spanning, level) }

// Mirrors are the facts that a criterion can be held beside: who began, which families, topics and languages, whether
// parents brought something in, and whether intentions came back.
func Mirrors() []string {
	return []string{"initiative", "families", "topics", "input", "languages", "returned"}
}

// Stage is a period of practice with the goals it asks for and its kinds of assignment.
type Stage struct {
	ID       string   `json:"id"`
	Name     Text     `json:"name"`
	Goals    []string `json:"goals"`              // criteria of groups with Part Goals
	Expected string   `json:"expected,omitempty"` // a level that the college expects, or none
	Kinds    []Kind   `json:"kinds"`

	// Thresholds asks which thresholds the school itself sets for parents, and for whom.
	Thresholds Text `json:"thresholds,omitempty"`
}

// Kind is a kind of assignment within a stage; its Prompt, if it has one, is shown under the story question.
type Kind struct {
	ID     string `json:"id"`
	Name   Text   `json:"name"`
	Prompt Text   `json:"prompt"`
}

// Statement is a sentence about parents that students take a stand on, in their own words, before a stage and after it.
type Statement struct {
	ID   string `json:"id"`
	Text Text   `json:"text"`
}

// Question is asked once over a whole stage, such as one for head, one for heart and one for hands.
type Question struct {
	ID   string `json:"id"`
	Name Text   `json:"name"`
	Asks Text   `json:"asks"`
}

// Ref names the exact rubric that an entry was written with.
type Ref struct {
	ID      string `json:"id"`
	Version int    `json:"version"`
	Digest  string `json:"digest"`
}

// Encode gives the canonical form of r, which its digest is taken over and in which a journal keeps it.
func (r *Rubric) Encode() []byte {
	b, err := json.Marshal(r)
	if err != nil {
		panic("rubric: a rubric holds strings and numbers only: " + err.Error())
	}
	return b
}

// Decode reads what Encode wrote. It checks nothing but the form: what comes from elsewhere goes through Validate, too.
// The error is Problems when the form is none that this program reads.
func Decode(b []byte) (*Rubric, error) {
	r := &Rubric{}
	if err := json.Unmarshal(b, r); err != nil {
		return nil, err
	}
	if err := r.CheckFormat(); err != nil {
		return nil, err
	}
	return r, nil
}

// Ref gives r's name, version and the SHA-256 of its canonical form in hexadecimal.
func (r *Rubric) Ref() Ref {
	sum := sha256.Sum256(r.Encode())
	return Ref{ID: r.ID, Version: r.Version, Digest: hex.EncodeToString(sum[:])}
}

// Criterion finds a criterion by id and the group it stands in; nil, nil when r has none of that id.
func (r *Rubric) Criterion(id string) (*Criterion, *Group) {
	for g := range r.Groups {
		for c := range r.Groups[g].Criteria {
			if r.Groups[g].Criteria[c].ID == id {
				return &r.Groups[g].Criteria[c], &r.Groups[g]
			}
		}
	}
	return nil, nil
}

// Named gives the id of the criterion with that short name in a language, which is all that a card to a group has; empty for none.
func (r *Rubric) Named(short, lang string) string {
	for g := range r.Groups {
		for c := range r.Groups[g].Criteria {
			if one := &r.Groups[g].Criteria[c]; short != "" && one.Short.In(lang) == short {
				return one.ID
			}
		}
	}
	return ""
}

// StatementIDs gives the ids of the statements in the order in which they are asked.
func (r *Rubric) StatementIDs() []string {
	ids := make([]string, len(r.Statements))
	for i := range ids {
		ids[i] = r.Statements[i].ID
	}
	return ids
}

// Walked gives the ids of the criteria that a walk asks, in order: all but the goals.
func (r *Rubric) Walked() []string {
	var ids []string
	for _, g := range r.Groups {
		if g.Part == Goals {
			continue
		}
		for _, c := range g.Criteria {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// LevelIndex gives the place of a level on the scale, from 0 for the lowest; -1 when r has none of that id.
func (r *Rubric) LevelIndex(id string) int {
	for i, l := range r.Levels {
		if l.ID == id {
			return i
		}
	}
	return -1
}

// LevelName gives the name of a level in a language; its id when r has none of that id.
func (r *Rubric) LevelName(id, lang string) string {
	if i := r.LevelIndex(id); i >= 0 {
		return r.Levels[i].Name.In(lang)
	}
	return id
}

// Stage finds a stage by id; nil when r has none of that id.
func (r *Rubric) Stage(id string) *Stage {
	for i := range r.Stages {
		if r.Stages[i].ID == id {
			return &r.Stages[i]
		}
	}
	return nil
}

// Kind finds a kind of assignment by id; nil when the stage has none of that id.
func (s *Stage) Kind(id string) *Kind {
	for i := range s.Kinds {
		if s.Kinds[i].ID == id {
			return &s.Kinds[i]
		}
	}
	return nil
}
