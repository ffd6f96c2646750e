package judge

import (
	"cmp"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// A colleague's answer lies beside the lecturer's own for as long as the student lies open. It is read from its file, shown, and kept nowhere.

// takeColleague lays an answer beside, unless it is about somebody else.
func (v *studentView) takeColleague(msg desk.ColleagueMsg) tea.Cmd {
	say := &v.desk.Words.Student
	switch {
	case msg.Of != v.s:
		return nil
	case msg.Err != nil:
		return v.desk.Tell(v.desk.Words.SayFile(msg.Err))
	case msg.Answer == nil:
		return v.desk.Tell(say.ColleagueNone)
	case msg.Answer.Journal != v.s.HandIn.Journal:
		return v.desk.Tell(fmt.Sprintf(say.ColleagueOther, v.desk.StudentName(v.s.Brief)))
	}
	v.colleague = msg.Answer
	v.notice = fmt.Sprintf(say.ColleagueHere, msg.Answer.Reviewer.Name)
	return nil
}

// colleagueOn says how a colleague sees a criterion; nothing while the lecturer is to look first.
func (v *studentView) colleagueOn(id string) []string {
	if v.colleague == nil || v.hidden(id) {
		return nil
	}
	for _, view := range v.colleague.Views {
		if view.Criterion != id {
			continue
		}
		text := ""
		switch {
		case view.CannotJudge:
			text = v.desk.Words.Feedback.CannotJudge
		case view.Level != "":
			text = v.desk.LevelName(v.s.HandIn.Rubric, view.Level)
		}
		if view.Remark != "" {
			text += " " + words.Quote(view.Remark)
		}
		return []string{v.colleague.Reviewer.Name + ": " + text}
	}
	return nil
}

// colleagueOnEntry says what a colleague commented on an entry.
func (v *studentView) colleagueOnEntry(en *exchange.Entry) (said []string) {
	if v.colleague == nil {
		return nil
	}
	for i := range v.colleague.Comments {
		if c := &v.colleague.Comments[i]; c.Entry == en.ID {
			about := ""
			if part := kit.PartOf(v.desk.Words, v.s.Rubric(en.Rubric), c); part != "" {
				about = " (" + part + ")"
			}
			said = append(said, cmp.Or(v.colleague.Reviewer.Name, v.desk.Words.Student.Colleague)+about+": "+words.Quote(c.Text))
		}
	}
	return said
}
