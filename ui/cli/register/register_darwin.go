package register

// system is macOS, which ties kinds of files to an app in a folder of its own, with a list of them in it, and to nothing else.
type system struct{}

func here() system { return system{} }

func (system) put(string, string) (written []string, err error) { return nil, errByHand }

func (system) take() (removed, others []string, err error) { return nil, nil, errByHand }
