package words

import "koffiemoment/journal/exchange"

func asideFR() AsideWords {
	return AsideWords{
		LeftOut: map[exchange.Why]string{
			exchange.ClosedFolder:  "Ce dossier ne s’ouvre pas ; son contenu n’a pas été lu. Vérifie si tu peux l’ouvrir toi-même.",
			exchange.TooDeep:       "Ce dossier n’a pas été lu : il est caché ou trop profond dans d’autres dossiers. S’il contient des journaux, choisis-le toi-même.",
			exchange.TooMuch:       "Il y a ici plus que ce qui se lit en une fois : jusqu’à 5 000 fichiers et 1 Go en tout. Le reste n’a pas été lu. Répartis-le dans des dossiers.",
			exchange.BadArchive:    "Ce fichier zip est abîmé. Télécharge-le à nouveau.",
			exchange.LockedArchive: "Ce fichier zip a un mot de passe. Décompresse-le toi-même et choisis le dossier.",
			exchange.OtherArchive:  "C’est une archive que koffiemoment ne décompresse pas. Décompresse-la toi-même et choisis le dossier.",
			exchange.BadName:       "Ce nom n’est pas possible : il mène hors du fichier zip, s’y trouve deux fois ou n’est pas un nom de fichier. Il n’a pas été lu.",
		},
		Others: Plural{"%d autre fichier. Il ne contient pas de journal.", "%d autres fichiers. Ils ne contiennent pas de journal."},
		ByFile: "De %s, selon le fichier. Ce n’est pas vérifié.", ByPath: "De %s, selon le nom du fichier ou du dossier. Ce n’est pas vérifié.",
	}
}
