package report

// Caption says what a picture is of, what it shows, and what the columns of its facts are called: the first names the rows.
type Caption struct {
	Title, About string
	Head         []string
}

// Scale is the levels of a rubric, lowest first.
type Scale struct {
	Names  []string
	Shorts []string // of one or two letters
}

// WeekRow is how one criterion went over the weeks.
type WeekRow struct {
	Name  string
	Weeks [][]int // per week of the picture, in order, the places of the levels that were given in it, the last one last; -1 for words alone
}

// Weeks draws the levels of criteria over the weeks of a stage, each week a cell with the letters of its last level, and more often in
// stronger coffee the higher it is. Weeks are named by their numbers, which the facts have in their head. words stands for a moment with words
// and no level. It gives nil where there is nothing to draw.
func Weeks(c Caption, scale Scale, weeks []int, words string, rows []WeekRow) *Picture { return nil }

// BesideRow is where two people place one criterion, -1 where one of them doesn't.
type BesideRow struct {
	Name        string
	Self, Other int
}

// Beside draws two views side by side: per criterion a scale with a disc for the first voice and a square for the second, which are named
// voices. It gives nil where neither placed anything.
func Beside(c Caption, scale Scale, voices [2]string, rows []BesideRow) *Picture { return nil }

// Bar is one of the things that are counted beside each other.
type Bar struct {
	Name string
	N    int
}

// Bars draws counts as bars, each with its number. none stands at a bar of 0; it may be empty. It gives nil where there are no bars.
func Bars(c Caption, none string, bars []Bar) *Picture { return nil }

// SpreadRow is how a group is spread over the levels of one criterion: how many on each, and how many on none, by the first voice and by the
// second.
type SpreadRow struct {
	Name                string
	Self, Other         []int
	SelfNone, OtherNone int
	Silent              int // of whom there is nothing to see
}

// Spread draws how a group is spread: per criterion two rows of cells, one a voice, each with how many are on that level. none names the
// column of those on no level. It gives nil where there are no rows.
func Spread(c Caption, scale Scale, voices [2]string, none string, rows []SpreadRow) *Picture {
	return nil
}
