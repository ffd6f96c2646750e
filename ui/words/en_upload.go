package words

import "koffiemoment/store/platform"

func uploadEN() UploadWords {
	const (
		moodle = "Moodle: open the assignment, choose to upload feedback files in a zip at the submissions, and give this file: %s\nFeedback files have to be on for the assignment; Moodle ignores anything else without saying so."
		canvas = "Canvas: open the assignment, choose to re-upload submissions, and give this file: %s\nThe student sees the answer attached to a comment, under the name of their own file."
	)
	return UploadWords{
		To: map[platform.Layout]string{
			platform.Plain:           "Give each student the file with their name, from: %s",
			platform.Moodle:          moodle,
			platform.MoodleAnonymous: moodle,
			platform.MoodleGroup:     moodle,
			platform.Canvas:          canvas,
			platform.CanvasAnonymous: canvas,
			platform.Blackboard:      "Blackboard does not take answers back all at once. Add the file with their name as feedback for each student, from: %s",
			platform.Brightspace:     "Brightspace: open the assignment, choose to add feedback files, and give this file: %s\nChange nothing about the names or the folders in it.",
			platform.Chamilo:         "Chamilo: open the assignment, choose to upload corrections, and give this file: %s\nChange nothing about the names in it.",
			platform.Teams:           "Teams does not take answers back all at once. Give each student the file from the folder with their name, in: %s",
		},
		Groups:   "Note: these are groups. Moodle may take the number of a group for that of a student, and then somebody else gets the answer. Give answers to groups one by one.",
		NotWhole: "The answers were written, but the list or the zip was not. Close those if they are open somewhere, and write the answers again. They are in: %s",
		Student:  "Student", Called: "On the platform", File: "File", Ready: "Ready", Written: "Written", Sent: "Sent", Yes: "yes",
	}
}
