package pages_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store/pages"
)

// aFile gives the bytes of a file with a tree of levels, free pages, a small bucket and long values.
func aFile(t testing.TB, keys uint32) (all []byte, pageSize int) {
	t.Helper()
	db, err := bolt.Open(t.TempDir()+"/a.db", 0o600, &bolt.Options{NoSync: true, PageSize: 1024})
	if err != nil {
		t.Fatal(err)
	}
	for round := range 3 {
		err := db.Update(func(tx *bolt.Tx) error {
			for _, name := range []string{"many", "one", "small"} {
				b, err := tx.CreateBucketIfNotExists([]byte(name))
				if err != nil {
					return err
				}
				for i := range keys {
					value := bytes.Repeat([]byte{byte(i)}, 40+int(i%7)*8)
					if i%200 == 0 && name != "small" {
						value = bytes.Repeat([]byte{byte(i)}, 5000)
					}
					if err := b.Put(binary.BigEndian.AppendUint32(nil, i*uint32(round%2+1)), value); err != nil {
						return err
					}
					if name != "many" {
						break
					}
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	path := db.Path()
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if all, err = os.ReadFile(path); err != nil {
		t.Fatal(err)
	}
	return all, 1024
}

func checkBytes(all []byte) (pages.Metas, error) {
	return pages.Check(bytes.NewReader(all), int64(len(all)))
}

// One bit in the count of a page hides all that lies below it, and nothing else shows it. So it is in what else a header says,
// and in where an element points: of each page that is used every single bit is tried. Only how long the last value of a page
// is can't be told, behind which nothing begins; that is for a sum in the value.
func TestEveryBitThatSaysWhereSomethingIs(t *testing.T) {
	whole, pageSize := aFile(t, 500)
	used, lists := 0, 0
	for at := 2 * pageSize; at < len(whole); at += pageSize {
		p := whole[at : at+pageSize]
		kind, count := binary.NativeEndian.Uint16(p[8:]), int(binary.NativeEndian.Uint16(p[10:]))
		if binary.NativeEndian.Uint64(p) != uint64(at/pageSize) || kind != 1 && kind != 2 && kind != 16 || !live(whole, at) {
			continue
		}
		used++
		elements := count * 16
		if kind == 16 {
			elements, lists = 0, lists+1
		}
		for bit := range (16 + elements) * 8 {
			if kind == 2 && bit/8 >= 16+elements-8 {
				continue
			}
			p[bit/8] ^= 1 << (bit % 8)
			if _, err := checkBytes(whole); !errors.Is(err, pages.ErrBroken) {
				t.Fatalf("page %d of kind %d: bit %d is not noticed: %v", at/pageSize, kind, bit, err)
			}
			p[bit/8] ^= 1 << (bit % 8)
		}
	}
	if used < 60 || lists != 1 {
		t.Errorf("%d pages were tried, %d lists of free ones", used, lists)
	}
}

// A key that is out of its order, or out of what the page above says, makes bbolt look past what is there. Only the last key of
// all may become higher: in each of the two buckets with pages, and among their names.
func TestAKeyOutOfPlace(t *testing.T) {
	whole, pageSize := aFile(t, 500)
	passed := 0
	for at := 2 * pageSize; at < len(whole); at += pageSize {
		p := whole[at:]
		kind, count := binary.NativeEndian.Uint16(p[8:]), int(binary.NativeEndian.Uint16(p[10:]))
		if kind != 1 && kind != 2 || binary.NativeEndian.Uint64(p) != uint64(at/pageSize) || !live(whole, at) {
			continue
		}
		for i := range count {
			pos := 16 + 16*i
			if kind == 1 {
				pos += int(binary.NativeEndian.Uint32(p[pos:]))
			} else {
				pos += int(binary.NativeEndian.Uint32(p[pos+4:]))
			}
			was := p[pos]
			p[pos] = 0xFF
			if _, err := checkBytes(whole); !errors.Is(err, pages.ErrBroken) {
				passed++
			}
			if p[pos] = was; i == 0 {
				continue
			}
			p[pos+3]-- // the keys count up by one, or lie on another page
			if _, err := checkBytes(whole); !errors.Is(err, pages.ErrBroken) && kind == 1 {
				t.Errorf("page %d leads to a key that is not there", at/pageSize)
			}
			p[pos+3]++
		}
	}
	if passed > 3 {
		t.Errorf("%d keys that are too high pass", passed)
	}
}

// Two branches of a tree that lead to the same page have one of the two lead to a page that was given up.
func TestAPageThatIsUsedTwice(t *testing.T) {
	whole, pageSize := aFile(t, 500)
	tried := 0
	for at := 2 * pageSize; at < len(whole); at += pageSize {
		p := whole[at : at+pageSize]
		if binary.NativeEndian.Uint16(p[8:]) != 1 || binary.NativeEndian.Uint64(p) != uint64(at/pageSize) || !live(whole, at) {
			continue
		}
		for _, id := range []uint64{binary.NativeEndian.Uint64(p[16+16+8:]), uint64(at / pageSize), 0, 1 << 40, uint64(len(whole) / pageSize)} {
			was := binary.NativeEndian.Uint64(p[16+8:])
			binary.NativeEndian.PutUint64(p[16+8:], id)
			if _, err := checkBytes(whole); !errors.Is(err, pages.ErrBroken) {
				t.Errorf("page %d leads to page %d, and passes", at/pageSize, id)
			}
			binary.NativeEndian.PutUint64(p[16+8:], was)
			tried++
		}
		beyond := uint64(len(whole) / pageSize)
		longer := append(bytes.Clone(whole), make([]byte, pageSize)...)
		copy(longer[len(whole):], whole[binary.NativeEndian.Uint64(p[16+8:])*uint64(pageSize):][:pageSize])
		binary.NativeEndian.PutUint64(longer[len(whole):], beyond)
		binary.NativeEndian.PutUint64(longer[at+16+8:], beyond)
		if _, err := checkBytes(longer); !errors.Is(err, pages.ErrBroken) {
			t.Errorf("page %d leads behind the last page, and passes", at/pageSize)
		}
	}
	if tried == 0 {
		t.Error("nothing was tried")
	}
}

// A small bucket lies whole in a value, where a header and elements say the same things.
func TestEveryBitOfASmallBucket(t *testing.T) {
	whole, _ := aFile(t, 500)
	small, tried := append([]byte("small"), make([]byte, 16+8)...), 0
	for from := 0; ; tried++ {
		at := bytes.Index(whole[from:], small[:5+8])
		if at < 0 {
			break
		}
		from += at + 5
		inline := whole[from:]
		if binary.NativeEndian.Uint16(inline[16+8:]) != 2 || !live(whole, from+16) {
			continue
		}
		n := int(binary.NativeEndian.Uint16(inline[16+10:]))
		for bit := range (16 + 16 + 16*n) * 8 {
			if bit/8 >= 8 && bit/8 < 16 {
				continue // a counter
			}
			inline[bit/8] ^= 1 << (bit % 8)
			if _, err := checkBytes(whole); !errors.Is(err, pages.ErrBroken) && bit/8 < 16+16+16*n-8 {
				t.Errorf("bit %d is not noticed", bit)
			}
			inline[bit/8] ^= 1 << (bit % 8)
		}
		return
	}
	t.Errorf("of %d none is in use", tried)
}

// A sum that fits says nothing of the numbers beneath it: no page is looked for where the file has none.
func TestAMetaThatPromisesMore(t *testing.T) {
	for _, end := range []uint64{0, 1, 2, 1 << 20, 1 << 60, 1<<64 - 1} {
		whole, pageSize := aFile(t, 500)
		for i := range 2 {
			m := whole[i*pageSize+16:]
			binary.NativeEndian.PutUint64(m[40:], end)
			sum := fnv.New64a()
			sum.Write(m[:56])
			binary.NativeEndian.PutUint64(m[56:], sum.Sum64())
		}
		if metas, err := checkBytes(whole); !errors.Is(err, pages.ErrBroken) || metas.Bad != 0 {
			t.Errorf("%d pages: %+v, %v", end, metas, err)
		}
		if _, err := pages.Scan(bytes.NewReader(whole), int64(len(whole)), func(_, _, _ []byte, _ pages.Standing) {}); err != nil {
			t.Errorf("%d pages: %v", end, err)
		}
	}
}

// Neither is a commit believed that nobody can have come to: what counts on from there has no number that is one.
func TestAMetaOfACommitBeyondCounting(t *testing.T) {
	for _, number := range []uint64{1<<63 + 20, 1<<64 - 1, 1 << 62} {
		whole, pageSize := aFile(t, 500)
		m := whole[(number%2)*uint64(pageSize)+16:]
		binary.NativeEndian.PutUint64(m[48:], number)
		sum := fnv.New64a()
		sum.Write(m[:56])
		binary.NativeEndian.PutUint64(m[56:], sum.Sum64())
		if metas, err := checkBytes(whole); !errors.Is(err, pages.ErrBroken) || metas.Bad != 0 {
			t.Errorf("commit %d: %+v, %v", number, metas, err)
		}
		if _, err := pages.Scan(bytes.NewReader(whole), int64(len(whole)), func(_, _, _ []byte, _ pages.Standing) {}); err != nil {
			t.Errorf("commit %d: %v", number, err)
		}
	}
}

// live says whether a page is used, by whether the file still holds together without it.
func live(all []byte, at int) bool {
	all[at+10] ^= 1
	_, err := checkBytes(all)
	all[at+10] ^= 1
	return err != nil
}

// A page that was copied over another, shortened and rubbish files.
func TestDamageOfManyKinds(t *testing.T) {
	whole, pageSize := aFile(t, 500)
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := seeded(seed)
	n := len(whole) / pageSize
	for range 2000 {
		spoilt := bytes.Clone(whole)
		at := (2 + r.IntN(n-2)) * pageSize
		if !live(spoilt, at) {
			continue
		}
		switch r.IntN(4) {
		case 0:
			copy(spoilt[at:at+pageSize], whole[r.IntN(n)*pageSize:])
		case 1:
			clear(spoilt[at : at+pageSize])
		case 2:
			for i := range pageSize {
				spoilt[at+i] = byte(r.Uint32())
			}
		case 3:
			spoilt = spoilt[:at+1+r.IntN(pageSize-1)]
		}
		if bytes.Equal(spoilt, whole) {
			continue
		}
		if _, err := checkBytes(spoilt); !errors.Is(err, pages.ErrBroken) {
			t.Fatalf("page %d: got %v", at/pageSize, err)
		}
	}
}

// After a commit that was cut off the file is what it was before, whatever of the commit is there; a meta that was half
// written is said.
func TestACommitThatWasCutOff(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	for n := range uint64(20) {
		h := begin(t, seeded(seed+n))
		for range 12 {
			before, err := os.ReadFile(h.db.Path())
			if err := errors.Join(err, h.commit()); err != nil {
				t.Fatal(err)
			}
			after, err := os.ReadFile(h.db.Path())
			if err != nil {
				t.Fatal(err)
			}
			size := h.db.Info().PageSize
			torn := bytes.Clone(after)
			copy(torn[:2*size], before[:2*size])
			if metas, err := checkBytes(torn); err != nil || metas.Bad != 0 || metas.PageSize != size {
				t.Fatalf("file %d: %+v, %v", n, metas, err)
			}
			for i := range 2 {
				torn[i*size+16+h.IntN(64)] ^= 1 << h.IntN(8)
				want := pages.Metas{PageSize: size, Bad: 1}
				if bytes.Equal(before[:2*size], after[:2*size]) {
					continue // nothing was committed
				}
				if !bytes.Equal(before[i*size:(i+1)*size], after[i*size:(i+1)*size]) {
					if metas, err := checkBytes(torn); err != nil || metas != want {
						t.Fatalf("file %d: %+v, %v", n, metas, err)
					}
				}
				copy(torn[:2*size], before[:2*size])
			}
		}
	}
}

// A meta that was copied over the other hides the last commit, and is counted as one that can't be used.
func TestAMetaInThePlaceOfTheOther(t *testing.T) {
	whole, pageSize := aFile(t, 500)
	for _, from := range []int{0, 1} {
		spoilt := bytes.Clone(whole)
		copy(spoilt[(1-from)*pageSize:][:pageSize], whole[from*pageSize:])
		if metas, err := checkBytes(spoilt); metas.Bad != 1 {
			t.Errorf("from %d: %+v, %v", from, metas, err)
		}
	}
	spoilt := bytes.Clone(whole)
	clear(spoilt[:2*pageSize])
	if metas, err := checkBytes(spoilt); metas.Bad != 2 || !errors.Is(err, pages.ErrBroken) {
		t.Errorf("without both: %+v, %v", metas, err)
	}
}

// FuzzPages tries that nothing in a file makes this package fall over, or read without an end.
func FuzzPages(f *testing.F) {
	whole, pageSize := aFile(f, 40)
	f.Add(whole[:6*pageSize], uint32(10), uint32(0xFF))
	f.Add([]byte{}, uint32(0), uint32(0))
	f.Fuzz(func(t *testing.T, all []byte, at, bits uint32) {
		for _, all := range [][]byte{all, spoilt(whole, at, bits)} {
			_, err := checkBytes(all)
			if err != nil && !errors.Is(err, pages.ErrBroken) {
				t.Error(err)
			}
			if _, err := pages.Scan(bytes.NewReader(all), int64(len(all)), func(_, _, _ []byte, _ pages.Standing) {}); err != nil {
				t.Error(err)
			}
		}
	})
}

func spoilt(whole []byte, at, bits uint32) []byte {
	all := bytes.Clone(whole)
	p := all[int(at)%(len(all)-4):]
	binary.NativeEndian.PutUint32(p, binary.NativeEndian.Uint32(p)^bits)
	return all
}

// BenchmarkCheck is over 4 MiB of used pages.
func BenchmarkCheck(b *testing.B) {
	db, err := bolt.Open(b.TempDir()+"/a.db", 0o600, &bolt.Options{NoSync: true})
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	err = db.Update(func(tx *bolt.Tx) error {
		in, err := tx.CreateBucket([]byte("all"))
		for i := uint32(0); i < 2600 && err == nil; i++ {
			err = in.Put(binary.BigEndian.AppendUint32(nil, i), make([]byte, 800))
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	file, err := os.Open(db.Path())
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	for b.Loop() {
		if _, err := pages.Check(file, info.Size()); err != nil {
			b.Fatal(err)
		}
	}
}
