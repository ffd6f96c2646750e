package logbook

import "koffiemoment/ui/reports"

// Papers is what reports of this journal are made from.
func (book *Logbook) Papers() *reports.Source {
	stage := book.CurrentStage()
	return &reports.Source{Journal: book.Store, Words: book.Words, Rubric: book.Rubric, Stage: stage, Named: book.StageName(stage),
		File: book.Overview.HandedFile, Came: book.Overview.Came}
}
