package words

func reportScreenNL() ReportScreenWords { return ReportScreenWords{} }
