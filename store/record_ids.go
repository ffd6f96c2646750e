package store

import (
	"crypto/rand"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
)

// letters leaves out vowels and what looks like another letter or digit, so that no tail spells a word or is misread.
const letters = "bcdfghjkmnpqrstvwxyz23456789"

const (
	tailLength = 4  // the number before it tells entries apart; the tail only keeps one from being taken for that of a lost journal
	longID     = 16 // for what must differ from everybody else's
)

// newID gives an id that people can say aloud, and that does not come again: after a backup was restored the numbers
// start from an earlier one, and a lecturer's comment would else stand beside an entry that only has the same number.
func newID(seq uint64, random io.Reader) (string, error) {
	tail, err := randomLetters(random, tailLength)
	return fmt.Sprintf("%d-%s", seq, tail), err
}

// shared lets several goroutines read one source. crypto/rand can do that by itself; a source of made-up bytes, which
// gives the same ids each time, can't.
type shared struct {
	mu   sync.Mutex
	from io.Reader
}

func (source *shared) Read(into []byte) (int, error) {
	source.mu.Lock()
	defer source.mu.Unlock()
	return source.from.Read(into)
}

// random is where ids come from. Keys are not made of it but by age, with the system's own randomness.
func (o Options) random() io.Reader {
	if o.Rand == nil {
		return rand.Reader
	}
	return &shared{from: o.Rand}
}

// randomLetters throws away what would make the first letters of the alphabet likelier than the last.
func randomLetters(random io.Reader, n int) (string, error) {
	const fair = 256 - 256%len(letters)
	var one [1]byte
	out := make([]byte, 0, n)
	for len(out) < n {
		if _, err := io.ReadFull(random, one[:]); err != nil {
			return "", fmt.Errorf("make id: %w", err)
		}
		if int(one[0]) < fair {
			out = append(out, letters[int(one[0])%len(letters)])
		}
	}
	return string(out), nil
}

// parseID gives the sequence number in an id. A bare number is an id without its tail, for people. What is no id at all
// is ErrNotFound too: nothing has such a name.
func parseID(id string) (seq uint64, err error) {
	number, _, _ := strings.Cut(id, "-")
	seq, err = strconv.ParseUint(number, 10, 64)
	if err != nil || seq == 0 {
		return 0, ErrNotFound
	}
	return seq, nil
}

// sameID leaves capitals alone, as people and some mail programs do.
func sameID(asked, found string) bool {
	return strings.EqualFold(asked, found) || !strings.Contains(asked, "-")
}
