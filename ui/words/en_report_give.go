package words

func reportGiveEN() ReportGiveWords { return ReportGiveWords{} }
