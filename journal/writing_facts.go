package journal

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The writing mirror (schrijfspiegel): facts about a student's own writing over a stage. They are read out of texts by a few plain signs,
// which the screen names beside each: who reads along may see it otherwise. Nothing is added up, and none of them is better when it is more.

// The facts of the writing mirror, by id.
const (
	WroteQuestion = "eigen-vraag"         // a question that the student asked
	WroteParent   = "ouder-aan-het-woord" // words of the parent
	WroteOther    = "tweede-uitleg"       // a second explanation
	WroteOnlyI    = "alleen-ik"           // nobody else in what was seen
)

// WritingFactIDs gives the facts in the order in which they are told.
func WritingFactIDs() []string { return []string{WroteQuestion, WroteParent, WroteOther, WroteOnlyI} }

// Noted is one of these facts, with the moments behind it.
type Noted struct {
	Fact   string
	Behind []*Summary // those it holds for, newest first
	All    []*Summary // those looked at, newest first
}

// Counted gives the fact as it is kept.
func (n *Noted) Counted() WritingFact { return WritingFact{n.Fact, len(n.Behind), len(n.All)} }

// SaidTo gives what a student says to facts as it is kept, with the facts as they are looked at; nil once it has no words.
func SaidTo(facts []Noted, text string, now time.Time) *WritingFacts {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	said := &WritingFacts{Text: text, Made: now}
	for i := range facts {
		said.Facts = append(said.Facts, facts[i].Counted())
	}
	return said
}

// Then gives a fact as it was when something was said to it, nil where nothing was.
func (w *WritingFacts) Then(fact string) *WritingFact {
	if w == nil {
		return nil
	}
	at := slices.IndexFunc(w.Facts, func(f WritingFact) bool { return f.Fact == fact })
	if at < 0 {
		return nil
	}
	return &w.Facts[at]
}

// WritingMirror gives the facts over some entries; none where there are fewer than the mirror needs to ask about anything.
func WritingMirror(entries []Entry) []Noted {
	if len(entries) < MirrorNeeds {
		return nil
	}
	sorted := make([]*Entry, len(entries))
	for i := range entries {
		sorted[i] = &entries[i]
	}
	slices.SortStableFunc(sorted, func(a, b *Entry) int { return earlier(b.Encounter.When, b.Seq, a.Encounter.When, a.Seq) })
	all := make([]*Summary, len(sorted))
	facts := make([]Noted, 0, len(WritingFactIDs()))
	for i, e := range sorted {
		s := e.Summary()
		all[i] = &s
	}
	for _, id := range WritingFactIDs() {
		n := Noted{Fact: id, All: all}
		for i, e := range sorted {
			if wrote(id, e) {
				n.Behind = append(n.Behind, all[i])
			}
		}
		facts = append(facts, n)
	}
	return facts
}

func wrote(fact string, e *Entry) bool {
	switch fact {
	case WroteQuestion:
		return slices.ContainsFunc(e.own(), asksMyself)
	case WroteParent:
		return slices.ContainsFunc(e.own(), letsSpeak)
	case WroteOther:
		return slices.ContainsFunc(e.Others, func(text string) bool { return strings.TrimSpace(text) != "" }) || slices.ContainsFunc(e.own(), mayBeOtherwise)
	}
	return onlyI(e)
}

// own gives the sentences that a student wrote at a moment: what was seen and thought, and the answers at the steps.
func (e *Entry) own() (all []string) {
	texts := []string{e.Story, e.Thought}
	for _, a := range e.Answers {
		texts = append(texts, a.Text, a.Deeper)
	}
	for _, text := range texts {
		for _, s := range Sentences(text) {
			all = append(all, s.Words)
		}
	}
	return all
}

// near gives the word so many places from another, empty beyond the ends.
func near(words []string, at int) string {
	if at < 0 || at >= len(words) {
		return ""
	}
	return words[at]
}

// wordSet is words that mean alike to the mirror, with a space before and after each. A text costs nothing at the start of the program, and a
// search in one this short is as quick as a map.
type wordSet string

func (s wordSet) has(word string) bool { return strings.Contains(string(s), " "+word+" ") }

