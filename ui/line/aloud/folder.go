package aloud

import (
	"os"

	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
)

// AskPath asks for a file or a folder, typed or dragged into the window. It gives and judges the whole path, and takes what stands there as
// it is; nothing is no path.
func AskPath(d *diary.Diary, q ask.Line) (path string, w ask.Word) {
	q.Path = true
	if fault := q.Fault; fault != nil {
		q.Fault = func(typed string) string { return fault(wholePath(typed, q.Now)) }
	}
	typed, w := d.Line(q)
	return wholePath(typed, q.Now), w
}

func wholePath(typed, now string) string {
	if typed == "" || typed == now {
		return typed
	}
	return store.WholePath(store.Dragged(typed))
}

// AskFolder asks into which folder a file is put.
func AskFolder(d *diary.Diary) (folder string, w ask.Word) {
	folder, w = AskPath(d, ask.Line{Question: d.Words.LineAround.WhichFolder, Now: d.Outbox, Fault: func(path string) string {
		if info, err := os.Stat(path); path != d.Outbox && (err != nil || !info.IsDir()) {
			return d.Words.LineAround.NoSuchFolder
		}
		return ""
	}})
	if w == ask.Answered && folder == "" {
		d.Say(d.Words.LineAround.NoFolder)
		return "", ask.Back
	}
	return folder, w
}
