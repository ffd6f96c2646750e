package feedback_test

import "koffiemoment/ui/pilot"

var now = pilot.Now

func must(err error) {
	if err != nil {
		panic(err)
	}
}
