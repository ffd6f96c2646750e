package words

// ReportGiveWords are those of what a student gives away: the mentor's page and cards for the group.
type ReportGiveWords struct{}
