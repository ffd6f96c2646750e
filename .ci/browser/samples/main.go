// Command main writes documents that hold all that one can have into a folder, as files for a browser: each layout, in both languages, with
// pictures as large as they get and words as long and as hostile as anybody may type.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"

	"koffiemoment/journal/report"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: main FOLDER")
		os.Exit(2)
	}
	all := given()
	maps.Copy(all, map[string]*report.Document{
		"stage": stage(), "entry": entry(), "sheet": sheet(), "cards-two": cards(report.TwoCards, 3), "cards-four": cards(report.FourCards, 6),
		"sheet-overfull": overfull(sheet()), "cards-two-overfull": overfull(cards(report.TwoCards, 3)),
		"cards-four-overfull": overfull(cards(report.FourCards, 9)),
		"hostile":             hostile(), "bare": {Lang: "nl", Title: "Een titel en niets meer", Words: dutch()},
	})
	for name, d := range all {
		if err := write(filepath.Join(os.Args[1], name+".html"), d); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func write(path string, d *report.Document) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	return cmp.Or(report.HTML(file, d), file.Close())
}

func dutch() report.Words {
	return report.Words{Contents: "Inhoud", PageOf: "%d van %d", Facts: "Dezelfde feiten als tabel", Program: "koffiemoment",
		ToTop: "Naar boven", Skip: "Naar de tekst"}
}

func english() report.Words {
	return report.Words{Contents: "Contents", PageOf: "%d of %d", Facts: "The same facts as a table", Program: "koffiemoment",
		ToTop: "To the top", Skip: "To the text"}
}

func scale() report.Scale {
	return report.Scale{Names: []string{"Verkennend", "Oefenend", "Zelfstandig", "Afgestemd"}, Shorts: []string{"V", "O", "Z", "A"}}
}

// criteria are those of the rubric that comes with the program.
func criteria() []string {
	return []string{"Positieve ingesteldheid", "Gelijkwaardigheid", "Nieuwsgierigheid", "Actief luisteren", "Realisme",
		"Multiperspectiviteit", "Zelfkennis en -reflectie",
		"Zelf contact maken met alle ouders", "Reageren op vragen van ouders", "Brede waaier aan onderwerpen"}
}

const story = "Mama van Zonnebloem bleef vanmorgen even staan bij de kapstokken, haar jas nog dicht. Ik vroeg hoe het weekend was geweest, en ze begon over het nieuwe bed: " +
	"voor het eerst zonder spijlen, en drie nachten na elkaar wakker om vier uur. Ze lachte erbij, maar keek naar de grond.\n\n" +
	"Ik zei dat ik het in de klas niet merkte, dat haar dochter gisteren nog een kwartier lang aan de watertafel had gestaan. “Echt?” vroeg ze. " +
	"Toen kwam de bel, en we spraken af dat ik haar woensdag vertel hoe het middagslaapje ging."

const deeper = "Ik wilde haar geruststellen, en misschien ging dat te snel. Ze had nog niet gezegd wat ze ervan dacht; ik vulde het in."

// stage is a long report: pages of words, every picture, tables of two columns and of six.
func stage() *report.Document {
	d := &report.Document{Lang: "nl", Title: "Stage 1 · wat ik in twaalf weken bij ouders zag en leerde", Words: dutch(),
		For:   "Voor jezelf. Je eigen notities in de marge staan er niet in, maar geef dit verslag niet door zonder het na te lezen.",
		Facts: []string{"Stage 1 · informele communicatie met ouders", "14 koffiemomenten · 9 families · 15 september – 5 december"}}
	d.Pages = append(d.Pages, pictures(), chances())
	for i, name := range []string{"Aan de kapstokken", "Een vraag over het middageten", "Vader op de speelplaats", "De dag na het feest",
		"Met handen en voeten aan de poort"} {
		page := report.Page{Title: fmt.Sprintf("Koffiemoment %d · %s", i+1, name),
			Facts: []string{"week 3, dinsdag, brengen · klasdeur · Zonnebloem, mama", "de ouder begon · 1 tot 5 minuten · slaap, thuis"}}
		page.Add("Wat zag of hoorde ik?", story)
		page.Add("Wat dacht ik erbij?", deeper)
		page.Add("Actief luisteren · Oefenend", story)
		page.AddWithin("Wat hoorde je tussen de regels, en hoe ging je na of dat klopte?", deeper)
		page.Add("Realisme · Verkennend", deeper)
		page.Add("Welke tip neem ik mee?", "Eerst zwijgen. Dan pas geruststellen.")
		page.Add("Voornemen", "Als een ouder over thuis begint,\ndan vraag ik eerst wat die er zelf van denkt.")
		d.Pages = append(d.Pages, page)
	}
	return d
}

