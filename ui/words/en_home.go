package words

func homeEN() HomeWords {
	return HomeWords{
		New: "New coffee moment", Resume: "Continue your draft", Assess: "Self-assessment", List: "List",
		NotHandedIn: "nothing handed in yet", HandedIn: "last on %s", NoAnswer: "no answer yet",
		Last: "last %s, %s", Moments: Plural{"1 moment", "%d moments"}, Words: Plural{"1 word", "%d words"},
		ResumeRevision: "Continue your new version", MoreDrafts: Plural{"1 more draft", "%d more drafts"}, Intention: "You meant to do this", Latest: "Latest", Empty: "Your reflections will be here. Everything stays on this computer.",
		Quiet: "still quiet", OnlyWords: "words only", Counts: "6 %s: six moments, last %s",
		Finished:       "Saved. Good that you paused for a moment.",
		Sent:           "Handed in last",
		FolderGone:     "This folder is not there any more:\n%s\nPerhaps it was moved. Your entries are in your journal still.",
		FolderUnopened: "The folder could not be opened from here. You find it here:\n%s",
		NewRubric:      "New version of the rubric", NewRubricAbout: "go over, everything counts",
		AskNewRubric: "Go over to the new version of the rubric?", NewRubricSafe: "Your entries stay as they are and count. An open draft or self-assessment keeps the version that you began it with.",
		GoOver: "Go over", NotYet: "Not now", NextStage: "Next placement", NewYear: "New school year", NextStageAbout: "begin %s; %s stays",
		AskNextStage: "Begin %s?", BeginStage: "Begin %s", StageBegan: "%s has begun",
		NextStageSafe: "Today becomes its first day; you can change that in the settings. The overview, the goals and your focus begin anew. All of %s stays and can be read, in growth, self-assessment and answers.",
		WentOver:      "New moments follow the new version",

		Around: "Around this placement", AroundAbout: "growth, mirror, intentions, chances …",
		GrowthAbout: "how it went, week by week", MirrorAbout: "what you noted, as a question", ChancesAbout: "of the school, and who is in the class",
		IntentionsOpen: Plural{"1 is open", "%d are open"}, AnswersAbout: "from your lecturer", SettingsAbout: "name, placement, focus, language, backups …",
		Lessons: "What is a coffee moment?", LessonsAbout: "short pages, with examples",
		Evening: "Try reviewing", EveningAbout: "an evening with twelve invented students",

		AskDiscard: "Throw away the draft of %s?", AskDiscardOf: "Throw away the draft with %s?", AskDiscardRevision: "Throw away the new version of your entry of %s?",
		Keep: "Keep it", ToBin: "To the bin", BackFor: "can be brought back for %d days", EntryStays: "the entry itself stays",
		Discarded: "Draft in the bin",
		Demo:      "example, nothing is kept",
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
		DeletedOn: "binned: %s", DaysLeft: Plural{"1 day left", "%d days left"}, AskPurge: "Remove this entry for good, with all its versions?",
		AskPurgeAll: Plural{"Remove the entry in the bin for good?", "Remove all %d entries in the bin for good?"}, Purged: "Removed for good",
		AskPurgeAnswer: "Remove this answer for good, with your replies and tips?", AnswerFirst: "Put the answer back with u first, then you can read it", AnswerOfNobody: "An answer that is damaged",
		AskPurgeMixed: Plural{"Remove the answer in the bin for good?", "Remove all in the bin for good? There are %d entries and answers."},
		KeepIt:        "Leave it in the bin", KeepItAbout: "u still puts it back", PurgeIt: "Remove for good", PurgeItAbout: "it can’t be put back then",
	}
}

func entryEN() EntryWords {
	return EntryWords{NoAlias: "no alias", PrivateShort: "private", Levels: Plural{"1 level", "%d levels"}, Version: "version %d of %d",
		Deleted: "In the bin", Restored: "Put back",
		DraftWaits: "You began a new version and did not finish it yet. Below is the earlier one; e goes on with yours."}
}
