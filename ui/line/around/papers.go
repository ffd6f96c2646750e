package around

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"koffiemoment/journal/report"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// sources is what reports of the journal are made from.
func sources(d *diary.Diary) *reports.Source {
	stage := d.Stage()
	return &reports.Source{Journal: d.Store, Words: d.Words, Rubric: d.Rubric, Stage: stage, Named: d.StageName(stage),
		File: d.Overview.HandedFile, Came: d.Overview.Came}
}

// papers asks which report is made of the journal.
func papers(d *diary.Diary) ask.Word {
	wish := ""
	look := func(text string) (said []string) {
		aliases, err := d.Store.Aliases()
		if d.Failed(err) {
			return nil
		}
		return reports.Identifying(d.Words, text, aliases)
	}
	all := sources(d).Own(&wish, look)
	var rows aloud.Rows
	for i := range all {
		paper := &all[i]
		if paper.Empty == d.Words.Report.Command.NoCards {
			paper.Empty = d.Words.LineAround.NoCardsYet
		}
		if paper.About == d.Words.Report.Screen.MentorAbout {
			paper.About = d.Words.LineAround.MentorAbout
		}
		rows.Add(paper.Name, paper.About, func() ask.Word { return makePaper(d, paper) })
	}
	aloud.Head(d, d.Words.Report.Screen.Title)
	d.Say(d.Words.Report.Screen.About)
	return aloud.Menu(d, d.Words.LineAround.WhichReport, func() aloud.Rows { return rows }, nil)
}

// Report has a report of one entry made, or reads it out.
func Report(d *diary.Diary, entry string) ask.Word {
	paper := sources(d).One(entry)
	aloud.Head(d, d.Words.Report.Screen.Title)
	d.Say(paper.About)
	return makePaper(d, &paper)
}

// makePaper asks for what a report needs, and makes it. It is read here, or written to a file.
func makePaper(d *diary.Diary, paper *reports.Paper) ask.Word {
	say := &d.Words.LineAround
	if paper.Line != nil {
		if w := askWish(d, paper.Line); w != ask.Answered {
			return w
		}
	}
	options := []ask.Option{{Name: say.Aloud, About: say.AloudAbout}}
	for _, form := range paper.Forms {
		named := d.Words.Report.Screen.Forms[string(form)]
		options = append(options, ask.Option{Name: named.Name, About: named.About})
	}
	at, w := d.Choose(ask.Choice{Question: say.WhichForm, Options: options, Now: -1, Must: true})
	if w != ask.Answered {
		return w
	}
	o := reports.Options{Now: d.Now()}
	for _, more := range []struct {
		has      bool
		on       *bool
		question string
	}{{paper.Private, &o.Private, say.WithPrivate}, {paper.Margins, &o.Margins, say.WithMargins}} {
		if !more.has {
			continue
		}
		if *more.on, w = d.Yes(more.question, false); w != ask.Answered {
			return w
		}
	}
	if paper.Line != nil {
		o.Wish = *paper.Line.Text
	}
	made, err := paper.Make(context.Background(), o, func(int, int) {})
	switch {
	case errors.Is(err, reports.ErrNothing):
		d.Say(paper.Empty)
		return ask.Answered
	case d.Failed(err):
		return ask.Answered
	case at == 0:
		return readOut(d, made.Document)
	}
	return write(d, &made, paper.Forms[at-1])
}

// askWish asks for the line that a student adds, and says what in it may tell whom it is about before anything is made.
func askWish(d *diary.Diary, line *reports.Line) ask.Word {
	for {
		text, w := d.Line(ask.Line{Question: line.Name, About: line.About, Now: *line.Text})
		if *line.Text = text; w != ask.Answered {
			return w
		}
		found := line.Look(text)
		if len(found) == 0 {
			return ask.Answered
		}
		d.Say(sentences(found)...)
		d.Say(d.Words.Report.Screen.AskWishAbout)
		stays, w := d.Yes(d.Words.LineAround.WishLooks, false)
		if stays || w != ask.Answered {
			return w
		}
	}
}

// readOut reads a report out, a page at a time.
func readOut(d *diary.Diary, doc *report.Document) ask.Word {
	if doc == nil {
		return ask.Answered
	}
	for i := range doc.Pages {
		part := *doc
		part.Pages = doc.Pages[i : i+1]
		if i > 0 {
			part.Title, part.For, part.Facts = "", "", nil
		}
		d.Gap()
		d.Tell(&part)
		if i == len(doc.Pages)-1 {
			break
		}
		d.Gap()
		_, w := d.Line(ask.Line{Question: fmt.Sprintf(d.Words.LineAround.Page, i+1, len(doc.Pages)) + " " + fmt.Sprintf(d.Words.LineAround.ReadOn, d.Words.Line.Done)})
		if w != ask.Answered {
			return w
		}
	}
	return ask.Answered
}

// write puts a report into a folder that somebody chooses.
func write(d *diary.Diary, made *reports.Made, as reports.Form) ask.Word {
	folder, w := aloud.AskFolder(d)
	if w != ask.Answered {
		return w
	}
	path, err := made.Write(folder, as, d.Words.Command.Review.CSV.Separator)
	switch {
	case errors.Is(err, report.ErrTooLong):
		d.Say(d.Words.Report.Screen.TooLong)
	case err != nil:
		d.Say(d.Words.SayFile(err))
	default:
		d.Say(words.Fill(d.Words.Report.Screen.Made, filepath.Base(path), filepath.Dir(path)))
	}
	return ask.Answered
}
