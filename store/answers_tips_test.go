package store_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTipsStayTaken(t *testing.T) {
	path := place(t)
	j := open(t, path)
	for _, marks := range [][]string{{"a1", "b2"}, {"b2"}} {
		if err := j.TakeTips(marks); err != nil {
			t.Fatal(err)
		}
		j.Close()
		j = open(t, path)
		got, err := j.Tips()
		if diff := cmp.Diff(marks, got); diff != "" || err != nil {
			t.Errorf("%v %s", err, diff)
		}
	}
	if err := errors.Join(j.TakeTips(nil), j.TakeTips(nil)); err != nil {
		t.Fatal(err)
	}
	if got, err := j.Tips(); len(got) != 0 || err != nil {
		t.Errorf("got %v, %v after all were let go", got, err)
	}
}