func pictures() report.Page {
	page := report.Page{Title: "Hoe het ging, in beeld", Facts: []string{"Wat een kleur zegt, staat er ook in een letter of een getal bij."}}
	weeks, rows := make([]int, 16), []report.WeekRow{}
	for i := range weeks {
		weeks[i] = i + 1
	}
	beside, spread := []report.BesideRow{}, []report.SpreadRow{}
	for i, name := range criteria() {
		row := report.WeekRow{Name: name, Weeks: make([][]int, len(weeks))}
		for w := range weeks {
			if (w*7+i*3)%5 < 2 {
				row.Weeks[w] = []int{(w+i)%5 - 1}
			}
		}
		rows = append(rows, row)
		beside = append(beside, report.BesideRow{Name: name, Self: i%5 - 1, Other: (i*2)%5 - 1})
		spread = append(spread, report.SpreadRow{Name: name, Self: []int{i, 12, 20 - i, 3}, Other: []int{2 * i, 15, 9, 1}, SelfNone: 0,
			OtherNone: 35 - i})
	}
	page.AddPicture("Niveaus over de weken", report.Weeks(report.Caption{Title: "Niveaus per week",
		About: "Per week het laatste niveau dat je bij een grondhouding of vaardigheid koos.",
		Head:  []string{"Grondhouding of vaardigheid", "Wat je koos"}, Week: "week %d"}, scale(), weeks, "woorden zonder niveau", rows))
	page.AddPicture("Twee blikken naast elkaar", report.Beside(report.Caption{Title: "Jouw blik en die van je stagebegeleider",
		About: "Een verschil is een gesprekspunt, nooit een fout.",
		Head:  []string{"Grondhouding of vaardigheid", "Jij", "Stagebegeleider"}}, scale(), [2]string{"jij", "stagebegeleider"}, beside))
	page.AddPicture("Wie begon", report.Bars(report.Caption{Title: "Wie begon het gesprek", About: "Van de 14 momenten die je bewaarde.",
		Head: []string{"Wie", "Momenten"}}, "geen",
		[]report.Bar{{Name: "ik", N: 3}, {Name: "de ouder", N: 9}, {Name: "de mentor", N: 2}, {Name: "de kleuter"}}))
	page.AddPicture("De groep", report.Spread(report.Caption{Title: "Hoe de groep verspreid is",
		About: "Hoeveel studenten op welk niveau staan, volgens henzelf en volgens hun stagebegeleider.",
		Head:  []string{"Grondhouding of vaardigheid"}}, scale(), [2]string{"zelf", "begeleider"}, "geen niveau", spread))
	return page
}

func chances() report.Page {
	page := report.Page{Title: "Kansen op school, en wat jij ermee deed"}
	page.AddTable("Kansen", report.Table{Caption: "Kansen die de school biedt", Head: []string{"Kans", "Wat ze betekent"}, Rows: [][]string{
		{"Klasdeur open", "Ouders mogen ’s morgens tot in de klas, van kwart over acht tot de bel."}, {"Poort",
			"De juf staat aan de poort als de kinderen naar huis gaan."}}})
	rows := [][]string{}
	for i, name := range criteria() {
		rows = append(rows, []string{name, fmt.Sprint(i), scale().Names[i%4], "Ze vroeg door, en wachtte op het antwoord.", "week 3",
			"Koffiemoment 4"})
	}
	page.AddTable("Bewijs", report.Table{Caption: "Momenten bij elke grondhouding en vaardigheid", Head: []string{"Criterium", "Momenten",
		"Niveau", "Een zin daaruit", "Wanneer", "Waar"}, Rows: rows})
	page.Parts = append(page.Parts, report.Part{Heading: "Wat ik er zelf over wil zeggen", Room: 5})
	return page
}

// entry is a short report of one page, which has no list of contents.
func entry() *report.Document {
	page := report.Page{Facts: []string{"Stage 1 · first week · at the classroom door"}}
	page.Add("What did I see or hear?",
		"Tulip’s father stayed for a moment at the coat pegs. “She sleeps badly,” he said, and smiled at the floor.\n\nI told him about the water table.")
	page.Add("Active listening · Practising", "I repeated what he said before I answered.")
	page.AddWithin("What did you hear between the lines?", "Ζωή, Çiğdem en Łukasz kwamen later ook, for € 2 a cup. Дякую.")
	return &report.Document{Lang: "en", Title: "A coffee moment", For: "For yourself.", Facts: []string{"Week 3"}, Words: english(),
		Pages: []report.Page{page}}
}

