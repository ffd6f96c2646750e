package words

// HomeWords are the overview's.
type HomeWords struct {
	New, Resume, Assess   string
	HandIn, NotHandedIn   string
	HandedIn              string // day
	Revising              string
	Intention             string
	Quiet                 string // a criterion without a moment
	Latest, Empty         string
	Finished              string
	AskDiscard, Discarded string
	Demo                  string
}

// ListWords are those of the list and the bin.
type ListWords struct {
	Title, Search                string
	Count, AtLeast               Plural
	Newest                       string // which of them stand first
	FoundOf                      string // found, all
	Above, Below                 Plural // how many lie out of sight
	MoreBelow                    string
	Draft, OnlyWords             string // how an entry stands
	Any, Alias, Criterion, Stage string
	From, Until                  string
	Empty, Nothing, Looking      string
	BinTitle, BinAbout, BinEmpty string // BinAbout with a number of days
	DeletedOn                    string // with a day
	AskPurge, Purged             string
	AskDraft, KeepDraft          string
	DropDraft                    string
	KeepIt, KeepItAbout          string
	PurgeIt, PurgeItAbout        string
	AskPurgeAll                  Plural
}

// EntryWords are those of one entry.
type EntryWords struct {
	NoAlias, PrivateShort string
	Levels                Plural
	Version               string // revision, newest
	Deleted, Restored     string
	DraftWaits            string
}
