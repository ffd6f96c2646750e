package review

// Point puts the cursor on a hand-in.
func (v *queue) Point(row int) bool {
	if v.busy() || v.typing {
		return false
	}
	v.at = row
	return true
}

// Point puts the cursor on a file.
func (v *aside) Point(row int) bool {
	if v.task != nil || v.asked.Stands() {
		return false
	}
	v.at, v.notice = row, ""
	return true
}

// Point puts the cursor on a row of the menu, or on what came of an answer.
func (v *answersOut) Point(row int) bool {
	if v.rows != nil {
		v.at = row
	}
	return v.task == nil && v.rows == nil && !v.asked.Stands() && v.menu.Point(row)
}

// Point puts the cursor on a row of the menu.
func (v *deskView) Point(row int) bool { return v.menu.Point(row) }

// Point puts the cursor on a criterion or a week.
func (v *picture) Point(row int) bool {
	if v.weeks {
		v.week = row
	} else {
		v.at = row
	}
	return !v.weeks
}
