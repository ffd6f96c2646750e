package main

import (
	"fmt"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// given are what a student takes along: a talk sheet, the mentor's page and cards, each asked to hold more than its paper can, in letters of any
// width. What they choose to say must fit.
func given() map[string]*report.Document {
	all := map[string]*report.Document{}
	for name, text := range map[string]string{"": story + " " + deeper + " ", "-wide": "MAMA WOU WETEN WAAROM: WWW… ", "-narrow": "ik lijf til fijn jij ",
		"-word": strings.Repeat("Ouderbetrokkenheid", 40) + " ", "-mixed": "Özgür Şahin keek, Ιωάννα ook; Жанна шьёт щи — 漢字漢字, 👩‍🏫 en a\u0323\u0301 1234567890 (50 %) / “zo” "} {
		c, long := words.CatalogFor("nl"), strings.Repeat(text, 20)
		all["talk"+name] = talk(c, long)
		all["mentor"+name] = mentor(c, long)
		for _, four := range []bool{false, true} {
			card := journal.DiscussionCard{About: long, Moment: strings.Repeat(long, 10), Question: long}
			bare := journal.DiscussionCard{Moment: strings.Repeat(long, 10)}
			all[fmt.Sprintf("card-%v%s", four, name)] = reports.Cards(c, []journal.DiscussionCard{card, bare, card}, four)
		}
	}
	return all
}

func mentor(c *words.Catalog, long string) *report.Document {
	r := *rubric.Default()
	r.Levels = nil
	for range 7 {
		r.Levels = append(r.Levels, rubric.Level{Name: rubric.Text{"nl": upTo(long, 20)}, Meaning: rubric.Text{"nl": long}})
	}
	r.Groups = []rubric.Group{{}}
	ask := reports.MentorAsk{Name: long, Named: true, Wish: long, Chances: []string{long}, Asked: []string{long}}
	for i := range 3 {
		ask.Focus = append(ask.Focus, fmt.Sprint(i))
		r.Groups[0].Criteria = append(r.Groups[0].Criteria, rubric.Criterion{ID: fmt.Sprint(i), Name: rubric.Text{"nl": long}, Meaning: rubric.Text{"nl": long}})
	}
	return reports.Mentor(c, &r, ask)
}

func talk(c *words.Catalog, long string) *report.Document {
	r := rubric.Default()
	now := time.Date(2026, 3, 4, 20, 0, 0, 0, time.UTC)
	h := &exchange.HandIn{ID: "h-1", Journal: "j-1", Student: upTo(long, 150), Stage: "stage-1", StageName: upTo(long, 150), Rubric: r}
	h.Entries = []exchange.Entry{{ID: "1-a", Revision: 1, Said: exchange.Said{Story: long, LookHere: true, Intention: &journal.Plan{If: long, Then: long}}}}
	h.Estimates = []exchange.Estimate{{Stage: "stage-1", Version: 1}}
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: upTo(long, 150)}, now)
	for i, id := range r.Walked() {
		h.Estimates[0].Claims = append(h.Estimates[0].Claims, exchange.Claim{Criterion: id, Level: r.Levels[0].ID, Reason: upTo(long, len(long)/(1+i))})
		a.Look(exchange.View{Criterion: id, Level: r.Levels[1+i%3].ID, Remark: upTo(long, len(long)*(i%9+1)/9)})
		a.Raise(long)
	}
	return reports.Talk(c, h, a)
}

func upTo(text string, most int) string { return strings.ToValidUTF8(text[:most], "") }
