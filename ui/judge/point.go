package judge

// Point puts the cursor on a criterion or an entry.
func (v *studentView) Point(row int) bool {
	v.at[v.part] = row
	return true
}

// Point puts the cursor on what there is to read, on the levels, or in the next step.
func (v *studentCriterion) Point(row int) bool {
	switch levels := 1 + len(v.moments); {
	case row < levels:
		v.part, v.row = studentReads, row
	case row == levels:
		v.part = studentLevels
	default:
		v.part = studentRemark
	}
	v.remark.Focus(v.part == studentRemark)
	return v.part == studentReads
}
