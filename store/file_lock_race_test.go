package store_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"koffiemoment/store"
)

// Somebody reads while somebody writes and a backup is made: each reads what some commit left.
func TestALockedJournalIsReadWhileItIsWritten(t *testing.T) {
	j := open(t, locked(fullJournal)(t))
	if _, err := j.Import(many(60), smallRubric()); err != nil {
		t.Fatal(err)
	}
	const times = 40
	var group sync.WaitGroup
	each := func(work func(i int) error) {
		group.Go(func() {
			for i := range times {
				if err := work(i); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	each(func(i int) error {
		d := draft(t, j, fmt.Sprintf("tekst %d", i))
		if err := j.SaveDraft(d, smallRubric()); err != nil || i%4 > 0 {
			return err
		}
		_, err := j.Finish(d, smallRubric(), noon)
		return err
	})
	each(func(int) error {
		page, err := j.List(store.Query{}, 0, 0)
		o, failed := j.Overview(10)
		if err := errors.Join(err, failed); err != nil {
			return err
		}
		if n := o.Entries - len(page.Rows); n < 0 || n > times {
			return fmt.Errorf("%d entries in a list, %d on the overview", len(page.Rows), o.Entries)
		}
		return j.Verify()
	})
	group.Go(func() {
		for i := range 4 {
			if _, err := j.Backup("", noon.Add(time.Duration(i)*time.Minute)); err != nil {
				t.Error(err)
			}
		}
	})
	group.Wait()
}
