package words

func french() *Catalog {
	return &Catalog{
		Lang: "fr", Language: "Français", Unread: "pas encore relu par un locuteur natif",
		Dates: datesFR(), Keys: keysFR(), Home: homeFR(), Walk: walkFR(), Facts: factsFR(),
		List: listFR(), Entry: entryFR(), Stand: standFR(), Stage: stageFR(), Settings: settingsFR(), Help: helpFR(), Lessons: lessonsFR(), Errors: errorsFR(),
		Side: sideFR(), Command: commandFR(),
		HandIn: handInFR(), Told: toldFR(), Feedback: feedbackFR(), Review: reviewFR(), Student: studentFR(), Arrival: arrivalFR(), Rubrics: rubricsFR(),
		Lecturers: lecturersFR(), Trust: trustFR(), Exchange: exchangeFR(), Upload: uploadFR(), Aside: asideFR(), Discretion: discretionFR(), Safety: safetyFR(), Mine: mineFR(),
		Where: whereFR(), Merge: mergeFR(), Lock: lockFR(), Gate: gateFR(), School: schoolFR(), Start: startFR(), Guide: guideFR(), Handed: handedFR(), Beside: besideFR(), Looks: looksFR(), Group: groupFR(), Report: reportFR(), Note: noteFR(),
	}
}