const (
	oneself   wordSet = " ik i "
	reflexive wordSet = " me mij mezelf myself "
	between   wordSet = " haar hem hen hun papa mama de het dan toen ook nog daarna then also her him them "
	asks      wordSet = " vroeg vraag vraagt asked ask asks "
	says      wordSet = " zei zeg zegt zeiden zeggen vertelde vertelt vertelden antwoordde antwoordt antwoordden fluisterde riep said say says" +
		" told tells answered replied whispered "
	thinks    wordSet = " dacht denk thought think "
	poses     wordSet = " stelde stel "
	questions wordSet = " vraag vragen "
	asked     wordSet = " of naar wat waar hoe waarom wanneer wie me mij aan om if whether about how what why where when for " // behind a verb of asking
	howEarly  wordSet = " te heel zo al was is erg wat "                                                                       // before vroeg, as in early
	ofSchool  wordSet = " juf meester mentor directeur directrice collega kleuter kleuters kind kinderen teacher head colleague child children "
	perhaps   wordSet = " misschien wellicht anderzijds mogelijk perhaps maybe possibly "
	could     wordSet = " kan kon zou kunnen "
	equally   wordSet = " ook evengoed evenzeer "
	might     wordSet = " might could may "
	mightBe   wordSet = " be have also "
	mine      wordSet = " ik mij me mijn i my "
	others    wordSet = " hij zij ze hem haar hen hun u we wij ons onze jullie mama mama's papa papa's mams paps moeder vader oma opa tante oom" +
		" nonkel plusmama pluspapa ouder ouders kind kinderen kleuter kleuters dochter dochtertje zoon zoontje broer broertje zus" +
		" zusje baby gezin familie mevrouw meneer vrouw man juf meester mentor collega iemand jongen meisje he she him her his" +
		" they them their us mum mom mummy daddy dad mother father grandma grandpa grandmother grandfather aunt uncle parent" +
		" parents child children son daughter brother sister family lady woman teacher somebody someone boy girl "
)

// byMe says whether a verb is the student's own: ik stands beside it, or before it with a small word between.
func byMe(words []string, verb int) bool {
	before := near(words, verb-1)
	return oneself.has(before) || near(words, verb+1) == "ik" || between.has(before) && oneself.has(near(words, verb-2))
}

// wonders says whether a verb of asking is to ask oneself, which asks nobody.
func wonders(words []string, verb int) bool {
	after := near(words, verb+1)
	return reflexive.has(after) || after == "ik" && reflexive.has(near(words, verb+2))
}

// asksMyself says that the student asks in a sentence: "ik vroeg", "vroeg ik", "ik heb gevraagd", "ik stelde een vraag", or "ik zei" before a
// question mark.
func asksMyself(sentence string) bool {
	words := tokens(sentence)
	holds := func(words []string, set wordSet) bool {
		return slices.ContainsFunc(words, set.has)
	}
	for i, word := range words {
		switch {
		case asks.has(word) && byMe(words, i) && !wonders(words, i),
			word == "gevraagd" && holds(words[:i], oneself),
			poses.has(word) && byMe(words, i) && holds(words[i:], questions),
			says.has(word) && byMe(words, i) && strings.Contains(sentence, "?"):
			return true
		}
	}
	return false
}

// letsSpeak says that somebody else than the student or the school speaks in a sentence: between quotation marks, or with a verb of saying.
func letsSpeak(sentence string) bool {
	words := tokens(sentence)
	own := false
	for i, word := range words {
		switch {
		case !asks.has(word) && !says.has(word) && !thinks.has(word):
		case byMe(words, i), ofTheSchool(words, i):
			own = true
		case thinks.has(word), word == "vraag", word == "ask", asks.has(word) && (!asked.has(near(words, i+1)) || howEarly.has(near(words, i-1))):
		default:
			return true
		}
	}
	return !own && quotes(sentence)
}

// ofTheSchool says whether it is a colleague or a child whose verb it is.
func ofTheSchool(words []string, verb int) bool {
	for _, by := range []int{-2, -1, 1, 2} {
		if ofSchool.has(near(words, verb+by)) {
			return true
		}
	}
	return false
}

// quotes says whether words stand between quotation marks.
func quotes(sentence string) bool {
	for _, pair := range []string{"“”", "„”", "‘’", "«»", `""`} {
		marks := []rune(pair)
		_, after, found := strings.Cut(sentence, string(marks[0]))
		if inside, _, closed := strings.Cut(after, string(marks[1])); found && closed && len(tokens(inside)) > 0 {
			return true
		}
	}
	return false
}

// mayBeOtherwise says whether a sentence leaves room for another explanation.
func mayBeOtherwise(sentence string) bool {
	words := tokens(sentence)
	for i, word := range words {
		next, then := near(words, i+1), near(words, i+2)
		switch {
		case perhaps.has(word), could.has(word) && equally.has(next), could.has(word) && next == "het" && (equally.has(then) || then == "zijn"),
			word == "zou" && next == "kunnen", (word == "kan" || word == "kon") && next == "zijn", might.has(word) && mightBe.has(next):
			return true
		}
	}
	return false
}

// onlyI says that what was seen tells of the student and of nobody else: no word for another, no word of the alias, and no name, which is a
// capital within a sentence.
func onlyI(e *Entry) bool {
	words, alias := tokens(e.Story), tokens(e.Encounter.Alias)
	if !slices.ContainsFunc(words, func(w string) bool { return mine.has(w) }) {
		return false
	}
	if slices.ContainsFunc(words, func(w string) bool { return others.has(w) || slices.Contains(alias, w) }) {
		return false
	}
	for _, s := range Sentences(e.Story) {
		for _, word := range strings.Fields(s.Words)[1:] {
			if first, size := utf8.DecodeRuneInString(strings.TrimLeft(word, `"'“‘„«(`)); unicode.IsUpper(first) && size < len(word) && word != "I’m" && word != "I'm" {
				return false
			}
		}
	}
	return true
}
