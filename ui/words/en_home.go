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
		Title: "My entries", Search: "Search", Count: Plural{"1 entry", "%d entries"}, AtLeast: Plural{"1 or more found", "%d or more found"},
		Newest: "newest first", FoundOf: "%d of %d", Above: Plural{"▲ 1 more above", "▲ %d more above"}, Below: Plural{"▼ 1 more below", "▼ %d more below"},
		MoreBelow: "▼ there are more", Draft: "draft", OnlyWords: "words",
		Any: "all", Alias: "Alias", Criterion: "Criterion", Stage: "Placement", From: "From", Until: "Until",
		Empty: "No entries yet. Go back with esc, then n for a new coffee moment.", Nothing: "Nothing found.",
		Looking: "Looking …", BinTitle: "Bin",
		BinAbout: "What you threw away can be put back for %d days. After that it is gone for good.", BinEmpty: "The bin is empty.",
		DeletedOn: "binned: %s", AskPurge: "Remove this entry for good, with all its versions?",
		AskPurgeAll: Plural{"Remove the entry in the bin for good?", "Remove all %d entries in the bin for good?"}, Purged: "Removed for good",
		AskDraft: "Throw this draft away?", KeepDraft: "Keep it", DropDraft: "Throw it away",
		KeepIt: "Leave it in the bin", KeepItAbout: "u still puts it back", PurgeIt: "Remove for good", PurgeItAbout: "it can’t be put back then",
	}
}

func entryEN() EntryWords {
	return EntryWords{NoAlias: "no alias", PrivateShort: "private", Levels: Plural{"1 level", "%d levels"}, Version: "version %d of %d",
		Deleted: "In the bin", Restored: "Put back",
		DraftWaits: "You began a new version and did not finish it yet. Below is the earlier one; e goes on with yours."}
}