func sheet() *report.Document {
	page := report.Page{}
	rows := [][]string{}
	for _, name := range criteria()[:4] {
		rows = append(rows, []string{name, "Oefenend. Ik stelde een open vraag, en wachtte.",
			"Zelfstandig. Je vroeg door op wat ze vertelde; dat is meer dan je zelf ziet."})
	}
	page.AddTable("Waar jullie blikken verschillen", report.Table{Head: []string{"Criterium", "Jij", "Stagebegeleider"}, Rows: rows,
		Shares: []int{2, 3, 3}})
	page.Add("Laatste voornemen, en wat ervan kwam",
		"Als een ouder over thuis begint, dan vraag ik eerst wat die er zelf van denkt.\nGedaan, werkte.")
	page.Add("Gesprekspunten", "• Wat houdt je tegen bij ouders die je nog niet kent?\n• Hoe vertel je iets moeilijks aan de poort?")
	bars := []report.Bar{}
	for i, name := range criteria() {
		bars = append(bars, report.Bar{Name: name, N: (i * 3) % 7})
	}
	page.AddPicture("Waar je moment na moment over schreef", report.Bars(report.Caption{Title: "Momenten per grondhouding en vaardigheid",
		Head: []string{"Criterium", "Momenten"}}, "geen", bars))
	page.Parts = append(page.Parts, report.Part{Heading: "Eén vraag: wat wil je volgende week proberen?", Room: 5})
	return &report.Document{Lang: "nl", Layout: report.Sheet, Title: "Gesprek over stage 1",
		For: "Voor jou en je stagebegeleider, bij het gesprek.", Facts: []string{"Madelief · stage 1"},
		Words: dutch(), Pages: []report.Page{page}}
}

func cards(layout report.Layout, n int) *report.Document {
	d := &report.Document{Lang: "nl", Layout: layout, Title: "Gesprekskaarten", For: "Om in kleine groepen over te praten.", Words: dutch()}
	for i := range n {
		page := report.Page{Title: fmt.Sprintf("Kaart %d", i+1)}
		page.Add("Wat gebeurde er?", story)
		page.Add("Vraag", "Wat zou jij gezegd hebben, en wat zou je niet zeggen?")
		d.Pages = append(d.Pages, page)
	}
	return d
}

// overfull makes a document hold more than its paper: every part is there many times, and every text is long.
func overfull(d *report.Document) *report.Document {
	for i := range d.Pages {
		parts := d.Pages[i].Parts
		for range 4 {
			for _, part := range parts {
				part.Texts = append([]string{strings.Repeat(story+"\n\n", 3)}, part.Texts...)
				d.Pages[i].Parts = append(d.Pages[i].Parts, part)
			}
		}
	}
	return d
}

// hostile puts what would harm a page, and words without end, wherever a text can stand.
func hostile() *report.Document {
	texts := []string{`</style><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `"}body{background:url(https://x.test/)}`,
		`\22}@import "https://x.test/"`, `</svg></title>`,
		strings.Repeat("Hottentottententententoonstelling", 9), "https://x.test/" + strings.Repeat("a/b-c_d?", 30)}
	n := 0
	text := func() string {
		n++
		return texts[n%len(texts)]
	}
	d := &report.Document{Lang: "nl", Title: texts[0] + texts[5], For: text(), Facts: texts, Words: dutch()}
	caption := func() report.Caption {
		return report.Caption{Title: text(), About: text(), Head: []string{text(), text(), text()}}
	}
	for range 3 {
		page := report.Page{Title: text(), Facts: texts}
		page.Add(text(), texts...)
		page.AddWithin(text(), texts...)
		names := report.Scale{Names: texts[:4], Shorts: []string{"<", "MW", "&", "W"}}
		page.AddPicture(text(), report.Weeks(caption(), names, []int{1, 52}, text(), []report.WeekRow{{Name: text(), Weeks: [][]int{{0}, {-1}}},
			{Name: text(), Weeks: [][]int{{3}, {1}}}}))
		page.AddPicture(text(), report.Beside(caption(), names, [2]string{text(), text()}, []report.BesideRow{{Name: text(), Self: 1, Other: 2}}))
		page.AddPicture(text(), report.Bars(caption(), text(), []report.Bar{{Name: text(), N: 12345}, {Name: text()}}))
		page.AddPicture(text(), report.Spread(caption(), names, [2]string{text(), text()}, text(), []report.SpreadRow{{Name: text(),
			Self: []int{1, 2, 3, 4}, Other: []int{0, 0, 0, 1000}}}))
		page.AddTable(text(), report.Table{Caption: text(), Head: texts[:4], Rows: [][]string{texts[2:6], texts[1:5]}})
		d.Pages = append(d.Pages, page)
	}
	return d
}
