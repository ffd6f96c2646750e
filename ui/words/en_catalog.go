package words

func english() *Catalog {
	return &Catalog{
		Lang: "en", Language: "English", Dates: datesEN(), Keys: keysEN(), Home: homeEN(), Walk: walkEN(), Facts: factsEN(),
		List: listEN(), Entry: entryEN(), Stand: standEN(), Stage: stageEN(), Settings: settingsEN(), Help: helpEN(), Lessons: lessonsEN(), Errors: errorsEN(),
		Side: sideEN(), Command: commandEN(),
		HandIn: handInEN(), Told: toldEN(), Feedback: feedbackEN(), Review: reviewEN(), Student: studentEN(), Arrival: arrivalEN(), Rubrics: rubricsEN(),
		Lecturers: lecturersEN(), Trust: trustEN(), Exchange: exchangeEN(), Upload: uploadEN(), Aside: asideEN(), Discretion: discretionEN(), Safety: safetyEN(), Mine: mineEN(),
		Where: whereEN(), Merge: mergeEN(), Lock: lockEN(), Gate: gateEN(), School: schoolEN(), Start: startEN(), Guide: guideEN(), Handed: handedEN(), Beside: besideEN(), Looks: looksEN(), Group: groupEN(), Report: reportEN(), Note: noteEN(),
	}
}
