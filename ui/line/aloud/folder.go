package aloud

import (
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"os"
)

// AskFolder asks into which folder a file is put.
func AskFolder(d *diary.Diary) (folder string, w ask.Word) {
	folder, w = d.Line(ask.Line{Question: d.Words.LineAround.WhichFolder, Now: d.Outbox, Fault: func(text string) string {
		if info, err := os.Stat(store.WholePath(text)); text != d.Outbox && (err != nil || !info.IsDir()) {
			return d.Words.LineAround.NoSuchFolder
		}
		return ""
	}})
	if w == ask.Answered && folder == "" {
		d.Say(d.Words.LineAround.NoFolder)
		return "", ask.Back
	}
	return store.WholePath(store.Dragged(folder)), w
}
