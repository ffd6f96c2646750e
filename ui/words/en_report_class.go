package words

func reportClassEN() ReportClassWords { return ReportClassWords{} }
