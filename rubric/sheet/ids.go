package sheet

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/rubric"
)

// takenIDs gives the ids that rows have already, so that none is given twice.
func takenIDs[T any](s *Sheet, head int, columns []column, fields []field[T]) map[string]bool {
	taken := map[string]bool{}
	for j, c := range columns {
		if c.field >= 0 && fields[c.field].key == "id" {
			for i := head + 1; i < len(s.Rows); i++ {
				taken[plain(s.at(i, j).Text)] = true
			}
		}
	}
	return taken
}

// giveRowID gives a row that has no id one from its name.
func giveRowID[T any](d *reader, row *line[T], fields []field[T], taken map[string]bool) {
	var id *string
	var name rubric.Text
	for i := range fields {
		switch f := &fields[i]; f.key {
		case "id":
			id = f.word(&row.item)
		case "name", "text":
			name = *f.text(&row.item)
		}
	}
	if id == nil || *id != "" || name == nil {
		return
	}
	*id = slug(name.In("nl"), taken)
	taken[*id] = true
	at, ok := row.places["id"]
	if !ok || at.sheet == nil {
		at = row.places[""]
	}
	sheet, cell := at.name(d.book.flat)
	d.given = append(d.given, Given{sheet, cell, *id})
}

// giveID gives the rubric itself an id from its title.
func (d *reader) giveID(title rubric.Text, taken map[string]bool, path string) string {
	id := slug(title.In("nl"), taken)
	sheet, cell := d.spot(path).name(d.book.flat)
	d.given = append(d.given, Given{sheet, cell, id})
	return id
}

// slug makes an id of a name, which nobody has yet.
func slug(name string, taken map[string]bool) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(name)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case !unicode.Is(unicode.Mn, r) && b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	const most, nameless = 56, "onbenoemd"
	id := strings.Trim(b.String()[:min(b.Len(), most)], "-")
	if id == "" {
		id = nameless
	}
	for n, first := 2, id; taken[id]; n++ {
		id = fmt.Sprintf("%s-%d", first, n)
	}
	return id
}

// slugged gives what of a code may stand in an id.
func slugged(code string) string {
	const letters, most = "abcdefghijklmnopqrstuvwxyz0123456789.-", 64
	kept := strings.Map(func(r rune) rune {
		if strings.ContainsRune(letters, r) {
			return r
		}
		return -1
	}, code)
	return strings.TrimLeft(kept[:min(len(kept), most)], ".-")
}
