package words

func reportGiveNL() ReportGiveWords { return ReportGiveWords{} }
