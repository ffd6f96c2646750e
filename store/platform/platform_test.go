package platform_test

import (
	"strings"
	"testing"

	"koffiemoment/store/platform"
)

// downloads are the layouts with the names of the samples, one student of each checked whole.
var downloads = []struct {
	name          string
	layout        platform.Layout
	paths         []string
	student, back string // of the first path
	zip, warns    bool
}{
	{
		"moodle in folders", platform.Moodle,
		[]string{
			"Sara Michiels-Dhondt_48214_assignsubmission_file/logboek-07562d84-1.koffie",
			"Céline Vandenberghe_48213_assignsubmission_file/logboek-0321312d-1.koffie",
			"Céline Vandenberghe_48213_assignsubmission_onlinetext/onlinetext.html",
		},
		"Sara Michiels-Dhondt", "Sara Michiels-Dhondt_48214_assignsubmission_file/antwoord-logboek-07562d84-1.koffie", true, false,
	}, {
		"moodle before 4.1, with a subfolder of the student", platform.Moodle,
		[]string{"Chaïma El Idrissi_48215_assignsubmission_file_/mijn map/logboek-30a8bb7d-1.koffie"},
		"Chaïma El Idrissi", "Chaïma El Idrissi_48215_assignsubmission_file_/mijn map/antwoord-logboek-30a8bb7d-1.koffie", true, false,
	}, {
		"moodle flat", platform.Moodle,
		[]string{"Olivia Van der Şahin-Dubois_48216_assignsubmission_file_Olivia_stage_2.koffie"},
		"Olivia Van der Şahin-Dubois", "Olivia Van der Şahin-Dubois_48216_assignsubmission_file_antwoord-Olivia_stage_2.koffie", true, false,
	}, {
		"moodle, blind", platform.MoodleAnonymous,
		[]string{"Deelnemer_7001_assignsubmission_file/logboek-0321312d-1.koffie", "Deelnemer_7002_assignsubmission_file/logboek-07562d84-1.koffie"},
		"Deelnemer 7001", "Deelnemer_7001_assignsubmission_file/antwoord-logboek-0321312d-1.koffie", true, false,
	}, {
		"moodle, groups", platform.MoodleGroup,
		[]string{"2KO-A 3_12_assignsubmission_file/logboek-0321312d-1.koffie"},
		"2KO-A 3", "2KO-A 3_12_assignsubmission_file/antwoord-logboek-0321312d-1.koffie", true, true,
	}, {
		"moodle, the default group", platform.MoodleGroup,
		[]string{"Standaardgroep_assignsubmission_file_/logboek-0321312d-1.koffie"},
		"Standaardgroep", "Standaardgroep_assignsubmission_file_/antwoord-logboek-0321312d-1.koffie", true, true,
	}, {
		"canvas", platform.Canvas,
		[]string{"elidrissichaïma_LATE_90313_7740013_logboek-30a8bb7d-1.koffie", "vanderşahinduboisolivia_90314_7740014_logboek-115d3d4e-1-1.koffie"},
		"elidrissichaïma", "elidrissichaïma_LATE_90313_7740013_logboek-30a8bb7d-1.koffie", true, false,
	}, {
		"canvas, unpacked in a folder of its own", platform.Canvas,
		[]string{"submissions/michielsdhondtsara_90312_7740012_logboek-07562d84-1.koffie"},
		"michielsdhondtsara", "submissions/michielsdhondtsara_90312_7740012_logboek-07562d84-1.koffie", true, false,
	}, {
		"canvas, blind", platform.CanvasAnonymous,
		[]string{"anon_xK3p9_7740011_logboek-0321312d-1.koffie"},
		"anon xK3p9", "anon_xK3p9_7740011_logboek-0321312d-1.koffie", true, false,
	}, {
		"blackboard", platform.Blackboard,
		[]string{
			"Reflectie ouders_r0712001_attempt_2026-11-20-14-03-11_logboek-0321312d-1.koffie",
			"Reflectie ouders_r0712001_attempt_2026-11-20-14-03-11.txt",
		},
		"r0712001", "antwoord-Céline Vandenberghe.koffie", false, false,
	}, {
		"blackboard in Dutch", platform.Blackboard,
		[]string{"Reflectie_ouders_sara@college.be_poging_2026-11-20-19-44-52_logboek-07562d84-1.koffie"},
		"sara@college.be", "antwoord-Céline Vandenberghe.koffie", false, false,
	}, {
		"brightspace", platform.Brightspace,
		[]string{"Reflectie/90001-551201 - Sara - Michiels-D'hondt - Nov 21, 2026 1103 AM/logboek-07562d84-1.koffie", "Reflectie/index.html"},
		"Sara - Michiels-D'hondt", "Reflectie/90001-551201 - Sara - Michiels-D'hondt - Nov 21, 2026 1103 AM/logboek-07562d84-1.koffie", true, false,
	}, {
		"chamilo", platform.Chamilo,
		[]string{"2026_11_20_14_03_11_r0712001_logboek-0321312d-1.koffie"},
		"r0712001", "2026_11_20_14_03_11_r0712001_logboek-0321312d-1.koffie", true, false,
	}, {
		"teams", platform.Teams,
		[]string{
			"Student Work/Submitted files/Chaïma El Idrissi/Reflectie ouders/Version 1/logboek-30a8bb7d-1.koffie",
			"Student Work/Submitted files/Olivia Van der Şahin-Dubois/Reflectie ouders/Version 2/logboek-115d3d4e-1.koffie",
		},
		"Chaïma El Idrissi", "Student Work/Submitted files/Chaïma El Idrissi/Reflectie ouders/Version 1/antwoord-logboek-30a8bb7d-1.koffie", false, false,
	}, {
		"teams in Dutch, from the folder of those handed in", platform.Teams,
		[]string{"Chaïma El Idrissi/Reflectie ouders/Versie 1/a.koffie", "Sara Michiels/Reflectie ouders/Versie 2/b.koffie"},
		"Chaïma El Idrissi", "Chaïma El Idrissi/Reflectie ouders/Versie 1/antwoord-a.koffie", false, false,
	}, {
		"teams before versions", platform.Teams,
		[]string{"Student Work/Submitted files/Chaïma El Idrissi/Reflectie ouders/a.koffie"},
		"Chaïma El Idrissi", "Student Work/Submitted files/Chaïma El Idrissi/Reflectie ouders/antwoord-a.koffie", false, false,
	}, {
		"mail", platform.Plain,
		[]string{"logboek-07562d84-1.koffie.txt", "logboek-115d3d4e-1.dangerous", "logboek-0321312d-1 (1).koffie"},
		"", "antwoord-Céline Vandenberghe.koffie", false, false,
	}, {
		"folders of two classes", platform.Plain,
		[]string{"2KO/Groep 1/a.koffie", "2KO/Groep 2/b.koffie", "3KO/Groep 1/c.koffie"},
		"", "2KO/Groep 1/antwoord-Céline Vandenberghe.koffie", false, false,
	},
}

