package desk

import "koffiemoment/journal"

// SideFile gives what a side file would hold of a review.
func SideFile(desk *Desk, review journal.Review) string { return (&reviewText{desk, review}).Plain() }
