package words

import "koffiemoment/store/platform"

func uploadFR() UploadWords {
	const (
		moodle = "Moodle : ouvre le devoir, va aux remises et dépose ce fichier comme zip de fichiers de feedback : %s\nLes fichiers de feedback doivent être activés dans le devoir, sinon Moodle passe tout sans rien dire."
		canvas = "Canvas : ouvre le devoir et dépose à nouveau les remises, avec ce fichier : %s\nL’étudiant voit la réponse en pièce jointe d’un commentaire, sous le nom de son propre fichier."
	)
	return UploadWords{
		To: map[platform.Layout]string{
			platform.Plain:           "Donne à chaque étudiant le fichier qui porte ce nom, de : %s",
			platform.Moodle:          moodle,
			platform.MoodleAnonymous: moodle,
			platform.MoodleGroup:     "Moodle : donne toi-même à chaque groupe la réponse qui porte son nom, de : %s",
			platform.Canvas:          canvas,
			platform.CanvasAnonymous: canvas,
			platform.Blackboard:      "Blackboard ne reprend pas les réponses en une fois. Pour chaque étudiant, ajoute comme feedback le fichier qui porte ce nom, de : %s",
			platform.Brightspace:     "Brightspace : ouvre le devoir et ajoute ce fichier comme fichiers de feedback : %s\nNe change rien aux noms ni aux dossiers qu’il contient.",
			platform.Chamilo:         "Chamilo : ouvre le devoir et dépose ce fichier comme corrections : %s\nNe change rien aux noms qu’il contient.",
			platform.Teams:           "Teams ne reprend pas les réponses en une fois. Donne à chaque étudiant le fichier du dossier qui porte ce nom, dans : %s",
		},
		Groups:   "Attention : ce sont des groupes. Moodle peut prendre le numéro d’un groupe pour celui d’un étudiant, et quelqu’un d’autre reçoit alors la réponse. Ne dépose donc pas le zip.",
		NotWhole: "Les réponses sont écrites, mais la liste ou le fichier zip ne l’est pas. Ferme-les s’ils sont ouverts quelque part, et écris encore une fois les réponses. Elles sont dans : %s",
		Student:  "Étudiant", Called: "Sur la plateforme", File: "Fichier", Ready: "Prête", Written: "Écrite", Sent: "Envoyée", Yes: "oui",
	}
}
