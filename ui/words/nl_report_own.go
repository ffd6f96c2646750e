package words

func reportOwnNL() ReportOwnWords { return ReportOwnWords{} }
