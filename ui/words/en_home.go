package words

func homeEN() HomeWords {
	return HomeWords{
		New: "New coffee moment", Resume: "Continue your draft", Assess: "Self-assessment", HandIn: "Hand in", NotHandedIn: "nothing handed in yet", HandedIn: "handed in on %s",
		Revising: "new version", Intention: "You meant to do this",
		Quiet: "nothing yet", Latest: "Recent", Empty: "Your reflections will be here. Everything stays on this computer.",
		Finished:   "Saved. Good that you paused for a moment.",
		AskDiscard: "Throw this draft away?", Discarded: "Draft thrown away", Demo: "example, nothing is kept",
	}
}

func listEN() ListWords {
	return ListWords{
		Title: "My entries", Search: "Search", Count: Plural{"1 entry", "%d entries"}, Found: Plural{"1 found", "%d found"}, AtLeast: Plural{"1 or more found", "%d or more found"},
		Any: "all", Alias: "Alias", Criterion: "Criterion", Stage: "Placement", From: "From", Until: "Until",
		Empty: "No entries yet. Go back with esc, then n for a new coffee moment.", Nothing: "Nothing found.",
		Looking: "Looking …", BinTitle: "Bin",
		BinAbout: "What you threw away can be put back for %d days. After that it is gone for good.", BinEmpty: "The bin is empty.",
		DeletedOn: "thrown away: %s", AskPurge: "Remove this entry for good, with all its versions? It can’t be put back then.",
		AskPurgeAll: Plural{"Remove the entry in the bin for good? It can’t be put back then.", "Remove all %d entries in the bin for good? They can’t be put back then."}, Purged: "Removed for good",
	}
}

func entryEN() EntryWords {
	return EntryWords{NoAlias: "no alias", PrivateShort: "private", Levels: Plural{"1 level", "%d levels"}, Version: "version %d of %d",
		Deleted: "In the bin", Restored: "Put back",
		DraftWaits: "You began a new version and did not finish it yet. Below is the earlier one; e goes on with yours."}
}
