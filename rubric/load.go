package rubric

import "slices"

// The keys of each part of a file are named here and nowhere else; those that end in ? may be left out.

func (l *loader) rubric(v value) *Rubric {
	f := l.fields(v, "format?", "draft?", "id", "version", "languages", "title", "levels", "not_observed", "groups", "stages",
		"statements?", "questions?")
	l.format = l.formatOf(f["format"])
	l.languages = list(l, f["languages"], l.word)
	l.levels = list(l, f["levels"], l.level)
	r := &Rubric{
		ID:          l.word(f["id"]),
		Version:     l.number(f["version"]),
		Title:       l.text(f["title"]),
		Languages:   l.languages,
		Levels:      l.levels,
		NotObserved: l.option(f["not_observed"]),
		Groups:      list(l, f["groups"], l.group),
		Stages:      list(l, f["stages"], l.stage),
		Statements:  some(list(l, f["statements"], l.statement)),
		Questions:   some(list(l, f["questions"], l.question)),
	}
	if r.Draft = l.number(f["draft"]); l.format != 1 {
		r.Format = l.format
	}
	return r
}

// formatOf reads the number of the form. One that can't be read was complained of, and the rest is read as the newest.
func (l *loader) formatOf(v value) int {
	if v.node == nil {
		return 1
	}
	if n := l.number(v); !l.unread[v.path] {
		return n
	}
	return Format
}

// some gives nil for an empty list that the canonical form leaves out.
func some[T any](items []T) []T {
	if len(items) == 0 {
		return nil
	}
	return items
}

func (l *loader) level(v value) Level {
	f := l.fields(v, "id", "name", "short", "meaning")
	return Level{
		ID:      l.word(f["id"]),
		Name:    l.text(f["name"]),
		Short:   l.text(f["short"]),
		Meaning: l.text(f["meaning"]),
	}
}

func (l *loader) option(v value) Option {
	f := l.fields(v, "name", "meaning")
	return Option{Name: l.text(f["name"]), Meaning: l.text(f["meaning"])}
}

func (l *loader) group(v value) Group {
	f := l.fields(v, "id", "part", "name", "meaning", "why?", "where?", "criteria")
	return Group{
		ID:       l.word(f["id"]),
		Part:     Part(l.word(f["part"])),
		Name:     l.text(f["name"]),
		Meaning:  l.text(f["meaning"]),
		Why:      l.perhaps(f["why"]),
		Where:    l.perhaps(f["where"]),
		Criteria: list(l, f["criteria"], l.criterion),
	}
}

func (l *loader) criterion(v value) Criterion {
	f := l.fields(v, "id", "name", "short?", "meaning", "opening", "deepening", "descriptors", "spans?", "source?",
		"supported_by?", "mirror?")
	c := Criterion{
		ID:        l.word(f["id"]),
		Name:      l.text(f["name"]),
		Meaning:   l.text(f["meaning"]),
		Opening:   l.text(f["opening"]),
		Deepening: l.text(f["deepening"]),
		Levels:    l.descriptors(f["descriptors"]),
		Source:    l.word(f["source"]),
		Mirror:    l.word(f["mirror"]),
	}
	if short, ok := f["short"]; ok {
		c.Short = l.text(short)
	} else {
		c.Short = Text{}
		for lang, words := range c.Name {
			c.Short[lang] = ShortName(words)
		}
	}
	c.SupportedBy = some(list(l, f["supported_by"], l.word))
	c.Spanning = some(list(l, f["spans"], l.word))
	return c
}

// descriptors reads the mapping from level to wording into the order of the levels.
func (l *loader) descriptors(v value) []Text {
	ids := make([]string, len(l.levels))
	for i, level := range l.levels {
		ids[i] = level.ID
	}
	found, misspelt := map[string]Text{}, map[string]bool{}
	for _, e := range l.entries(v, func(level string) string { return descriptorPath(v.path, level) }) {
		if slices.Contains(ids, e.key) {
			found[e.key] = l.text(e.value)
			continue
		}
		meant := Closest(e.key, ids)
		l.report(e.path, UnknownLevel, e.key, meant)
		misspelt[meant] = true
	}
	texts := make([]Text, len(ids))
	for i, id := range ids {
		texts[i] = found[id]
		if misspelt[id] {
			l.unread[descriptorPath(v.path, id)] = len(texts[i]) == 0
		}
	}
	return texts
}

func (l *loader) stage(v value) Stage {
	f := l.fields(v, "id", "name", "goals?", "expected?", "thresholds?", "kinds?")
	return Stage{
		ID:       l.word(f["id"]),
		Name:     l.text(f["name"]),
		Goals:    list(l, f["goals"], l.word),
		Expected: l.word(f["expected"]),
		Kinds:    list(l, f["kinds"], l.kind),

		Thresholds: l.perhaps(f["thresholds"]),
	}
}

func (l *loader) kind(v value) Kind {
	f := l.fields(v, "id", "name", "prompt?")
	return Kind{ID: l.word(f["id"]), Name: l.text(f["name"]), Prompt: l.text(f["prompt"])}
}

func (l *loader) statement(v value) Statement {
	f := l.fields(v, "id", "text")
	return Statement{ID: l.word(f["id"]), Text: l.text(f["text"])}
}

func (l *loader) question(v value) Question {
	f := l.fields(v, "id", "name", "asks")
	return Question{ID: l.word(f["id"]), Name: l.text(f["name"]), Asks: l.text(f["asks"])}
}
