// Package platform knows how learning platforms name the files of a download, whom those names speak of, and under
// which names an answer has to come back. It looks at paths only, never at a disk: design/platforms.md says where each
// rule was found. A path here is relative to the folder or the archive that a lecturer chose, with slashes.
//
// Begin at Recognise. A name is what a platform says, never who somebody is: that is for the content of a file.
package platform

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// Layout is how one platform lays out a download.
type Layout int

// The layouts, by what an answer's way back asks for. Moodle's may come in folders or flat.
const (
	Plain Layout = iota
	Moodle
	MoodleAnonymous
	MoodleGroup
	Canvas
	CanvasAnonymous
	Blackboard
	Brightspace
	Chamilo
	Teams
)

// Download is what the paths of a download told. The zero Download is a plain folder.
type Download struct {
	Layout Layout
	depth  int // where a path of Teams has the student's folder, from the end
}

// Recognise tells from the paths of all files in a download which platform laid them out. More than half of those that
// could be a hand-in have to be named as that platform does, so that one odd name among others makes no platform.
func Recognise(paths []string) Download {
	count, all := map[Layout]int{}, 0
	var moodle []place
	for _, p := range paths {
		if Noise(p) {
			continue
		}
		all++
		at := locate(p)
		count[at.layout]++
		if at.layout == Moodle {
			moodle = append(moodle, at)
		}
	}
	for layout, n := range count {
		if layout == Plain || 2*n <= all {
			continue
		}
		if layout == Moodle {
			layout = moodleKind(moodle)
		}
		return Download{Layout: layout}
	}
	if depth := teamsDepth(paths); depth > 0 {
		return Download{Layout: Teams, depth: depth}
	}
	return Download{}
}

// Noise says that a file is one that platforms and systems put beside hand-ins, which nobody handed in: what macOS and
// Windows leave in a folder, and the pages and receipts of a platform.
func Noise(p string) bool {
	base := path.Base(p)
	switch lower := strings.ToLower(base); {
	case strings.HasPrefix(base, "._"), strings.HasPrefix(base, "~"), slices.Contains(strings.Split(p, "/"), "__MACOSX"):
		return true
	case lower == ".ds_store", lower == "desktop.ini", lower == "thumbs.db", lower == "index.html", lower == "onlinetext.html":
		return true
	}
	at := locate(p)
	return at.layout == Blackboard && at.original == ""
}

// Student gives the name by which the platform calls whose file it is, for people to recognise and not to trust. It is
// empty where the path says none.
func (d Download) Student(p string) string {
	if d.Layout == Teams {
		return teamsStudent(p, d.depth)
	}
	at := locate(p)
	switch {
	case at.layout == CanvasAnonymous:
		return tidy("anon " + at.id)
	case at.layout == Moodle && (at.id != "" && d.Layout == MoodleAnonymous):
		return tidy(at.name + " " + at.id)
	}
	return tidy(at.name)
}

// Back gives the path under which the answer to the file at a path goes back, and says whether that is its own place in
// the download. Student names the answer where the platform reads nothing from its name, and may be empty. What can't
// be mirrored (Unsafe) comes back without folders, under a name that can.
func (d Download) Back(p, student string) (back string, mirrored bool) {
	folder, base := path.Split(p)
	if Unsafe(p) != "" {
		return answer("", stem(base), student), false
	}
	at := locate(p)
	switch d.Layout {
	case Canvas, CanvasAnonymous, Chamilo, Brightspace:
		if at.layout == d.Layout {
			return p, true
		}
	case Moodle, MoodleAnonymous, MoodleGroup:
		if at.layout == Moodle {
			return folder + answer(at.prefix, stem(at.original), ""), true
		}
	case Teams:
		if teamsStudent(p, d.depth) != "" {
			return folder + answer("", stem(base), ""), true
		}
	}
	if at.layout == Blackboard {
		base = at.original
		if student == "" {
			student = at.name
		}
	}
	return folder + answer("", stem(base), student), true
}

// Zip says that the platform takes all answers in one zip.
func (d Download) Zip() bool {
	switch d.Layout {
	case Moodle, MoodleAnonymous, MoodleGroup, Canvas, CanvasAnonymous, Brightspace, Chamilo:
		return true
	}
	return false
}

// Warns says that what goes back may reach a student whom it is not for: of a group's hand-in Moodle writes the group's
// number, and reads that as a participant's when answers come back.
func (d Download) Warns() bool { return d.Layout == MoodleGroup }

// answer gives the name of an answer: by the student where one is given, else by the file that it answers, so that
// the answer to the same file always has the same name, and a platform puts the newer in the place of the older. A name
// that is as long as a disk takes is cut, with room for what tells it from another: it would else be written nowhere.
func answer(prefix, of, student string) string {
	const begin, ext, apart = "antwoord-", ".koffie", len("-0123abcd-99")
	if of = plain(of); plain(student) != "" {
		of = plain(student)
	}
	of = cut(of, longest-len(prefix)-len(begin)-len(ext)-apart)
	return prefix + strings.TrimSuffix(begin+of, "-") + ext
}

// cut gives as many whole letters as have room.
func cut(name string, room int) string {
	if len(name) <= room {
		return name
	}
	for room = max(room, 0); room > 0 && !utf8.RuneStart(name[room]); {
		room--
	}
	return strings.TrimRight(name[:room], " .-")
}

// stem is a file's name without what mail programs and platforms put behind it: a student's program knows an answer by
// what is in it, but opens it by its extension.
func stem(base string) string {
	for {
		ext := path.Ext(base)
		switch strings.ToLower(ext) {
		case ".koffie", ".age", ".txt", ".bin", ".download", ".dangerous", ".json":
			base = strings.TrimSuffix(base, ext)
		default:
			return strings.TrimRight(base, " .")
		}
	}
}
