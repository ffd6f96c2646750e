package pilot

import (
	"archive/zip"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// Classmate is a student who handed in: with a journal of their own, and a number by which the platform knows them.
type Classmate struct {
	Name    string
	Number  int
	Journal string // the path of its file
	HandIn  store.HandedIn
}

// Folder is where Moodle packs what the student handed in, and looks for what goes back. Some signs it leaves out of a name.
func (c *Classmate) Folder() string {
	return fmt.Sprintf("%s_%d_assignsubmission_file", strings.NewReplacer("'", "", "/", "").Replace(c.Name), c.Number)
}

// Class makes n students below a folder who each hand in stage 1, every fifth of them sealed for a lecturer's key; the 12th and the 13th have
// one name. The same number gives the same class.
func Class(folder string, n int, lecturer string) []*Classmate {
	first := []string{"Amina", "Bram", "Chaïma", "Daan", "Élise", "Ferre", "Grâce", "Hanne", "İpek", "Jonas", "Katrien", "Louis"}
	last := []string{"Van de Velde", "El Idrissi", "Michiels-D'hondt", "Nguyễn", "Peeters", "Şahin", "Mbuyi", "Kovalenko", "Nowak"}
	lock, err := exchange.LockFor(lecturer)
	must(err)
	var all []*Classmate
	for i := range n {
		c := &Classmate{Name: first[i%len(first)] + " " + last[i%len(last)], Number: 48000 + i, Journal: filepath.Join(folder, fmt.Sprintf("%02d", i), "logboek.db")}
		if i == 12 {
			c.Name = all[11].Name
		}
		seal := store.Sealing{}
		if i%5 == 0 {
			seal = store.Sealing{By: exchange.ByKey, Lock: lock}
		}
		c.handIn(uint64(i), seal)
		all = append(all, c)
	}
	return all
}

// handIn writes three moments and an estimate, and hands them in.
func (c *Classmate) handIn(seed uint64, seal store.Sealing) {
	j, err := store.Open(c.Journal, store.Options{Rand: rand.NewChaCha8([32]byte{byte(seed), 35})})
	must(err)
	defer j.Close()
	r := rubric.Default()
	must(j.UseRubric(r))
	random := rand.New(rand.NewPCG(35, seed))
	walked := r.Walked()
	var entries []journal.Entry
	for day := range 3 {
		e := journal.Entry{Depth: journal.Short, Story: fmt.Sprintf("Moment %d van nummer %d: iemand bleef even staan aan de deur.", day+1, c.Number), Answers: map[string]journal.Answer{},
			Encounter: journal.Encounter{Stage: "stage-1", Kind: "informeel-contact", Moment: "brengen", Place: "klasdeur", Alias: fmt.Sprintf("Ouder Eik %d", day+1), When: Now.AddDate(0, 0, day-9)}}
		e.Answers[walked[random.IntN(len(walked))]] = journal.Answer{Text: "Ik vroeg hoe het thuis ging.", Level: r.Levels[random.IntN(len(r.Levels))].ID}
		entries = append(entries, e)
	}
	kept, err := j.Import(entries, r)
	must(err)
	est := journal.NewEstimate("stage-1", r, nil, Now.Add(-time.Hour))
	for _, id := range walked {
		est.Judge(id, journal.Judgement{Level: r.Levels[random.IntN(len(r.Levels))].ID, Reason: "Dat zie ik in mijn momenten.", Moments: []string{kept[random.IntN(3)].ID}})
	}
	est.Finished = est.Begun
	must(j.SaveEstimate(est, r))
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	choice := exchange.Choice{Student: c.Name, Stage: "stage-1", StageName: "Stage 1", Made: Now, Dates: exchange.Weeks, By: exchange.ByStage}
	c.HandIn, err = j.HandIn(choice, from, seal, filepath.Join(filepath.Dir(c.Journal), "uit"))
	must(err)
}

// Download packs what a class handed in as Moodle does, and gives the path of the archive.
func Download(folder string, class []*Classmate) string {
	path := filepath.Join(folder, "OLO1-Reflectie ouders-48200.zip")
	f, err := os.Create(path)
	must(err)
	defer f.Close()
	archive := zip.NewWriter(f)
	for _, c := range class {
		b, err := os.ReadFile(c.HandIn.File)
		must(err)
		w, err := archive.CreateHeader(&zip.FileHeader{Name: c.Folder() + "/" + filepath.Base(c.HandIn.File), Method: zip.Deflate, Modified: Now})
		must(err)
		_, err = w.Write(b)
		must(err)
	}
	must(archive.Close())
	return path
}
