package words

func gateEN() GateWords {
	return GateWords{
		Locked:     "locked",
		Journal:    "This journal is locked. Your passphrase opens it.",
		Reviews:    "What you noted when reviewing is locked. Your passphrase opens it.",
		Copy:       "This copy is locked with another passphrase: that of when it was made. Nothing has changed yet.",
		Merge:      "The copy that you chose is locked with another passphrase: that of the computer it comes from. Nothing has changed yet.",
		Passphrase: "Passphrase", Sheet: "Recovery key",
		Show: "Show what you type", Shown: "yes", Hidden: "no",
		UseSheet: "Use the recovery key", UsePassphrase: "Use the passphrase",
		SheetAbout: "The long key on your recovery sheet. Without the passphrase and without that sheet nobody can open this: not we, and not your college.",
		Stop:       "Stop", StopAbout: "all stays as it is", Back: "Back",
		Opening:    "Opening …",
		Wrong:      "This passphrase does not open it. See whether caps lock is on and whether your keyboard has the right layout (azerty or qwerty), and show what you type. You may try as often as you like.",
		WrongSheet: "This recovery key does not open it. The sheet may be of another journal, or of a lock from before. You may try as often as you like.",
		NoKey:      "This is not a whole recovery key yet. It begins with AGE-SECRET-KEY-1; check the groups, one by one. Spaces and small letters are fine.",
		Broken:     "The lock itself is damaged: no passphrase opens it any more. Try the recovery key on your sheet, or a copy.",
		Curtain:    "The curtain is drawn.", CurtainAbout: "All stands as you left it.", Lift: "Open the curtain",
		ReadCopy: "Read the latest copy", ReadCopyAbout: "it is locked, and opens with your passphrase", LockedAs: "locked with another passphrase",
		SideOpens: "That file is locked, as your journal is. You open it with: koffiemoment open \"%s\"",
	}
}
