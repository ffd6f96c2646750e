package cli_test

import (
	"archive/zip"
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"filippo.io/age"
	"github.com/rogpeppe/go-internal/testscript"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// koffieCommands are what scripts know about handing in and reviewing:
//
//	entry JOURNAL STORY [FIELD=TEXT]…    adds an entry, of one week after another from 2 March 2026 on. A new journal's id begins with
//	                                     the hexadecimal bytes of its file's name. Fields: alias, margin, private, stage, level
//	assess JOURNAL REASON                adds a self-assessment of stage 1
//	card JOURNAL ENTRY MOMENT QUESTION LINES  keeps a card for the group, and the student's own lines beside it
//	identity FILE SECRET PUBLIC          makes a pair of keys: a file as age-keygen writes it, and two variables
//	windows FILE OUT                     copies a text as Windows writes it
//	seal FILE PASSPHRASE OUT             seals with the passphrase in a file; opening it costs next to nothing
//	unseal FILE SECRETS OUT              opens a sealed file with the secret key or passphrase in a file, and writes what is inside
//	spoil JOURNAL BUCKET                 changes the last byte of each value in a bucket of the database
//	lose FILE BUCKET NUMBER              takes a value of a journal away
//	handedin JOURNAL COUNT               holds how many hand-ins a journal remembers
//	remark REVIEWS HANDIN TEXT           says something about a hand-in: on its first criterion, on each entry, and as a point
//	cut FILE OUT                         copies the first half
//	replace FILE OUT OLD NEW             copies with words replaced
//	lies FOLDER GLOB…                    holds what lies in and below a folder, by name, and that only its owner may read it
//	hold_reviews REVIEWS                 keeps a lecturer's file open until the script ends
//	lectures REVIEWS NAME                makes a lecturer's file with a name
//	variable NAME FILE                   sets a variable to the line in a file
//	find VARIABLE GLOB                   sets a variable to the one path that fits
var koffieCommands = map[string]func(*testscript.TestScript, bool, []string){
	"entry": addEntry, "assess": assess, "beside": beside, "card": keepCard, "identity": identity, "windows": windows, "seal": seal, "unseal": unseal, "spoil": spoil, "lose": lose, "handedin": handedIn, "remark": remark, "cut": cut, "zip": zipUp, "replace": replace,
	"lies": lies, "find": find, "hold_reviews": holdReviews, "lectures": lectures, "variable": variable, "carry": carry,
}

func addEntry(ts *testscript.TestScript, _ bool, args []string) {
	j := openNamed(ts, args[0])
	defer j.Close()
	before, err := j.Entries(store.Query{})
	ts.Check(err)
	e := journal.Entry{Story: args[1], Depth: journal.Short, Answers: map[string]journal.Answer{}}
	e.Encounter = journal.Encounter{When: time.Date(2026, time.March, 2+7*len(before), 8, 20, 0, 0, time.UTC), Stage: "stage-1"}
	for _, field := range args[2:] {
		name, text, _ := strings.Cut(field, "=")
		switch name {
		case "alias":
			e.Encounter.Alias = text
		case "stage":
			e.Encounter.Stage = text
		case "margin":
			e.Margin = text
		case "private":
			e.Private = true
		case "level":
			e.Answers["houding.nieuwsgierig"] = journal.Answer{Text: text, Level: "oefenend"}
		default:
			ts.Fatalf("an entry has no %s", name)
		}
	}
	_, err = j.Import([]journal.Entry{e}, rubric.Default())
	ts.Check(err)
	ts.Check(j.UseRubric(rubric.Default()))
}

// openNamed opens a journal; a new one's id begins with its name.
func openNamed(ts *testscript.TestScript, path string) *store.Journal {
	id := make([]byte, 8)
	copy(id, filepath.Base(path))
	j, err := store.Open(ts.MkAbs(path), store.Options{Rand: io.MultiReader(strings.NewReader(string(id)), rand.Reader)})
	ts.Check(err)
	return j
}

func assess(ts *testscript.TestScript, _ bool, args []string) {
	j := openNamed(ts, args[0])
	defer j.Close()
	before, err := j.Estimates("stage-1")
	ts.Check(err)
	var last *journal.Estimate
	if len(before) > 0 {
		last = &before[0]
	}
	e := journal.NewEstimate("stage-1", rubric.Default(), last, time.Date(2026, time.March, 20, 17, 0, 0, 0, time.UTC))
	e.Judge("houding.nieuwsgierig", journal.Judgement{Level: "zelfstandig", Reason: args[1]})
	ts.Check(j.SaveEstimate(e, rubric.Default()))
}

// beside writes the parent's turn of an entry, which may travel, and stage 1 in three answers, which may not.
func beside(ts *testscript.TestScript, _ bool, args []string) {
	j := openNamed(ts, args[0])
	defer j.Close()
	made := time.Date(2026, time.March, 20, 17, 0, 0, 0, time.UTC)
	ts.Check(j.TellAsParent(args[1], &journal.ParentTurn{Told: args[2], Made: made, Shared: true}))
	ts.Check(j.SaveWhole("stage-1", &journal.HeadHeartHands{Head: args[3], Made: made}))
}

func keepCard(ts *testscript.TestScript, _ bool, args []string) {
	j := openNamed(ts, args[0])
	defer j.Close()
	e, err := j.Entry(args[1])
	ts.Check(err)
	ts.Check(j.SaveCard(&journal.KeptCard{ID: "kaartje", Entry: e.ID, Card: journal.DiscussionCard{Moment: args[2], Question: args[3]}, Lines: args[4]}))
}

func identity(ts *testscript.TestScript, _ bool, args []string) {
	secret, public, err := exchange.NewIdentity()
	ts.Check(err)
	text := "# created: 2026-03-01T10:00:00Z\n# public key: " + public + "\n" + secret + "\n"
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o600))
	ts.Setenv(args[1], secret)
	ts.Setenv(args[2], public)
}

