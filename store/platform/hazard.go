package platform

import (
	"path"
	"strings"
	"unicode"
)

// Hazard is why a path is named and neither read nor mirrored.
type Hazard string

// The hazards. The words for people are the screens' and the commands'.
const (
	Leaves   Hazard = "leaves"   // it is absolute, has a drive, or goes up
	Slash    Hazard = "slash"    // it has a backslash, which is a folder on one system and a letter on another
	Reserved Hazard = "reserved" // Windows keeps the name for a device
	Ending   Hazard = "ending"   // Windows drops a point or a blank at the end, so that two names become one
	Sign     Hazard = "sign"     // it has a sign that no name on Windows may have, or one that cannot be seen
	Long     Hazard = "long"     // a part of it is longer than a disk takes
)

// longest is how many bytes a name may have on the disks of most systems.
const longest = 255

// Unsafe says why a path must not be made on a disk, or nothing.
func Unsafe(p string) Hazard {
	if hazard := Outside(p); hazard != "" {
		return hazard
	}
	for _, part := range strings.Split(p, "/") {
		switch {
		case strings.ContainsAny(part, `<>:"|?*`) || strings.ContainsFunc(part, func(r rune) bool { return !unicode.IsGraphic(r) && r != ' ' }):
			return Sign
		case strings.TrimRight(part, " .") != part:
			return Ending
		case len(part) > longest:
			return Long
		}
	}
	return ""
}

// Outside says why a path in an archive must not even be read: it leads out of the archive, or to something that is no
// file. It is Unsafe without what is only no name on Windows.
func Outside(p string) Hazard {
	switch {
	case strings.Contains(p, `\`):
		return Slash
	case p == "", path.IsAbs(p), len(p) > 1 && p[1] == ':':
		return Leaves
	}
	for _, part := range strings.Split(p, "/") {
		switch {
		case part == "", part == ".", part == "..":
			return Leaves
		case named().device.MatchString(part):
			return Reserved
		}
	}
	return ""
}
