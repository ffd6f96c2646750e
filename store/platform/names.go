package platform

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal"
)

// place is what one path tells, in the layout that named it.
type place struct {
	layout   Layout
	name, id string
	prefix   string // what stands in front of the original name in the same part of the path
	original string // as the student named it; empty where the platform did not keep it
}

// forms are the names that platforms give, each as its source says. Letters are those of any language, since platforms
// translate their words and keep accents. They are made when first asked for: most starts of the program see no folder.
type forms struct {
	blackboard, brightspace, chamilo, canvas, canvasAnon, version, participant, group, device *regexp.Regexp
}

var named = sync.OnceValue(func() forms {
	return forms{
		blackboard:  regexp.MustCompile(`^(.*_)?([^_]+)_\pL+_\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d(?:_(.+)|\.txt)$`),
		brightspace: regexp.MustCompile(`^\d+-\d+ - (.+) - [^-]*\d{4}[^-]*$`),
		chamilo:     regexp.MustCompile(`^\d{4}(?:_\d\d){5}_([^_]+)_(.+)$`),
		canvas:      regexp.MustCompile(`^([\p{Ll}\p{Lo}\p{Lm}\p{M}\d_]+?)(?:_LATE)?_(\d+)_(\d+)_(.+)$`),
		canvasAnon:  regexp.MustCompile(`^anon(?:_LATE)?_([A-Za-z0-9]+)_(\d+)_(.+)$`),
		version:     regexp.MustCompile(`^\pL+ \d+$`),
		// What Moodle calls somebody in a blind assignment, in the languages of this country's colleges.
		participant: regexp.MustCompile(`(?i)^(participant|deelnemer|participante|teilnehmer)$`),
		// How a group is called. People have no digits in their names.
		group:  regexp.MustCompile(`(?i)^(group|groep|groepje|groupe|gruppe|team|duo|klas|class)\b|\d`),
		device: regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?$`),
	}
})

func locate(p string) place {
	parts := strings.Split(norm.NFC.String(p), "/")
	for _, part := range parts {
		if at := moodle(part); at.layout == Moodle {
			if at.original == "" || part != parts[len(parts)-1] { // in folders: the file's own name is its student's
				at.prefix, at.original = "", parts[len(parts)-1]
			}
			return at
		}
	}
	for _, part := range parts[:len(parts)-1] {
		if found := named().brightspace.FindStringSubmatch(part); found != nil {
			return place{layout: Brightspace, name: found[1], original: parts[len(parts)-1]}
		}
	}
	base := parts[len(parts)-1]
	if found := named().chamilo.FindStringSubmatch(base); found != nil {
		return place{layout: Chamilo, name: found[1], original: found[2]}
	}
	if found := named().blackboard.FindStringSubmatch(base); found != nil {
		return place{layout: Blackboard, name: found[2], original: found[3]}
	}
	if found := named().canvasAnon.FindStringSubmatch(base); found != nil {
		return place{layout: CanvasAnonymous, id: found[1], original: found[3]}
	}
	if found := named().canvas.FindStringSubmatch(base); found != nil {
		return place{layout: Canvas, name: found[1], id: found[2], original: found[4]}
	}
	return place{}
}

// moodle splits a part of a path as Moodle does when feedback comes back: on underscores, a name, a number, and a
// plug-in of two pieces. A default group has no number.
func moodle(part string) place {
	pieces := strings.SplitN(part, "_", 5)
	if len(pieces) >= 4 && isNumber(pieces[1]) && isPlugin(pieces[2]) {
		return moodlePlace(part, pieces[0], pieces[1], pieces[:4])
	}
	if pieces = strings.SplitN(part, "_", 4); len(pieces) >= 3 && isPlugin(pieces[1]) {
		return moodlePlace(part, pieces[0], "", pieces[:3])
	}
	return place{}
}

func isPlugin(piece string) bool { return piece == "assignsubmission" || piece == "assignfeedback" }

func isNumber(piece string) bool { return piece != "" && strings.Trim(piece, "0123456789") == "" }

func moodlePlace(part, name, id string, pieces []string) place {
	at := place{layout: Moodle, name: name, id: id}
	head := strings.Join(pieces, "_") + "_"
	if strings.HasPrefix(part, head) {
		at.prefix, at.original = head, part[len(head):]
	}
	return at
}

// moodleKind tells the names of people from Moodle's word for somebody and from groups. One group among people is enough
// to warn: a wrong warning costs a look, a missing one tells a student what was said of another.
func moodleKind(places []place) Layout {
	anonymous := 0
	for _, at := range places {
		switch {
		case named().participant.MatchString(at.name):
			anonymous++
		case at.id == "" || named().group.MatchString(at.name):
			return MoodleGroup
		}
	}
	if 2*anonymous > len(places) {
		return MoodleAnonymous
	}
	return Moodle
}

// teamsDepth recognises the folders of Teams by their depth, since their words are in the language of the site: at the
// end a student, an assignment that all share, and mostly a version. It gives where the student stands, counted from the
// end, or 0. Without a version the two folders above it have to be there too, else a folder of classes would be one of
// students.
func teamsDepth(paths []string) int {
	var depth int
	students, works := map[string]bool{}, map[string]bool{}
	for _, p := range paths {
		if Noise(p) {
			continue
		}
		parts := strings.Split(p, "/")
		at := 3
		if len(parts) > 1 && named().version.MatchString(parts[len(parts)-2]) {
			at = 4
		}
		if depth != 0 && depth != at || len(parts) < at || at == 3 && len(parts) != 5 {
			return 0
		}
		depth = at
		students[parts[len(parts)-at]] = true
		works[parts[len(parts)-at+1]] = true
	}
	if len(works) != 1 || len(students) < 2 && !deep(paths) {
		return 0
	}
	return depth
}

// deep says that the paths begin at the library's own folders, so that a single student is one too.
func deep(paths []string) bool {
	for _, p := range paths {
		if !Noise(p) && strings.Count(p, "/") < 4 {
			return false
		}
	}
	return true
}

func teamsStudent(p string, depth int) string {
	parts := strings.Split(p, "/")
	if depth == 0 || len(parts) < depth {
		return ""
	}
	return tidy(parts[len(parts)-depth])
}

// tidy leaves a name as it may stand on a screen. Nobody is called by points alone.
func tidy(name string) string {
	clean, _ := journal.Clean(name)
	if strings.Trim(clean, " .") == "" {
		return ""
	}
	return strings.Join(strings.Fields(norm.NFC.String(clean)), " ")
}

// plain leaves of a name what every system takes in that of a file.
func plain(name string) string {
	kept := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`<>:"/\|?*`, r) || !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, name)
	kept = tidy(kept)
	if runes := []rune(kept); len(runes) > longestName {
		kept = string(runes[:longestName])
	}
	return strings.Trim(kept, " .~")
}

// longestName leaves room for the folders around it: Windows opens no path of 260 characters.
const longestName = 60
