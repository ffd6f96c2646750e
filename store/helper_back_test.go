package store_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// layouts are how platforms name what three students hand in, and whom each platform would give a file to: "" for a file that it ignores
// without a word. The importers are those of design/platforms.md.
var layouts = []struct {
	name  string
	paths []string
	whose func(sent string, downloaded []string) string
	zip   bool
}{
	{"moodle-folders", []string{
		"Céline Vandenberghe_48213_assignsubmission_file/logboek-0321312d-1.koffie",
		"Sara Michiels-Dhondt_48214_assignsubmission_file/logboek-07562d84-1.koffie",
		"Olivia Van der Şahin-Dubois_48216_assignsubmission_file/mijn map/logboek-115d3d4e-1.koffie",
	}, moodleTakes, true},
	{"moodle-flat", []string{
		"Céline Vandenberghe_48213_assignsubmission_file_logboek-0321312d-1.koffie",
		"Sara Michiels-Dhondt_48214_assignsubmission_file_logboek-07562d84-1.koffie",
		"Olivia Van der Şahin-Dubois_48216_assignsubmission_file_Olivia_stage_2.koffie",
	}, moodleTakes, true},
	{"moodle-blind", []string{
		"Deelnemer_7001_assignsubmission_file/logboek-0321312d-1.koffie",
		"Deelnemer_7002_assignsubmission_file/logboek-07562d84-1.koffie",
		"Deelnemer_7003_assignsubmission_file_/logboek-30a8bb7d-1.koffie",
	}, moodleTakes, true},
	{"canvas", []string{
		"elidrissichaïma_LATE_90313_7740013_logboek-30a8bb7d-1.koffie",
		"michielsdhondtsara_90312_7740012_logboek-07562d84-1.koffie",
		"vanderşahinduboisolivia_90314_7740014_logboek-115d3d4e-1-1.koffie",
	}, canvasTakes, true},
	{"canvas-blind", []string{
		"anon_xK3p9_7740011_logboek-0321312d-1.koffie",
		"anon_b7Qz2_7740012_logboek-07562d84-1.koffie",
		"anon_T0mNn_7740013_logboek-30a8bb7d-1.koffie",
	}, canvasTakes, true},
	{"brightspace", []string{
		"90000-551200 - Céline Vandenberghe - Nov 20, 2026 926 PM/logboek-0321312d-1.koffie",
		"90001-551201 - Sara Michiels-D'hondt - Nov 21, 2026 1103 AM/logboek-07562d84-1.koffie",
		"90002-551202 - Chaïma El Idrissi - Nov 22, 2026 408 PM/logboek-07562d84-1.koffie",
	}, sameTakes, true},
	{"chamilo", []string{
		"2026_11_20_14_03_11_r0712001_logboek-0321312d-1.koffie",
		"2026_11_21_14_03_11_r0712002_logboek-07562d84-1.koffie",
		"2026_11_22_14_03_11_r0712003_logboek-30a8bb7d-1.koffie",
	}, sameTakes, true},
	{"teams", []string{
		"Student Work/Submitted files/Chaïma El Idrissi/Reflectie ouders/Version 1/logboek-30a8bb7d-1.koffie",
		"Student Work/Submitted files/Céline Vandenberghe/Reflectie ouders/Version 2/logboek-0321312d-1.koffie",
		"Student Work/Submitted files/Sara Michiels-D'hondt/Reflectie ouders/Version 1/logboek-07562d84-1.koffie",
	}, folderTakes, false},
}

// moodleTakes splits each part of a path on underscores: the second piece is the participant, the third and fourth are a plug-in.
func moodleTakes(sent string, _ []string) string {
	for _, part := range strings.Split(sent, "/") {
		if strings.HasPrefix(part, ".") || strings.HasPrefix(part, "~") {
			return ""
		}
		pieces := strings.Split(part, "_")
		if len(pieces) >= 4 && regexp.MustCompile(`^\d+$`).MatchString(pieces[1]) && slices.Contains([]string{"assignsubmission_file", "assignfeedback_file"}, pieces[2]+"_"+pieces[3]) {
			return pieces[1]
		}
	}
	return ""
}

// canvasTakes looks for the first two pieces that are digits only, after "LATE" is dropped: the user and the attachment.
func canvasTakes(sent string, _ []string) string {
	pieces := slices.DeleteFunc(strings.Split(path.Base(sent), "_"), func(piece string) bool { return piece == "LATE" })
	if pieces[0] == "anon" && len(pieces) > 2 {
		return pieces[1] + "_" + pieces[2]
	}
	numbers := slices.DeleteFunc(pieces, func(piece string) bool { return !regexp.MustCompile(`^\d+$`).MatchString(piece) })
	if len(numbers) < 2 {
		return ""
	}
	return numbers[0] + "_" + numbers[1]
}

// sameTakes knows a file only under the path that it was downloaded as.
func sameTakes(sent string, downloaded []string) string {
	if slices.Contains(downloaded, sent) {
		return sent
	}
	return ""
}

func folderTakes(sent string, _ []string) string { return path.Dir(sent) }

// classIn writes hand-ins of as many journals below a folder, each by name of its path, and reads them.
func classIn(t *testing.T, s *store.Reviews, paths []string) (folder string, c *store.Cohort) {
	t.Helper()
	folder = t.TempDir()
	files := make([]string, len(paths))
	for i, p := range paths {
		files[i] = filepath.Join(folder, filepath.FromSlash(p))
		if err := os.MkdirAll(filepath.Dir(files[i]), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(files[i], plain(t, handIn(t, fmt.Sprintf("journal%d-x", i), 1, "", "")), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder, cohort(t, s, found(t, files))
}

// sayReady says something about one of a cohort, and that its answer may go.
func sayReady(t *testing.T, s *store.Reviews, c *store.Cohort, at int, point string) {
	t.Helper()
	raise(t, s, c.Parts()[at], point)
	r, err := s.Review(c.Parts()[at])
	if err != nil {
		t.Fatal(err)
	}
	r.MarkReady(c.Taken[at].Brief.HandIn)
	saveReviews(t, s, r)
}

func sendAll(t *testing.T, s *store.Reviews, c *store.Cohort, out store.Outgoing) store.Outbox {
	t.Helper()
	out.With = func(exchange.Found) store.Sending { return store.Sending{Now: noon} }
	all, err := s.SendAll(context.Background(), c, out)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range all.Rows {
		if row.Err != nil && !errors.Is(row.Err, store.ErrSaidBefore) && !errors.Is(row.Err, store.ErrNotReady) {
			t.Errorf("%s: %v", c.Taken[row.At].Path, row.Err)
		}
	}
	all.Rows = slices.DeleteFunc(all.Rows, func(row store.Outcome) bool { return row.Err != nil })
	for _, box := range all.Boxes {
		if box.Err != nil {
			t.Errorf("%s: %v", box.Send, box.Err)
		}
	}
	return all
}

// lying gives all files below a folder, by their paths with slashes.
func lying(t *testing.T, folder string) (files []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(at string, item fs.DirEntry, err error) error {
		if err == nil && !item.IsDir() {
			rel, _ := filepath.Rel(folder, at)
			files = append(files, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
