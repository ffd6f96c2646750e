package words

// GuideWords is a stub
type GuideWords struct{ Title string }

func guideNL() GuideWords { return GuideWords{"Gids voor de les"} }
func guideEN() GuideWords { return GuideWords{"Guide to the lesson"} }
