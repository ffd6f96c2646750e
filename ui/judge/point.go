package judge

// Point puts the cursor on a criterion or an entry.
func (v *studentView) Point(row int) bool {
	v.at[v.part] = row
	return true
}
