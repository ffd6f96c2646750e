package words

// KeyWords say what each key does, in one or two words for the footer.
type KeyWords struct {
	Next, Back, Switch, SwitchBack, Deeper, Skip, Stop                            string
	Up, Down, Left, Right, PageUp, PageDown, Top, End                             string
	Choose, Mark, Close, Quit, QuitNow, Help                                      string
	New, Resume, List, Bin, Settings                                              string
	Depth, Pick, Write, Done, DeepenEntry, PurgeAll                               string
	Filter, Fields, Clear, Edit, Delete, Undo, Restore                            string
	Purge, Versions, Discard                                                      string
	Assess, Growth, Mirror, Intentions, Around                                    string
	Moments, AllMoments, FinishEstimate, TurnStage                                string
	Turn, GiveLevel, LevelMoments, Read, Answer, CameBack, LetGo, Earlier, Remove string
	HandIn, Feedback, Review, OpenFile                                            string
	Reread, SetAside, Picture, SendAnswers, Desk                                  string
	OtherFolder, FolderUp, GivePassphrase, Weeks, QuietFirst, TurnRubric          string
	OtherPart, NextUnread, NextStudent, LastStudent, Students, MoreAbout, Points  string
	CriterionUp, CriterionDown, Criteria, JudgeLevel, Reveal, Snippets            string
	Remark, OtherEntry, Unread, Insert, Rewrite, Forget, Comment, Undecided       string
	WhyThis, HandedIn, ToList, ToForm, ToOverview                                 string
	Replace, Keep, Stay, KeepAll, Reopen, Decided, OtherPlace                     string
	ToWriting, WriteFile                                                          string
	Reply, OtherCriterion, OpenAnother                                            string
	Space                                                                         string // the name of the space bar
	Yes, No, YesKey, NoKey                                                        string
}
