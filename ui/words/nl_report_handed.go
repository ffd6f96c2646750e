package words

func reportHandedNL() ReportHandedWords { return ReportHandedWords{} }
