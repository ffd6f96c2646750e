package aloud

import (
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"os"
	"path/filepath"
	"strings"
)

// AskFolder asks into which folder a file is put.
func AskFolder(d *diary.Diary) (folder string, w ask.Word) {
	folder, w = d.Line(ask.Line{Question: d.Words.LineAround.WhichFolder, Now: d.Outbox, Fault: func(text string) string {
		if info, err := os.Stat(WholePath(text)); text != d.Outbox && (err != nil || !info.IsDir()) {
			return d.Words.LineAround.NoSuchFolder
		}
		return ""
	}})
	if w == ask.Answered && folder == "" {
		d.Say(d.Words.LineAround.NoFolder)
		return "", ask.Back
	}
	return WholePath(folder), w
}

// WholePath gives a path as somebody typed it, whole; a tilde is the home folder.
func WholePath(path string) string {
	path = ask.Path(path)
	if rest, home := strings.CutPrefix(path, "~"); home && (rest == "" || rest[0] == '/' || rest[0] == filepath.Separator) {
		if at, err := os.UserHomeDir(); err == nil {
			path = filepath.Join(at, rest)
		}
	}
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}
