// Package around is all that lies around a stage and beside an entry, as a conversation in lines: statements and head – heart – hands, the
// parent's turn, looking back and the mentor's words, one's own words again, the school's card, reports; and the way to cards and tips. Begin with Menu, and
// for one entry with Turn, Look, Mentor and Report.
//
// It asks what the screens ask and keeps what they keep, through the same methods of the store; the rules are journal's and the store's. What
// is written is kept with each line, so that whoever is interrupted has it; a Word that is not Answered says how somebody left, and End that
// nothing more will come.
package around

import (
	"cmp"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/line/group"
)

// Menu asks what of all that lies around a stage is to be done, until somebody leaves it.
func Menu(d *diary.Diary) ask.Word {
	stage := d.Stage()
	aloud.Head(d, d.Words.Home.Around, d.StageName(stage))
	return aloud.Menu(d, d.Words.LineAround.AskMenu, func() aloud.Rows { return aroundRows(d, &stage) }, nil)
}

// aroundRows are what there is, each with how it stands.
func aroundRows(d *diary.Diary, stage *string) (rows aloud.Rows) {
	c, say := d.Words, &d.Words.LineAround
	var over journal.StageExtras
	if *stage != "" {
		over, _ = d.Store.OverStage(*stage) // whoever opens one of them hears what is wrong
	}
	if len(d.Rubric.Statements) > 0 || !over.Untouched() {
		rows.Add(c.Stage.Statements, c.Stage.SayStatements(&over), func() ask.Word { return statements(d, *stage) })
	}
	if len(journal.OverQuestions(d.Rubric)) > 0 {
		rows.Add(c.Stage.Whole, c.Stage.WholeAbout, func() ask.Word { return whole(d, *stage) })
	}
	rows.Add(c.Looks.Story, c.Looks.StoryAbout, func() ask.Word { return story(d) })
	rows.Add(c.Looks.Writing, c.Looks.WritingAbout, func() ask.Word { return writing(d, *stage) })
	rows.Add(c.Looks.ThenNow, c.Looks.ThenNowAbout, func() ask.Word { return thenNow(d) })
	made, _ := d.Store.Cards()
	rows.Add(c.Group.Title, cmp.Or(c.Group.Count.Some(len(made)), c.Group.About), func() ask.Word { return group.Cards(d) })
	kept, _ := group.TipsOf(d)
	rows.Add(c.Group.Tips, cmp.Or(c.Group.TipCount.Some(len(kept)), c.Group.TipsAbout), func() ask.Word { return group.Tips(d) })
	rows.Add(c.School.Title, schoolStands(d), func() ask.Word { return school(d) })
	rows.Add(c.Report.Screen.Title, c.Report.Screen.RowNote, func() ask.Word { return papers(d) })
	if ids, _ := d.Stages(false); len(ids) > 1 {
		rows.Add(say.OtherStage, "", func() ask.Word { return otherStage(d, stage) })
	}
	rows.Add(say.Commands, say.CommandsAbout, func() ask.Word { return commands(d) })
	return rows
}

// otherStage has what follows be about another stage.
func otherStage(d *diary.Diary, stage *string) ask.Word {
	ids, names := d.Stages(false)
	at, w := d.Choose(ask.Choice{Question: d.Words.LineAround.WhichOne, Options: names, Now: slices.Index(ids, *stage)})
	if w == ask.Answered && at >= 0 {
		*stage = ids[at]
	}
	return w
}

// commands says which command does what is no conversation.
func commands(d *diary.Diary) ask.Word {
	d.Say(d.Words.LineAround.CommandsHead)
	d.Say(d.Words.LineAround.CommandLines...)
	return ask.Answered
}
