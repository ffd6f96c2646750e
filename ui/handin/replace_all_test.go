package handin_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// naming is a journal in which the same people stand by many names: in entries, in the self-assessment, in a reply and in an alias.
func naming(j *store.Journal) {
	pilot.Answered(j)
	r := rubric.Default()
	for _, told := range [][2]string{
		{"een", "De mama van Emma Maes zwaaide. Emma zong. Emma's jas hing er nog, en Thomas' muts ook. EMMA riep."},
		{"twee", "ik sprak de mama van emma en emma lachte. emmas jas. ilay wou niet mee."},
		{"drie", "Op de lijst stond Maes Emma. De papa van Ilay belde naar 0476 00 33 44. Roos bakte een taart voor juf Roos."},
	} {
		d := journal.NewDraft(told[0], now, r, journal.Encounter{Stage: "stage-1", Place: "gang"}, journal.Short, nil, nil)
		if d.Entry.Story = told[1]; told[0] == "drie" {
			d.Entry.Encounter.Alias = "mama van Emma"
		}
		_, err := j.Finish(d, r, now)
		must(err)
	}
	before, err := j.Estimates("stage-1")
	must(err)
	est := journal.NewEstimate("stage-1", r, &before[len(before)-1], now)
	est.Judge("houding.luisteren", journal.Judgement{Level: "oefenend", Reason: "Bij Emma en ilay zag ik hoe het kan."})
	est.Finished = now
	must(j.SaveEstimate(est, r))
	must(j.Reply(exchange.StudentReply{Answer: "a-2", Text: "Ik sprak met de mama van Ilay Yilmaz over emma.", Made: now}))
}

// Everything is replaced in one act after a look at what comes, wherever it stands, and put back in one; what is left is asked about.
func TestEverythingIsReplacedInOneAct(t *testing.T) {
	j := pilot.OpenJournal(t)
	naming(j)
	was := everyWord(t, j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "r")
	p.Shows(t, "Dit komt er in de plaats")
	p.Press("esc")
	if got := everyWord(t, j); got != was {
		t.Errorf("a look changed\n%s\nto\n%s", was, got)
	}
	p.Press("r", "enter")
	p.Shows(t, "vervangen · u zet terug")
	p.Shows(t, "de schuilnaam zelf")
	got := everyWord(t, j)
	for _, name := range []string{"emma", "maes", "ilay", "yilmaz", "thomas", "0476", "roos "} {
		if strings.Contains(strings.ToLower(strings.ReplaceAll(got, "mama van Emma\n", "")), name) {
			t.Errorf("%s is left in\n%s", name, got)
		}
	}
	p.Press("v")
	p.Type("Ouder Linde")
	p.Press("enter")
	p.Shows(t, "Je hebt beslist over alles")
	p.Press("u", "u")
	if got := everyWord(t, j); got != was {
		t.Errorf("put back is\n%s\nbut was\n%s", got, was)
	}
}

// everyWord gives the texts that would leave, with the aliases.
func everyWord(t *testing.T, j *store.Journal) string {
	t.Helper()
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	var all []string
	for i := range from.Entries {
		all = append(all, from.Entries[i].Story, from.Entries[i].Thought, from.Entries[i].Encounter.Alias)
	}
	for i := range from.Estimates {
		all = append(all, from.Estimates[i].Judgements["houding.luisteren"].Reason)
	}
	for i := range from.Replies {
		all = append(all, from.Replies[i].Text)
	}
	return strings.Join(all, "\n") + "\n"
}

// One name is replaced with every other name of that person.
func TestEveryNameOfOnePersonIsReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	naming(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n")
	p.Shows(t, "door “kind 1”, op 10 plaatsen")
	p.Press("v")
	if got := strings.ToLower(strings.ReplaceAll(everyWord(t, j), "mama van Emma\n", "")); strings.Contains(got, "emma") || strings.Contains(got, "maes") {
		t.Errorf("left in\n%s", got)
	}
	p.Press("d")
	p.Type("het meisje")
	p.Shows(t, "hier en op 3 andere plaatsen")
}

// What was decided to stay stays, word for word, when all the rest is replaced.
func TestWhatStaysIsNotReplacedWithTheRest(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "right", "l", "r", "enter")
	if e := entryAt(t, j, told); !strings.Contains(e.Story, "De mama van Emma") || strings.Contains(e.Story, "zong Emma") || strings.Contains(e.Story, "Katrien") {
		t.Errorf("it says %q", e.Story)
	}
	p.Shows(t, "Dit wijst niemand aan")
}

// Who was met where a name is sure is still found where it is not, once that one place says something else; and what was typed in its place
// is looked at as well.
func TestWhatIsLeftOfANameIsAskedAbout(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	for id, story := range map[string]string{"een": "De papa van Ilay kwam.", "twee": "Vandaag wou ilay niet mee."} {
		d := journal.NewDraft(id, now, rubric.Default(), journal.Encounter{Stage: "stage-1", Place: "gang"}, journal.Short, nil, nil)
		d.Entry.Story = story
		_, err := j.Finish(d, rubric.Default(), now)
		must(err)
	}
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n")
	p.Shows(t, "1 van 2")
	if text, _, _ := p.Frame(); strings.Contains(text, "wou ilay") {
		p.Press("right")
	}
	p.Press("d", "ctrl+u")
	p.Type("Lotje")
	p.Press("down", "right", "enter") // only here
	p.Shows(t, "2 te bekijken")
	p.Press("r")
	p.Shows(t, "“Lotje”")
	p.Shows(t, "“ilay”")
}
