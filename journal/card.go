package journal

import "reflect"

// Says says whether two cards have the same words, whatever is ticked on either.
func (c *SchoolCard) Says(other *SchoolCard) bool {
	return reflect.DeepEqual(c.ticked(nil), other.ticked(nil))
}

// TickedAs gives the card with what a student ticked on an earlier version of it, by question. A question that is new keeps what the card says.
func (c *SchoolCard) TickedAs(earlier *SchoolCard) SchoolCard {
	here := c.ticks()
	for id, ticked := range earlier.ticks() {
		here[id] = ticked
	}
	return c.ticked(here)
}

func (c *SchoolCard) ticks() map[string]bool {
	here := map[string]bool{}
	for _, h := range c.Headings {
		for _, q := range h.Questions {
			here[q.ID] = q.Here
		}
	}
	return here
}

// ticked copies the card with these ticks, so that nobody else's changes.
func (c *SchoolCard) ticked(here map[string]bool) SchoolCard {
	out := *c
	out.Headings = nil
	for _, h := range c.Headings {
		copied := SchoolHead{Title: h.Title}
		for _, q := range h.Questions {
			q.Here = here[q.ID]
			q.Chances, q.Tips = append([]string(nil), q.Chances...), append([]string(nil), q.Tips...)
			copied.Questions = append(copied.Questions, q)
		}
		out.Headings = append(out.Headings, copied)
	}
	return out
}
