package words

// ReportCommandWords are those of the command that makes a report: what its flags are for, and why there is none.
type ReportCommandWords struct {
	Format, Out, Open             string
	Margins, Private, Names, Wish string
	Four                          string
	KeepFound                     string
	WishFound                     Plural // what in the sentence may tell who somebody is, and what to do about it
	NoForm                        string // the form, and those that there are
	NoAnswer, NoCards             string
	NoHandIns                     string // in the files and folders that were named
	NothingSaid                   string
	NotHandedIn                   string // the file
	Sealed                        string
	NotWritten                    string // the folder, and the system's own words
	Unopened                      string
}
