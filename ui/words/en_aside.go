package words

import "koffiemoment/journal/exchange"

func asideEN() AsideWords {
	return AsideWords{
		LeftOut: map[exchange.Why]string{
			exchange.ClosedFolder:  "This folder does not open; what is in it was not read. See whether you can open it yourself.",
			exchange.TooDeep:       "This folder was not read: it is hidden, or lies too deep in other folders. If there are hand-ins in it, choose it yourself.",
			exchange.TooMuch:       "There is more here than is read at once: up to 5,000 files and 1 GB together. What is beyond that was not read. Spread it over folders.",
			exchange.BadArchive:    "This zip file is damaged. Download it again.",
			exchange.LockedArchive: "This zip file has a password. Unpack it yourself and choose the folder.",
			exchange.OtherArchive:  "This is an archive that koffiemoment does not unpack. Unpack it yourself and choose the folder.",
			exchange.BadName:       "This name can’t be: it leads out of the zip file, stands in it twice or is no name of a file. It was not read.",
		},
		Others: Plural{"1 other file. There is no hand-in in it.", "%d other files. There is no hand-in in them."},
		ByFile: "From %s, as the file says. That was not checked.", ByPath: "From %s, as the name of the file or the folder says. That was not checked.",
	}
}
