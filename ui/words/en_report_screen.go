package words

func reportScreenEN() ReportScreenWords { return ReportScreenWords{} }
