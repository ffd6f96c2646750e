package words

import "koffiemoment/journal"

func lessonsEN() LessonWords {
	return LessonWords{
		Next: "Next", Keys: "Keys", KeysAbout: "those of the screen you were on", KeysName: "keys", Of: "%s · %d of %d",
		Done: "back to where you were", Enter: "the example itself", Contents: "In this booklet", Sign: "example",
		Back:   "You are back in your own journal. The example is gone.",
		NoOpen: "The example could not be made. Nothing has changed in your own journal. Try again later.",
		Advice: map[journal.Advice]string{
			journal.JustTell:   "First moment: just tell what you saw. That is enough.",
			journal.OneInWords: "Second moment: answer one question, in your own words.",
			journal.FirstLevel: "Third moment: choose a level, and write one “if …, then …”.",
		},
		Pages: append([]Lesson{
			{
				Name: "a coffee moment", Title: "A parent at the door is your guest",
				Text: []string{
					"You know the child in the classroom, the parent knows it at home. In a warm, mutual and reciprocal dialogue you put the two together. That makes the step from home to school a gentle transition.",
					"Such a talk may last no longer than a minute. Afterwards you pour yourself four cups:",
				},
				Pairs: []Pair{
					{"Welcome", "what you saw and heard"},
					{"Something to hold on to", "how you looked at this parent"},
					{"Pouring coffee", "what you said and did"},
					{"Giving attention", "what you take along to the next time"},
				},
				Reason: "Two minutes are enough. What you write down, you notice sooner next time.",
			},
			{
				Name: "a good story", Title: "What you saw is not what you thought",
				Text: []string{
					"Write down first what somebody could have filmed: who stood where, what was said. What you thought comes after that. It leaves room for another story about the same parent.",
				},
				Pairs: []Pair{
					{"Weak", "“Mum was in a hurry again and took no interest in the drawing.”"},
					{"Stronger", "“Mum looked at her phone, said ‘nice’ and went to the door. She still had her coat on.”"},
					{"Besides", "“I thought: she does not want to be here. Perhaps she just had to go to work.”"},
				},
				Reason: "The first allows one story. The second allows two or three.",
			},
			{
				Name: "levels", Title: "Levels are steps, not marks",
				Text: []string{
					"A level says what worked in this one moment, not how good you are. Choose the description that resembles what you did. If none does, leave it empty: your words count without a level, too.",
				},
				Pairs: []Pair{
					{"Weak", "“Practising, that is a safe choice.”"},
					{"Stronger", "“Practising: I asked a question, but let go of what she answered.”"},
				},
				Reason: "The first is a guess. The second points at something you did, and so at what you may try tomorrow. There is never a total or an average.",
			},
			{
				Name: "aliases", Title: "An alias, and what to do with a real worry",
				Text: []string{
					"Give each family an alias: a flower, a tree, a colour. No initials, they are soon guessed. A street, a job or a school can give somebody away as well.",
				},
				Pairs: []Pair{
					{"Weak", "“S., the mum who works at the baker’s round the corner.”"},
					{"Stronger", "“Parent Poppy, who starts early and is only just on time.”"},
					{"Worry", "Are you worried about a child? Talk about it today with your mentor or the head teacher. This journal can help nobody; they can."},
				},
				Reason: "Something to keep in mind: would you let this parent read along?",
			},
			{
				Name: "if …, then …", Title: "A plan for the next time",
				Text: []string{
					"An intention sticks when it is tied to a moment. Choose something you are sure to see or hear, and one small thing that you do then.",
				},
				Pairs: []Pair{
					{"Weak", "“I want more contact with parents.”"},
					{"Stronger", "“If a parent lingers at the door, then I tell what the child played with.”"},
					{"Later", "At your next coffee moment your plan is there again: how did it go? “No opportunity yet” is an answer, too."},
				},
				Reason: "With the first you never know when to begin. You may let a plan go, and it is never too late.",
			},
			{
				Name: "week 1", Title: "Your first week: three coffee moments",
				Text: []string{
					"Begin small. One encounter at the door is enough, and nothing has to be complete at once. What you write is saved by itself: you can stop at any moment and go on later.",
				},
				Pairs: []Pair{
					{"The first", "Just tell what you saw. “Short” takes two minutes."},
					{"The second", "Answer one question. A level can wait."},
					{"The third", "Choose a level, and write one “if …, then …”."},
					{"The keys", "They are at the foot of each screen. F1 gives help."},
				},
				Reason: "A day without a coffee moment puts you behind in nothing: nothing is ever too late here.",
			},
			{
				Name: "handing in", Title: "Handing in, in four steps",
				Text: []string{
					"You do this when you are asked to, or when you want something to be read. Nothing leaves before the last step, and you can always go back.",
				},
				Pairs: []Pair{
					{"Choose", "A placement, a period, or the moments that you tick."},
					{"Check", "You see what may identify someone: replace it, let it stand, or leave that moment at home."},
					{"Read", "You read exactly what your lecturer gets to see."},
					{"Write", "You get one .koffie file, open or sealed. You deliver it yourself: upload it, or mail it."},
				},
				Reason: "You may hand in again. What your lecturer already said about your moments is not lost by that.",
			},
			{
				Name: "who sees what", Title: "What your lecturer sees",
				Text: []string{
					"Nothing, until you hand in. Then you choose which moments go along, you read exactly what leaves, and you deliver the file yourself.",
				},
				Pairs: []Pair{
					{"Goes along", "your story, your answers and your levels, with weeks of the placement instead of days"},
					{"Stays here", "your margin, and each moment that you made private"},
					{"Comes back", "an answer that stands beside your own view, with a next step"},
				},
				Reason: "If the two of you see it differently, nobody made a mistake. You have something to talk about: a talking point.",
			},
			{
				Name: "privacy", Title: "What you write stays with you",
				Text: []string{
					"All of it is in one file on this computer, and the program cannot connect to anything: only what you pass on goes to somebody else.",
				},
				Pairs: []Pair{
					{"Reading", "Whoever gets into your account can read that file. With a passphrase they cannot: “Locked”, in the settings."},
					{"Looking on", "F12 draws the curtain; your text is saved."},
					{"Families", "The check does not see everything. Aliases do more."},
					{"Throwing away", "For thirty days you can bring something back. Removed for good, it goes out of the copies within reach as well."},
				},
				Reason: "What you passed on, or copied yourself, the program cannot bring back.",
			},
			{
				Name: "the rubric", Title: "The rubric: what you look at",
				Text: []string{
					"A rubric is a list of criteria, each with a description for every level. The one in this program follows the build of a course, in our own words: it is not the rubric of your programme.",
				},
				Pairs: []Pair{
					{"Look", "In the settings, at “Rubric”: all of it, to read."},
					{"Another", "Did your programme give you a rubric? Open the file with a double click: you look at it first, and then choose."},
					{"What is there", "Each entry stays with the rubric that you wrote it with."},
					{"Make one", "With “Save as a spreadsheet” you change it in Excel."},
				},
				Reason: "No mark comes out of it, whichever rubric you use.",
			},
		}, courseEN()...),
		Topics: []Topic{
			{"week-1", []string{"week 1", "a good story"}},
			{"handing-in", []string{"handing in", "who sees what"}},
			{"reviewing", []string{"an evening", "judging", "answers"}},
			{"privacy", []string{"privacy", "aliases"}},
			{"rubric", []string{"the rubric", "levels"}},
		},
		Example: Lesson{
			Name: "an example", Title: "Look around in an example",
			Text: []string{
				"An invented journal lies ready: a whole placement, with the lecturer’s answer. Type, delete and try things. Your own journal is apart from it, and when you come back the example is gone.",
				"Try this:",
			},
			Pairs: []Pair{
				{"a", "See where Lien and the student differ."},
				{"z", "See which moments stand behind a level."},
				{"n", "Pour a coffee moment yourself."},
			},
			Reason: "In an example nothing can go wrong. q brings you back.",
		},
		Evening: []Lesson{
			{
				Name: "an evening", Title: "An evening of reviewing, in five steps",
				Text: []string{
					"Keep the download of your learning platform as it is and open it here. The files of your students are only read. All that you say is saved at once: stop whenever you like and go on tomorrow.",
				},
				Pairs: []Pair{
					{"Read", "First who asks you to look at something, then what you have not read yet or what changed."},
					{"Judge", "A level for each criterion, with what the student wrote above it and a next step below."},
					{"Ready", "No answer leaves half done: you say of each student that it is ready."},
					{"Write", "You see beforehand who gets what. Every student gets a file of their own."},
					{"Send", "You do that yourself, through the learning platform. So this program stays off every network."},
				},
				Reason: "The order does not matter. What matters is that nothing happens by accident: nothing leaves, disappears or changes unless you say so.",
			},
			{
				Name: "judging", Title: "Look for yourself first",
				Text: []string{
					"If you see the student’s level first, yours drifts towards it. If you hide it, it stands beside yours only once you have chosen. Then take the same criterion at the next student: so you measure all of them alike.",
				},
				Pairs: []Pair{
					{"Weak", "“Good work, but mind how you listen.”"},
					{"Stronger", "“You let the mum finish. Next step: first repeat what you heard, and answer only then.”"},
					{"Saw nothing", "If you read nothing about it, choose “I cannot judge”. That says more than a low level."},
				},
				Reason: "The first closes the matter. The second points at what worked, and at what somebody may try at the door tomorrow.",
			},
			{
				Name: "answers", Title: "Ready, written, sent",
				Text: []string{
					"These are three things. Ready is what you say. Written means that there is a file. Whether it was sent only you know, since you upload it yourself. If you say something else afterwards, write a new answer: at the student it takes the place of the one before.",
				},
				Pairs: []Pair{
					{"Sealed", "A sealed journal gets a sealed answer."},
					{"Set aside", "What is damaged, double or older lies aside, each with its reason. Nothing is passed over in silence."},
					{"Wiping", "What you noted about somebody can be wiped. For thirty days you can take it back."},
				},
				Reason: "There is never a total, an average or a ranking of students.",
			},
		},
		Class: Lesson{
			Name: "try it", Title: "Try an evening with an invented class",
			Text: []string{
				"Twelve invented students handed in, and it lies there as it comes from a learning platform. Your own files are apart from it.",
				"Above the keys stands what you may try next. So you see a whole evening in ten minutes.",
			},
			Pairs: []Pair{
				{"Amina", "asks you to look at something"},
				{"Lotte", "handed in again"},
				{"Mai", "sealed her file"},
				{"Olena", "her file is damaged"},
				{"Emma", "two have this name"},
			},
			Reason: "Nothing can go wrong here. q ends it, and then all of it is gone.",
		},
		EnterClass: "the invented class", Try: "Try %d/%d:",
		Steps: []string{
			"open Amina with enter. She asks you to look at something.",
			"enter on a criterion; a digit gives your level.",
			"F6: the same criterion at the next student.",
			"o in the queue: hide the student’s level.",
			"open the sealed row. The passphrase: %s",
			"mark one answer ready, with space in the queue.",
			"write what is ready: a in the queue, and check what leaves.",
			"v says that an answer was sent. Only you know that.",
		},
		AllTried: "That was an evening. Do look around; q takes it all away.",
	}
}
