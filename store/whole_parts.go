package store

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"
	"strconv"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// wholeValue is a single value of the document: how it goes out, and how it comes back as a payload.
type wholeValue struct {
	name, key string
	out       func(payload []byte) (text []byte, err error)
	in        func(text []byte) (payload []byte, refusal *exchange.Refusal)
}

// wholeList is a list of records. What out gives nothing for stays here; in gives the key that a record has in its bucket.
type wholeList struct {
	name   string
	bucket bucket
	out    func(key string, payload []byte) (text []byte, err error)
	in     func(text []byte) (key string, payload []byte, refusal *exchange.Refusal)
}

// wholeValues stand in the order of the document. What a file is, and the keys that are its own, are not among them.
func wholeValues() []wholeValue {
	return []wholeValue{
		settingsPart(),
		valueOf[journal.Surroundings]("surroundings", keySurround),
		valueOf[rubric.Ref]("rubric", keyRubric),
		valueOf[HandingIn]("handingIn", keyHandingIn),
		valueOf[[]journal.Tip]("tips", keyTips),
		valueOf[[]byte]("marks", keyMarks),
		valueOf[binDays]("binDays", keyBinDays),
		packedValueOf("numbers", keyNumbers, packNumbers),
		packedValueOf("endedDrafts", keyClosed, packClosed),
		packedValueOf("arrivals", keyArrivals, packArrivals),
	}
}

// readBefore is what a list that is read has to know of those before it. After a merge an entry may lie under another number
// than that of its id, and two hand-ins may have one.
type readBefore struct {
	seqs   map[string]uint64 // of entries that do, by id
	handIn int               // the number of the last one
}

// wholeLists stand in the order of the document too: rubrics come before what was written with them.
func wholeLists(before *readBefore) []wholeList {
	return []wholeList{
		{"rubrics", rubricBucket, func(_ string, payload []byte) ([]byte, error) { return clean(payload) }, rubricIn},
		listOf("drafts", draftBucket, func(d *keptDraft) string { return d.ID }),
		listOf("entries", entryBucket, before.entryKey),
		listOf("versions", versionBucket, func(e *journal.Entry) string {
			if before.entryKey(e) == "" {
				return ""
			}
			return versionKey(e.Seq, e.Revision)
		}),
		listOf("bin", binBucket, func(b *binnedEntry) string { return before.entryKey(&b.Entry) }),
		listOf("intentions", intentionBucket, func(i *journal.Intention) string {
			seq, err := parseID(i.ID)
			if err != nil {
				return ""
			}
			return seqKey(cmp.Or(before.seqs[i.ID], seq))
		}),
		listOf("estimates", estimateBucket, func(e *journal.Estimate) string {
			if !isStage(e.Stage) || e.Version < 1 {
				return ""
			}
			return estimateKey(e.Stage, e.Version)
		}),
		listOf("handins", handInBucket, before.handInKey),
		{"answers", answerBucket, func(_ string, payload []byte) ([]byte, error) { return bytes.TrimSpace(payload), nil }, answerIn},
		listOf("replies", replyBucket, func(r *keptReply) string { return replyKey(r.Answer, r.Criterion, r.Entry) }),
		decisionsList(),
		{"extras", extraBucket, extraOut, extraIn},
	}
}

// entryKey is empty for an entry that no journal could hold. Whether one lies where it is looked for, coherent finds out: where
// that is stands at the end of the document.
func (before *readBefore) entryKey(e *journal.Entry) string {
	seq, err := parseID(e.ID)
	if err != nil || !exchange.IsEntryID(e.ID) || e.Seq < 1 || e.Revision < 1 {
		return ""
	}
	if seq != e.Seq {
		if before.seqs == nil {
			before.seqs = map[string]uint64{}
		}
		before.seqs[e.ID] = e.Seq
	}
	return seqKey(e.Seq)
}

// handInKey is as a merge has it for a second one of a number.
func (before *readBefore) handInKey(h *HandedIn) string {
	if h.Number < 1 {
		return ""
	}
	key := handInKey(h.Number)
	if h.Number == before.handIn {
		key += h.ID
	}
	before.handIn = h.Number
	return key
}