// TestADownloadIsRecognised is what answers depend on: a wrong layout sends them where the platform ignores them in silence.
func TestADownloadIsRecognised(t *testing.T) {
	for _, tt := range downloads {
		d := platform.Recognise(tt.paths)
		if d.Layout != tt.layout {
			t.Errorf("%s: the layout is %v", tt.name, d.Layout)
		}
		if got := d.Student(tt.paths[0]); got != tt.student {
			t.Errorf("%s: the student is %q, want %q", tt.name, got, tt.student)
		}
		if got, mirrored := d.Back(tt.paths[0], "Céline Vandenberghe"); got != tt.back || !mirrored {
			t.Errorf("%s: the answer goes to %q (%v), want %q", tt.name, got, mirrored, tt.back)
		}
		if d.Zip() != tt.zip || d.Warns() != tt.warns {
			t.Errorf("%s: takes a zip %v, warns %v", tt.name, d.Zip(), d.Warns())
		}
	}
}

// TestOneOddNameMakesNoPlatform: a student's own underscores and years are no numbers of Canvas.
func TestOneOddNameMakesNoPlatform(t *testing.T) {
	d := platform.Recognise([]string{"reflectie_2026_11_sara.koffie", "logboek-0321312d-1.koffie", "logboek-07562d84-1.koffie"})
	if d.Layout != platform.Plain {
		t.Errorf("the layout is %v", d.Layout)
	}
	if back, _ := d.Back("reflectie_2026_11_sara.koffie", ""); back != "antwoord-reflectie_2026_11_sara.koffie" {
		t.Errorf("the answer goes to %q", back)
	}
}