func windows(ts *testscript.TestScript, _ bool, args []string) {
	text := "\ufeff" + strings.ReplaceAll(ts.ReadFile(args[0]), "\n", "\r\n")
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text), 0o600))
}

func seal(ts *testscript.TestScript, _ bool, args []string) {
	lock, err := age.NewScryptRecipient(strings.TrimSpace(ts.ReadFile(args[1])))
	ts.Check(err)
	lock.SetWorkFactor(1)
	doc, err := store.ReadKoffie(ts.MkAbs(args[0]), nil)
	ts.Check(err)
	var sealed bytes.Buffer
	ts.Check(exchange.Seal(&sealed, exchange.LockTo(lock), doc))
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), sealed.Bytes(), 0o600))
}

func unseal(ts *testscript.TestScript, _ bool, args []string) {
	secret := strings.TrimSpace(ts.ReadFile(args[1]))
	key, err := exchange.KeyFrom(secret)
	if err != nil {
		key, err = exchange.KeyWith(secret)
	}
	ts.Check(err)
	doc, err := store.ReadKoffie(ts.MkAbs(args[0]), []exchange.Key{key})
	ts.Check(err)
	plain, err := exchange.Encode(doc)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), plain, 0o600))
}

func spoil(ts *testscript.TestScript, _ bool, args []string) {
	db, err := bolt.Open(ts.MkAbs(args[0]), 0o600, nil)
	ts.Check(err)
	defer db.Close()
	ts.Check(db.Update(func(tx *bolt.Tx) error {
		spoilt := map[string][]byte{}
		in := tx.Bucket([]byte(args[1]))
		err := in.ForEach(func(k, v []byte) error {
			v = slices.Clone(v)
			v[len(v)-1] ^= 4
			spoilt[string(k)] = v
			return nil
		})
		for k, v := range spoilt {
			err = errors.Join(err, in.Put([]byte(k), v))
		}
		return err
	}))
}

// lose takes a value away as a broken page does, behind the back of everything that counts.
func lose(ts *testscript.TestScript, _ bool, args []string) {
	number, err := strconv.ParseUint(args[2], 10, 64)
	ts.Check(err)
	db, err := bolt.Open(ts.MkAbs(args[0]), 0o600, nil)
	ts.Check(err)
	defer db.Close()
	ts.Check(db.Update(func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(args[1])).Delete(binary.BigEndian.AppendUint64(nil, number))
	}))
}

func handedIn(ts *testscript.TestScript, _ bool, args []string) {
	j, err := store.Open(ts.MkAbs(args[0]), store.Options{ReadOnly: true})
	ts.Check(err)
	defer j.Close()
	all, err := j.HandIns()
	ts.Check(err)
	if got := strconv.Itoa(len(all)); got != args[1] {
		ts.Fatalf("%s hand-ins, want %s", got, args[1])
	}
}

