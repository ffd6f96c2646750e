package words

func reportHandedEN() ReportHandedWords { return ReportHandedWords{} }
