package store

import (
	"encoding/binary"

	"koffiemoment/journal"
)

// bucket is one of the file's buckets; its number stands in every envelope and never changes.
type bucket byte

const (
	metaBucket      bucket = iota + 1
	rubricBucket           // digest → rubric
	draftBucket            // draft id → draft
	entryBucket            // seq → entry
	rowBucket              // seq → row, what lists and searches read
	versionBucket          // seq, revision → earlier revision of an entry
	binBucket              // seq → deleted entry
	intentionBucket        // seq of the entry it was made in → intention
	openBucket             // seq of an open intention → nothing
	stateBucket            // what is derived from the entries
	estimateBucket         // stage, zero, version → estimate
	handInBucket           // number → what is remembered of a hand-in
	answerBucket           // answer id → answer, as its file holds it
	replyBucket            // answer, zero, criterion, zero, entry → reply
	decisionBucket         // subject → marks of what was decided about it
	reviewBucket           // journal, zero, stage → review
	numberBucket           // journal id → number of the last answer to it
)

func (b bucket) name() []byte {
	names := [...]string{
		"", "meta", "rubrics", "drafts", "entries", "rows", "versions", "bin", "intentions", "open", "state", "estimates",
		"handins", "answers", "replies", "decisions", "reviews", "numbers",
	}
	return []byte(names[b])
}

// late says whether journals were made before there was such a bucket: they get it when something first comes into it.
func (b bucket) late() bool { return b >= estimateBucket && b <= decisionBucket }

// Names of single values in the meta and state buckets.
const (
	keyKind       = "kind"
	keySchema     = "schema"
	keyID         = "id"
	keySettings   = "settings"
	keySurround   = "surroundings"
	keyRubric     = "rubric"
	keyCounts     = "counts"
	keyIdentity   = "identity"
	keyArrivals   = "arrivals"
	keyDesk       = "desk"
	keyHandingIn  = "handing in"
	keyResidue    = "residue" // a purge was committed, its rewriting of the file was not
	keyVocabulary = "vocabulary"
	keyClosed     = "closed"
)

func coverageKey(stage string) string { return "coverage/" + stage }
func firstKey(stage string) string    { return "first/" + stage }

func seqKey(seq uint64) string { return string(binary.BigEndian.AppendUint64(nil, seq)) }

func versionKey(seq uint64, revision int) string {
	return string(binary.BigEndian.AppendUint64([]byte(seqKey(seq)), uint64(revision)))
}

func estimatePrefix(stage string) string { return stage + "\x00" }

func estimateKey(stage string, version int) string {
	return string(binary.BigEndian.AppendUint64([]byte(estimatePrefix(stage)), uint64(version)))
}

func handInKey(number int) string { return seqKey(uint64(number)) }

// reviewPrefix is how the keys of all reviews of a journal begin. No id holds a zero.
func reviewPrefix(journalID string) string { return journalID + "\x00" }

func reviewKey(of journal.Part) string { return reviewPrefix(of.Journal) + of.Stage }

func replyKey(answer, criterion, entry string) string {
	return answer + "\x00" + criterion + "\x00" + entry
}