func valueOf[T any](name, key string) wholeValue {
	return wholeValue{name, key, rewritten[T], func(text []byte) ([]byte, *exchange.Refusal) {
		value, refusal := strictly[T](text)
		if refusal != nil {
			return nil, refusal
		}
		return kept(value)
	}}
}

// settingsPart refuses a time that is none.
func settingsPart() wholeValue {
	part := valueOf[journal.Settings]("settings", keySettings)
	return wholeValue{part.name, part.key, part.out, func(text []byte) ([]byte, *exchange.Refusal) {
		payload, refusal := part.in(text)
		var set journal.Settings
		if refusal == nil && (json.Unmarshal(payload, &set) != nil || set.Idle != idle(set.Idle)) {
			refusal = refused(exchange.BadNumber, "idle", "0", strconv.Itoa(journal.MaxIdle))
		}
		return payload, refusal
	}}
}

func packedValueOf[T any](name, key string, describe func(*pack, *T)) wholeValue {
	out := func(payload []byte) ([]byte, error) {
		var value T
		if err := unpack(payload, &value, describe); err != nil {
			return nil, err
		}
		return plainJSON(value)
	}
	return wholeValue{name, key, out, func(text []byte) ([]byte, *exchange.Refusal) {
		value, refusal := strictly[T](text)
		if refusal != nil {
			return nil, refusal
		}
		payload, err := packed(&value, describe)
		if err != nil {
			return nil, refused(exchange.BadDate, "")
		}
		return payload, nil
	}}
}

// listOf is for records that say themselves where they stand; keyOf gives nothing for one that can stand nowhere.
func listOf[T any](name string, b bucket, keyOf func(*T) string) wholeList {
	out := func(_ string, payload []byte) ([]byte, error) {
		var record T
		if err := decode(payload, &record); err != nil {
			return nil, err
		}
		return cleanJSON(record)
	}
	return wholeList{name, b, out, func(text []byte) (string, []byte, *exchange.Refusal) {
		record, refusal := strictly[T](text)
		if refusal != nil {
			return "", nil, refusal
		}
		key := keyOf(&record)
		if key == "" {
			return "", nil, refused(exchange.BadID, "")
		}
		payload, refusal := kept(record)
		return key, payload, refusal
	}}
}

// decided is what was decided about one subject.
type decided struct {
	About string   `json:"about"`
	Marks []string `json:"marks"`
}

func decisionsList() wholeList {
	out := func(key string, payload []byte) ([]byte, error) {
		one := decided{About: key}
		if err := decode(payload, &one.Marks); err != nil {
			return nil, err
		}
		return cleanJSON(one)
	}
	return wholeList{"decisions", decisionBucket, out, func(text []byte) (string, []byte, *exchange.Refusal) {
		one, refusal := strictly[decided](text)
		if refusal != nil {
			return "", nil, refusal
		}
		payload, refusal := kept(one.Marks)
		return one.About, payload, refusal
	}}
}

// rubricIn takes what exchange takes: levels are ids, and a rubric that does not hold together leaves them without a meaning.
func rubricIn(text []byte) (string, []byte, *exchange.Refusal) {
	if _, refusal := strictly[rubric.Rubric](text); refusal != nil {
		return "", nil, refusal
	}
	r, err := rubric.Decode(text)
	if err == nil {
		err = r.Validate()
	}
	if err != nil {
		var problems rubric.Problems
		errors.As(err, &problems)
		return "", nil, refused(exchange.BadRubric, "", strconv.Itoa(len(problems)))
	}
	return r.Ref().Digest, r.Encode(), nil
}

// answerIn reads what came from a lecturer as strictly as when it came.
func answerIn(text []byte) (string, []byte, *exchange.Refusal) {
	var reader exchange.Reader
	doc, err := reader.Decode(append(text, '\n'))
	answer, is := doc.(*exchange.Answer)
	if refusal := new(exchange.Refusal); errors.As(err, &refusal) {
		return "", nil, refused(refusal.Code, refusal.Path, refusal.Args...)
	}
	if !is {
		return "", nil, refused(exchange.UnknownKind, "kind")
	}
	words, err := exchange.Encode(answer)
	if err != nil {
		return "", nil, refused(exchange.Contradiction, "")
	}
	return answer.ID, words, nil
}