// TestABlindHandInIsAnsweredWithoutAName: where students are anonymous or their file is sealed, no name may come back in that of a file.
func TestABlindHandInIsAnsweredWithoutAName(t *testing.T) {
	const p = "Deelnemer_7001_assignsubmission_file/logboek-0321312d-1.koffie"
	if back, _ := platform.Recognise([]string{p}).Back(p, "Céline"); strings.Contains(back, "Céline") {
		t.Errorf("the answer goes to %q", back)
	}
}

// TestWhatLeavesTheFolderIsNotMirrored: a hostile archive must not choose where on the lecturer's disk a file is written.
func TestWhatLeavesTheFolderIsNotMirrored(t *testing.T) {
	for p, want := range map[string]platform.Hazard{
		"":                                     platform.Leaves,
		"../a.koffie":                          platform.Leaves,
		"a/../../b.koffie":                     platform.Leaves,
		"/etc/a.koffie":                        platform.Leaves,
		"a//b.koffie":                          platform.Leaves,
		"C:/a.koffie":                          platform.Leaves,
		"c:a.koffie":                           platform.Leaves,
		`a\..\b.koffie`:                        platform.Slash,
		"NUL/a.koffie":                         platform.Reserved,
		"klas/con.txt/a":                       platform.Reserved,
		"klas/Aux .koffie":                     platform.Reserved,
		"COM1":                                 platform.Reserved,
		"klas /a.koffie":                       platform.Ending,
		"klas./a.koffie":                       platform.Ending,
		"klas/a\u202e.koffie":                  platform.Sign,
		"klas/a:b.koffie":                      platform.Sign,
		"klas/a\x00b.koffie":                   platform.Sign,
		"klas/console.koffie":                  "",
		strings.Repeat("é", 150) + "/a.koffie": platform.Long,
		"Céline (1)/a b.kofie":                 "",
	} {
		if got := platform.Unsafe(p); got != want {
			t.Errorf("%q: %q, want %q", p, got, want)
		}
		if want == "" {
			continue
		}
		back, mirrored := platform.Download{}.Back(p, "Céline / ../\u202e Aux")
		if mirrored || back != "antwoord-Céline .. Aux.koffie" || platform.Unsafe(back) != "" {
			t.Errorf("%q goes back as %q (%v)", p, back, mirrored)
		}
	}
}

// A student may call a file as long as a disk takes, and what tells an answer from another still has to fit behind it: one name that
// is too long would else keep all others from being answered.
func TestAnAnswerHasRoomForItsName(t *testing.T) {
	wide := strings.Repeat("𝒪", 60)
	for _, p := range []string{
		strings.Repeat("Şahin ", 18) + "_48216_assignsubmission_file_" + wide[:80] + ".koffie",
		wide + ".koffie",
		strings.Repeat("a", 300) + ".koffie",
	} {
		for _, student := range []string{"", wide} {
			back, _ := platform.Recognise([]string{p}).Back(p, student)
			if n := len(back) + len("-0123abcd"); n > 255 || platform.Unsafe(back) != "" || !strings.HasSuffix(back, ".koffie") {
				t.Errorf("%d bytes: %s", n, back)
			}
		}
	}
	deep := "Student Work/Submitted files/../Reflectie ouders/Version 1/logboek.koffie"
	if name := platform.Recognise([]string{deep}).Student(deep); name != "" {
		t.Errorf("somebody is called %q", name)
	}
}

// FuzzBack: whatever an archive calls its members, where an answer goes is inside the folder and a name that Windows takes.
func FuzzBack(f *testing.F) {
	for _, tt := range downloads {
		f.Add(tt.paths[0], "Céline")
	}
	f.Add("a/"+strings.Repeat(".", 9)+"/b", "CON")
	f.Fuzz(func(t *testing.T, p, student string) {
		for _, d := range []platform.Download{{}, platform.Recognise([]string{p}), {Layout: platform.Canvas}, {Layout: platform.Moodle}} {
			back, _ := d.Back(p, student)
			if hazard := platform.Unsafe(back); hazard != "" {
				t.Errorf("%q goes back as %q: %s", p, back, hazard)
			}
			if name := d.Student(p); strings.ContainsAny(name, "\n\x1b\u202e") {
				t.Errorf("%q speaks of %q", p, name)
			}
		}
	})
}
