package words

func reportClassNL() ReportClassWords { return ReportClassWords{} }
