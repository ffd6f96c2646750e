package store_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/measure"
)

// signedCohort makes the hand-ins of so many students as a platform's folder has them, each signed by its journal, and the same as an archive.
func signedCohort(b *testing.B, students, entries int) (folder, archive string, paths []string) {
	b.Helper()
	var names []string
	files := map[string][]byte{}
	for i := range students {
		h := handIn(b, fmt.Sprintf("j-%d", i), entries, "", "")
		seed := sha256.Sum256([]byte(h.Journal))
		if err := exchange.Sign(h, ed25519.NewKeyFromSeed(seed[:])); err != nil {
			b.Fatal(err)
		}
		name := fmt.Sprintf("Student %d_%d_assignsubmission_file/logboek.koffie", i, 48000+i)
		names, files[name] = append(names, name), plain(b, h)
	}
	content := func(name string) []byte { return files[name] }
	folder, archive = b.TempDir(), filepath.Join(b.TempDir(), "download.zip")
	unpackedTo(b, folder, names, content)
	if err := os.WriteFile(archive, packed(b, names, content), 0o600); err != nil {
		b.Fatal(err)
	}
	for _, name := range names {
		paths = append(paths, filepath.Join(folder, filepath.FromSlash(name)))
	}
	return folder, archive, paths
}

// queued goes from what a lecturer chose to the queue.
func queued(ctx context.Context, from string, students int, tick func()) error {
	files, err := store.Koffies(from)
	if err != nil {
		return err
	}
	found, _, err := store.ReadAgain(ctx, files, nil, nil, nil, func(int, int) { tick() })
	if err != nil {
		return err
	}
	cohort, err := (*store.Reviews)(nil).Cohort(found)
	if err == nil && len(journal.Queue(cohort.All, journal.All)) != students {
		err = fmt.Errorf("%d in the queue", len(cohort.All))
	}
	return err
}

// onEveryCore does work with every file, as many beside each other as there are cores.
func onEveryCore(paths []string, work func(d *exchange.Reader, raw []byte) error) error {
	next, errs := make(chan string), make([]error, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			d := &exchange.Reader{}
			for path := range next {
				raw, err := os.ReadFile(path)
				if err == nil {
					err = work(d, raw)
				}
				errs[i] = errors.Join(errs[i], err)
			}
		})
	}
	for _, path := range paths {
		next <- path
	}
	close(next)
	all.Wait()
	return errors.Join(errs...)
}

// verified reads a file as strictly as the format is, which is what verifies the hashes in it and its signature.
func verified(d *exchange.Reader, raw []byte) error {
	sha256.Sum256(raw)
	doc, err := d.Decode(raw)
	if err == nil && exchange.SignedBy(doc) == "" {
		err = errors.New("it is not signed")
	}
	return err
}

// signatureOf looks at nothing of a file but its bytes and its signature.
func signatureOf(_ *exchange.Reader, raw []byte) error {
	sha256.Sum256(raw)
	body, tail, _ := bytes.Cut(raw, []byte(`,"signature":{"key":"`))
	key, _ := hex.DecodeString(string(tail[:64]))
	value, _ := hex.DecodeString(string(tail[64+len(`","value":"`):][:128]))
	if !ed25519.Verify(key, body, value) {
		return errors.New("it does not fit its signature")
	}
	return nil
}

