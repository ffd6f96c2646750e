package store_test

import (
	"errors"
	"testing"
	"time"
)

// started is a file that is told of each start.
type started interface{ PurgeOld(now time.Time) error }

// starts starts on days counted from noon.
func starts(s started, noon time.Time, days ...int) error {
	for _, day := range days {
		if err := s.PurgeOld(noon.AddDate(0, 0, day)); err != nil {
			return err
		}
	}
	return nil
}

// A clock that is wrong takes nothing away before its time, and keeps nothing for ever.
func TestAWrongClockEmptiesNoBin(t *testing.T) {
	t.Parallel()
	week := func(from, until int) (days []int) {
		for day := from; day <= until; day += 7 {
			days = append(days, day)
		}
		return days
	}
	for name, of := range map[string]struct {
		days []int // of starts, as the clock says; what is thrown away is so on day 0
		left int   // days that are left after these, 0 for gone
	}{
		"the same day":                       {[]int{0, 0}, 30},
		"every week":                         {week(7, 28), 2},
		"every week, until the day":          {append(week(7, 28), 30), 0},
		"once after a long summer":           {[]int{90}, 30},
		"again the next day":                 {[]int{90, 91}, 19},
		"once a month":                       {[]int{30, 60, 90}, 10},
		"once a month, for long":             {[]int{30, 60, 90, 120}, 0},
		"a year ahead":                       {[]int{5, 370, 370, 370}, 25},
		"a year ahead and back":              {[]int{5, 370, 6, 7}, 24},
		"a year ahead, shortly before":       {append(week(7, 28), 400, 400, 29), 2},
		"a year ahead, again and again":      {[]int{1, 366, 2, 367, 3, 368, 4}, 29},
		"a year ahead for good":              {[]int{5, 370, 371, 378, 385}, 0},
		"back to the first day of computers": {[]int{5, -20000, -19999}, 24},
		"back for good":                      {append([]int{5}, week(-400, -370)...), 0},
	} {
		t.Run(name, func(t *testing.T) {
			j, s := sound(t), openReviews(t, fullReviews(t))
			e, d := finish(t, j, draft(t, j, "weg")), draft(t, j, "ook weg")
			kept := inBin(t, s)
			if err := errors.Join(j.Delete(e.ID, noon), j.SaveDraft(d, smallRubric()), j.DeleteDraft(d.ID, noon), s.Forget([]string{"j-1"}, noon)); err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(starts(j, noon, of.days...), starts(s, noon, of.days...), s.Verify()); err != nil {
				t.Fatal(err)
			}
			bin, err := j.Bin()
			if err != nil {
				t.Fatal(err)
			}
			if want := of.left > 0; want != (len(bin) == 2) || !want && len(bin) > 0 || want && (bin[0].Left != of.left || bin[1].Left != of.left || !bin[0].Draft) {
				t.Errorf("the bin holds %+v, want %d days left", bin, of.left)
			}
			if now := inBin(t, s); (len(now) > len(kept)) != (of.left > 0) || of.left > 0 && now[0].Left != of.left {
				t.Errorf("the lecturer's holds %+v, want %d days left", now, of.left)
			}
		})
	}
}

// What was thrown away while the clock was ahead stays as long as anything else.
func TestTheBinCountsFromTheDayOnTheClock(t *testing.T) {
	j := sound(t)
	e, later := finish(t, j, draft(t, j, "weg")), finish(t, j, draft(t, j, "later weg"))
	if err := errors.Join(starts(j, noon, 0), j.Delete(e.ID, noon.AddDate(1, 0, 0)), starts(j, noon, 1, 2), j.Delete(later.ID, noon.AddDate(0, 0, 2)), starts(j, noon, 3, 10)); err != nil {
		t.Fatal(err)
	}
	bin, err := j.Bin()
	if err != nil || len(bin) != 2 || bin[0].ID != later.ID || bin[0].Left != 22 || bin[1].Left < 20 {
		t.Errorf("got %+v, %v", bin, err)
	}
}

// Most starts have nothing to count, and write nothing.
func TestAStartWritesAtMostOnceADay(t *testing.T) {
	path := place(t)
	j := open(t, path)
	e := finish(t, j, draft(t, j, "weg"))
	unchanged := func(what string, day int) {
		t.Helper()
		before := contents(t, path)
		if err := starts(j, noon, day); err != nil || contents(t, path) != before {
			t.Errorf("%s: the file changed, or %v", what, err)
		}
	}
	unchanged("an empty bin", 3)
	if err := errors.Join(j.Delete(e.ID, noon.AddDate(0, 0, 3))); err != nil {
		t.Fatal(err)
	}
	unchanged("the day itself", 3)
	if err := starts(j, noon, 4); err != nil {
		t.Fatal(err)
	}
	unchanged("the same day again", 4)
}