func remark(ts *testscript.TestScript, _ bool, args []string) {
	s, err := store.OpenReviews(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	defer s.Close()
	doc, err := store.ReadKoffie(ts.MkAbs(args[1]), nil)
	ts.Check(err)
	h := doc.(*exchange.HandIn)
	r, err := s.Review(h.Part())
	ts.Check(err)
	r.Open(h.ID, h.Number)
	criterion := h.Rubric.Groups[0].Criteria[0].ID
	r.Place(criterion, h.Rubric.Levels[1].ID, "")
	r.Remark(criterion, args[2], "")
	for _, e := range h.Entries {
		r.Comment(e.ID, e.Revision, e.Hash, args[2])
		r.MarkRead(e.ID, e.Hash, nil)
	}
	r.Raise(args[2])
	r.SetNote("NOTAGEHEIM")
	r.SetLabel("LABELGEHEIM")
	if len(args) < 4 { // with a fourth, of any words, the lecturer is not done yet
		r.MarkReady(h.ID)
	}
	ts.Check(s.SaveReview(r))
}

// zipUp packs what a folder holds.
func zipUp(ts *testscript.TestScript, _ bool, args []string) {
	out, err := os.Create(ts.MkAbs(args[1]))
	ts.Check(err)
	w := zip.NewWriter(out)
	ts.Check(w.AddFS(os.DirFS(ts.MkAbs(args[0]))))
	ts.Check(errors.Join(w.Close(), out.Close()))
}

func cut(ts *testscript.TestScript, _ bool, args []string) {
	b := ts.ReadFile(args[0])
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(b[:len(b)/2]), 0o600))
}

func replace(ts *testscript.TestScript, _ bool, args []string) {
	b := ts.ReadFile(args[0])
	if !strings.Contains(b, args[2]) {
		ts.Fatalf("%s does not hold %s", args[0], args[2])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(strings.ReplaceAll(b, args[2], args[3])), 0o600))
}

func lies(ts *testscript.TestScript, _ bool, args []string) {
	root := ts.MkAbs(args[0])
	var names []string
	ts.Check(filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err == nil && runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
			err = errors.New(path + " may be read by others: " + info.Mode().String())
		}
		if !d.IsDir() {
			name, _ := filepath.Rel(root, path)
			names = append(names, filepath.ToSlash(name))
		}
		return err
	}))
	fits := slices.EqualFunc(names, args[1:], func(name, glob string) bool {
		ok, err := filepath.Match(glob, name)
		return ok && err == nil
	})
	if !fits {
		ts.Fatalf("%s holds %q, want %q", args[0], names, args[1:])
	}
}

func find(ts *testscript.TestScript, _ bool, args []string) {
	found, err := filepath.Glob(ts.MkAbs(args[1]))
	ts.Check(err)
	if len(found) != 1 {
		ts.Fatalf("%s fits %q", args[1], found)
	}
	ts.Setenv(args[0], found[0])
}

func holdReviews(ts *testscript.TestScript, _ bool, args []string) {
	s, err := store.OpenReviews(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	ts.Defer(func() { s.Close() })
}

func variable(ts *testscript.TestScript, _ bool, args []string) {
	ts.Setenv(args[0], strings.TrimSpace(ts.ReadFile(args[1])))
}

// carry puts a copy of the program in a folder, as on a stick.
func carry(ts *testscript.TestScript, _ bool, args []string) {
	folder, ending := ts.MkAbs(args[0]), ""
	if runtime.GOOS == "windows" {
		ending = ".exe"
	}
	program, err := os.Executable()
	ts.Check(err)
	content, err := os.ReadFile(program)
	ts.Check(err)
	ts.Check(os.MkdirAll(folder, 0o700))
	ts.Check(os.WriteFile(filepath.Join(folder, "koffiemoment"+ending), content, 0o700))
}

func lectures(ts *testscript.TestScript, _ bool, args []string) {
	s, err := store.OpenReviews(ts.MkAbs(args[0]), store.Options{})
	ts.Check(err)
	defer s.Close()
	ts.Check(s.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: args[1]}}))
}