// BenchmarkFolderToQueue goes from a platform's download to the queue.
func BenchmarkFolderToQueue(b *testing.B) {
	ctx, none := context.Background(), func() {}
	folder, archive, paths := signedCohort(b, 150, 60)
	to := func(from string) func() error { return func() error { return queued(ctx, from, 150, none) } }
	measure.Beside(b, "150x60", measure.Figure{Floor: "reads, hashes and verifies the same files on every core", MostOf: 1.2, Without: "what was said by the lecturer"},
		measure.Timed(to(folder)), measure.Timed(func() error { return onEveryCore(paths, verified) }))
	measure.Beside(b, "150x60/bytes", measure.Figure{Floor: "reads, hashes and checks the signature over the same files on every core, and looks at nothing else in them", Without: "what was said by the lecturer"},
		measure.Timed(to(folder)), measure.Timed(func() error { return onEveryCore(paths, signatureOf) }))
	measure.Beside(b, "150x60/zip", measure.Figure{Floor: "the same from a folder", MostOf: 1.5, Without: "what was said by the lecturer"},
		measure.Timed(to(archive)), measure.Timed(to(folder)))
	measure.Beside(b, "150x60/zip/peak", measure.Figure{Floor: "the same from a folder", Unit: "MiB", Most: 64, Without: "what is not heap or stack"},
		peak(func(tick func()) error { return queued(ctx, archive, 150, tick) }), peak(func(tick func()) error { return queued(ctx, folder, 150, tick) }))
	folder, _, paths = signedCohort(b, 2000, 20)
	measure.Beside(b, "2000x20", measure.Figure{Floor: "reads, hashes and verifies the same files on every core", Most: 2000, Without: "what was said by the lecturer"},
		measure.Timed(func() error { return queued(ctx, folder, 2000, none) }), measure.Timed(func() error { return onEveryCore(paths, verified) }))
}

// hostileCohort is as much as is read at once of what costs most to read, among as many other files as are looked at.
func hostileCohort(b *testing.B) (folder string) {
	b.Helper()
	h := handIn(b, "j-1", 1, "", "")
	worst := func(number int, text string) []byte {
		a := exchange.NewAnswer("a-1", number, h, exchange.Reviewer{ID: "an", Name: "An"}, noon)
		for range exchange.MaxSize/len(text) - 1 {
			a.Points = append(a.Points, text)
		}
		return plain(b, a)
	}
	texts := []string{strings.Repeat("क\u094d\u200dष", journal.MaxText/4), strings.Repeat("é", journal.MaxText), strings.Repeat("a", journal.MaxText)}
	var names []string
	files := map[string][]byte{}
	for i, text := range texts {
		content := worst(i+1, text)
		for n := range 12 {
			name := fmt.Sprintf("%d-%02d.koffie", i, n)
			names, files[name] = append(names, name), content
		}
	}
	noise := make([]byte, 12<<20) // so that the archive is large enough for what it holds
	rand.NewChaCha8([32]byte{}).Read(noise)
	names, files["ruis"] = append(names, "ruis"), noise
	folder = b.TempDir()
	archive := packed(b, names, func(name string) []byte { return files[name] })
	if err := os.WriteFile(filepath.Join(folder, "a.zip"), archive, 0o600); err != nil {
		b.Fatal(err)
	}
	for i := range 4900 {
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%04d.koffie", i)), []byte(`{"koffie":2`), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	return folder
}

// BenchmarkHostileCohort reads what somebody made to keep a lecturer waiting, and stops in the middle of it.
func BenchmarkHostileCohort(b *testing.B) {
	folder := hostileCohort(b)
	read := func(ctx context.Context, tick func()) error { return queued(ctx, folder, 0, tick) }
	var floor []byte
	reads := func() (err error) { floor, err = os.ReadFile(filepath.Join(folder, "a.zip")); return err }
	measure.Beside(b, "whole", measure.Figure{Floor: "reads the archive", Most: 60_000}, measure.Timed(func() error { return read(context.Background(), func() {}) }), measure.Timed(reads))
	measure.Beside(b, "peak", measure.Figure{Floor: "the archive", Unit: "MiB", Most: 512, Without: "what is not heap or stack"},
		peak(func(tick func()) error { return read(context.Background(), tick) }), func() (measure.Sample, error) {
			err := reads()
			return measure.Of(float64(len(floor)) / (1 << 20)), err
		})
	measure.Beside(b, "stopped", measure.Figure{Floor: "reads the archive", Most: 2000, Without: "what came before it was stopped"}, func() (measure.Sample, error) {
		ctx, stop := context.WithCancel(context.Background())
		var from time.Time
		ticks := 0
		err := read(ctx, func() {
			if ticks++; ticks == 4905 {
				stop()
				from = time.Now()
			}
		})
		if !errors.Is(err, context.Canceled) {
			return measure.Sample{}, fmt.Errorf("it was not stopped: %w", err)
		}
		return measure.Of(measure.Milliseconds(time.Since(from))), nil
	}, measure.Timed(reads))
}
