package journal

import "koffiemoment/rubric"

// Misnamed gives the places in all of those hand-ins whose rubric has the id and the version of another and holds other words: a file
// was changed by hand, or a college forgot the next version. Which of two is meant is known of the rubrics in known; of others it is the one
// that most hand-ins have. Where as many have each, all are given.
func Misnamed(all []Waiting, known ...rubric.Ref) (places []int) {
	type name struct {
		id      string
		version int
	}
	counts, meant := map[name]map[string]int{}, map[name]string{}
	for i := range all {
		b := all[i].Brief
		n := name{b.RubricName, b.RubricVersion}
		if counts[n] == nil {
			counts[n] = map[string]int{}
		}
		counts[n][b.Rubric]++
	}
	for n, digests := range counts {
		most := 0
		for digest, count := range digests {
			switch {
			case count > most:
				most, meant[n] = count, digest
			case count == most:
				meant[n] = ""
			}
		}
	}
	for _, ref := range known {
		meant[name{ref.ID, ref.Version}] = ref.Digest
	}
	for i := range all {
		if b := all[i].Brief; meant[name{b.RubricName, b.RubricVersion}] != b.Rubric {
			places = append(places, i)
		}
	}
	return places
}
