package words

import "koffiemoment/store/platform"

func uploadEN() UploadWords {
	const (
		moodle = "Moodle: open the assignment, go to the submissions and upload this file as a zip with feedback files: %s\nFeedback files have to be on for the assignment, else Moodle passes over all of it without saying so."
		canvas = "Canvas: open the assignment and re-upload the submissions, with this file: %s\nThe student sees the answer attached to a comment, under the name of their own file."
	)
	return UploadWords{
		To: map[platform.Layout]string{
			platform.Plain:           "Give each student the file with their name, from: %s",
			platform.Moodle:          moodle,
			platform.MoodleAnonymous: moodle,
			platform.MoodleGroup:     "Moodle: give each group the answer with its name yourself, from: %s",
			platform.Canvas:          canvas,
			platform.CanvasAnonymous: canvas,
			platform.Blackboard:      "Blackboard does not take answers back all at once. Add the file with their name as feedback for each student, from: %s",
			platform.Brightspace:     "Brightspace: open the assignment and add this file as feedback files: %s\nChange nothing about the names or the folders in it.",
			platform.Chamilo:         "Chamilo: open the assignment and upload this file as corrections: %s\nChange nothing about the names in it.",
			platform.Teams:           "Teams does not take answers back all at once. Give each student the file from the folder with their name, in: %s",
		},
		Groups:   "Note: these are groups. Moodle may take the number of a group for that of a student, and then somebody else gets the answer. So do not upload the zip.",
		NotWhole: "The answers were written, but the list or the zip was not. Close those if they are open somewhere, and write the answers again. They are in: %s",
		Student:  "Student", Called: "On the platform", File: "File", Ready: "Ready", Written: "Written", Sent: "Sent", Yes: "yes",
	}
}
