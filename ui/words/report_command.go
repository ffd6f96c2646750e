package words

// ReportCommandWords are those of the command that makes a report: what its flags are for, and why there is none.
type ReportCommandWords struct {
	Format, Out, Open    string
	Margins, Names, Wish string
	Four                 string
	NoForm               string // the form
	NoAnswer, NoCards    string
	NothingSaid          string
	NotHandedIn          string // the file
	Unopened             string
}
