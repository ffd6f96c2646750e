package words

func reportOwnEN() ReportOwnWords { return ReportOwnWords{} }