// extra is what stands beside the rest. What is in its record is the affair of its kind.
type extra struct {
	Kind   string          `json:"kind"`
	About  string          `json:"about,omitempty"`
	Record json.RawMessage `json:"record"`
}

// name is that of a kind in a document; the one that signs is empty, because it is a secret.
func (kind Kind) name() string {
	return [endOfKinds]string{
		ParentTurn: "parentTurn", LookBacks: "lookBacks", DiscussionCard: "discussionCard", Statements: "statements",
		HeadHeartHands: "headHeartHands", WritingFacts: "writingFacts", SchoolCard: "schoolCard", RememberedKey: "rememberedKey",
		ForgottenReviews: "forgottenReviews", EntryPlaces: "entryPlaces", RemovedAnswers: "removedAnswers", KeptCards: "keptCards",
		MentorWords: "mentorWords",
	}[kind]
}

func extraOut(key string, payload []byte) ([]byte, error) {
	kind := Kind(key[0])
	if kind == 0 || kind >= endOfKinds {
		return nil, ErrDamaged
	}
	one := extra{Kind: kind.name(), About: key[1:]}
	switch {
	case kind == SigningKey:
		return nil, nil
	case one.Kind == "":
		return nil, ErrDamaged // a kind that the table above does not name may not be passed over
	case kind.owner() == ofEntry && len(one.About) == len(seqKey(0)):
		one.About = strconv.FormatUint(binary.BigEndian.Uint64([]byte(one.About)), 10)
	}
	var err error
	if one.Record, err = clean(payload); err != nil {
		return nil, err
	}
	return plainJSON(one)
}

func extraIn(text []byte) (string, []byte, *exchange.Refusal) {
	one, refusal := strictly[extra](text)
	if refusal != nil {
		return "", nil, refusal
	}
	kinds := make([]string, endOfKinds)
	for kind := range kinds {
		kinds[kind] = Kind(kind).name()
	}
	kind := Kind(max(0, slices.Index(kinds, cmp.Or(one.Kind, "?"))))
	if kind == 0 {
		return "", nil, refused(exchange.UnknownWord, "kind")
	}
	about := one.About
	if kind.owner() == ofEntry {
		seq, err := parseID(about)
		if err != nil {
			return "", nil, refused(exchange.BadID, "about")
		}
		about = seqKey(seq)
	}
	if (kind.owner() == ofFile) != (about == "") {
		return "", nil, refused(exchange.BadID, "about")
	}
	if _, refusal := parseNode(one.Record); refusal != nil { // what is in it is compared with nothing, so twice a key is looked for here
		return "", nil, refusal
	}
	if record := kind.record(); record != nil && decode(one.Record, record) != nil { // it is asked for by whoever hands in, and not again here
		return "", nil, refused(exchange.WrongType, "record")
	}
	payload, refusal := kept(one.Record)
	return extraKeyOf(kind, about), payload, refusal
}

// record is what a kind holds that the journal reads itself; nil for others.
func (kind Kind) record() any {
	switch kind {
	case ParentTurn:
		return new(journal.ParentTurn)
	case LookBacks:
		return new([]journal.LookBack)
	case MentorWords:
		return new(journal.MentorWords)
	case Statements:
		return new([]journal.Position)
	case HeadHeartHands:
		return new(journal.HeadHeartHands)
	case WritingFacts:
		return new(journal.WritingFacts)
	case SchoolCard:
		return new(journal.SchoolCard)
	case KeptCards:
		return new(journal.KeptCard)
	}
	return nil
}

// kept gives a record as the journal keeps it.
func kept(record any) ([]byte, *exchange.Refusal) {
	payload, err := json.Marshal(record)
	if err != nil {
		return nil, refused(exchange.Syntax, "")
	}
	return payload, nil
}

// rewritten is a payload with the names of its type, as far as they are known here.
func rewritten[T any](payload []byte) ([]byte, error) {
	var value T
	if err := decode(payload, &value); err != nil {
		return nil, err
	}
	return cleanJSON(value)
}
