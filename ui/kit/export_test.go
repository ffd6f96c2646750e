package kit

// Surfaces gives what begins a stretch under the row of the cursor and under what is being written; both are empty where there are none.
func (t *Theme) Surfaces() (row, field string) { return string(t.row), string(t.field) }
