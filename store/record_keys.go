package store

import (
	"encoding/binary"

	"koffiemoment/journal"
)

// bucket is one of the file's buckets; its number stands in every envelope and never changes. A new one comes last, and
// one that goes leaves its number behind: a value of then must not be taken for one of now.
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
	stateBucket            // what else is derived from the entries
	estimateBucket         // stage, zero, version → estimate
	handInBucket           // number → what is remembered of a hand-in
	answerBucket           // answer id → answer, as its file holds it
	replyBucket            // answer, zero, criterion, zero, entry → reply
	decisionBucket         // subject → marks of what was decided about it
	reviewBucket           // journal, zero, stage → review
	numberBucket           // journal id → number of the last answer to it
	checkBucket            // entry id → what the last check found in it; not verified, counted or compacted
	extraBucket            // kind, and what it is about → a record of that kind
	censusBucket           // what each bucket holds, and nothing else: as small as it is it lies on a page that every commit writes
	endOfBuckets
)

func (b bucket) name() []byte {
	names := [...]string{
		"", "meta", "rubrics", "drafts", "entries", "rows", "versions", "bin", "intentions", "open", "state", "estimates",
		"handins", "answers", "replies", "decisions", "reviews", "numbers", "checks", "extras", "census",
	}
	return []byte(names[b])
}

// derived says that all of a bucket follows from others, and can be thrown away and made anew from these by rebuild.
func (b bucket) derived() bool {
	return b == rowBucket || b == openBucket || b == stateBucket || b == checkBucket || b == censusBucket
}

// counted says that values are missed when they are gone. What checks remember may go at any time, and the
// bucket with it; and the sum of the census can't stand in the census.
func (b bucket) counted() bool { return b != checkBucket && b != censusBucket }

// Names of single values in the meta and state buckets. They stand in every file there is, so they stay as they are,
// and a name that is not used any more is not given to something else.
const (
	keyKind       = "kind"
	keySchema     = "schema"
	keyDraft      = "draft"  // of the schema, in a file from before that was settled
	keyChange     = "change" // the number of the last change before the file was compacted
	keyID         = "id"
	keySettings   = "settings"
	keySurround   = "surroundings"
	keyRubric     = "rubric"
	keyCounts     = "counts" // in a file of the first schema
	keyNumbers    = "numbers"
	keyCensus     = "census"
	keyIdentity   = "identity"
	keyArrivals   = "arrivals"
	keyDesk       = "desk"
	keyAnchor     = "anchor"
	keyTips       = "tips"
	keyHandingIn  = "handing in"
	keyResidue    = "residue" // a purge was committed, its rewriting of the file was not
	keyBackup     = "backup"  // when a backup was made, in a backup
	keyVocabulary = "vocabulary"
	keyClosed     = "closed"
	keyBinDays    = "bin days"
	keyMarks      = "marks"     // the secret that marks of decisions are made with
	keyFollowing  = "following" // what copies owe to a lock
)

// The state bucket holds single values and two for each stage. A stage may be called anything, so these begin apart.
func coverageKey(stage string) string { return "coverage/" + stage }
func firstKey(stage string) string    { return "first/" + stage }

// seqKey is big-endian, so that bbolt, which compares bytes, has entries in the order of their numbers: the last key is
// the newest.
func seqKey(seq uint64) string { return string(binary.BigEndian.AppendUint64(nil, seq)) }

// versionKey has all versions of an entry lie together, the oldest first, under the entry's own key as their prefix.
func versionKey(seq uint64, revision int) string {
	return string(binary.BigEndian.AppendUint64([]byte(seqKey(seq)), uint64(revision)))
}

// estimatePrefix ends with a zero, so that stage1 is not also the beginning of stage10.
func estimatePrefix(stage string) string { return stage + "\x00" }

func estimateKey(stage string, version int) string {
	return string(binary.BigEndian.AppendUint64([]byte(estimatePrefix(stage)), uint64(version)))
}

// handInKey orders hand-ins by number, so that the last key is that of the newest. One that a merge brought, of another
// with the same number, has its id behind that.
func handInKey(number int) string { return seqKey(uint64(number)) }

// reviewPrefix is how the keys of all reviews of a journal begin. No id holds a zero.
func reviewPrefix(journalID string) string { return journalID + "\x00" }

func reviewKey(of journal.Part) string { return reviewPrefix(of.Journal) + of.Stage }

// replyKey begins with the answer, so that what was said to one lies together. None of the three holds a zero, and any
// but the first may be empty.
func replyKey(answer, criterion, entry string) string {
	return answer + "\x00" + criterion + "\x00" + entry
}
