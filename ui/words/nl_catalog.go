package words

func dutch() *Catalog {
	return &Catalog{
		Lang: "nl", Language: "Nederlands", Dates: datesNL(), Keys: keysNL(), Home: homeNL(), Walk: walkNL(), Facts: factsNL(),
		List: listNL(), Entry: entryNL(), Stand: standNL(), Stage: stageNL(), Settings: settingsNL(), Help: helpNL(), Lessons: lessonsNL(), Errors: errorsNL(),
		Side: sideNL(), Command: commandNL(),
		HandIn: handInNL(), Told: toldNL(), Feedback: feedbackNL(), Review: reviewNL(), Student: studentNL(), Arrival: arrivalNL(), Rubrics: rubricsNL(),
		Lecturers: lecturersNL(), Trust: trustNL(), Exchange: exchangeNL(), Upload: uploadNL(), Aside: asideNL(), Discretion: discretionNL(), Safety: safetyNL(), Mine: mineNL(),
		Where: whereNL(), Merge: mergeNL(), Lock: lockNL(), Gate: gateNL(), School: schoolNL(), Start: startNL(), Guide: guideNL(), Handed: handedNL(), Beside: besideNL(), Looks: looksNL(), Group: groupNL(), Report: reportNL(), Note: noteNL(),
	}
}
