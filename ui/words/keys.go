package words

// KeyWords say what each key does, in one or two words for the footer, by the name that stands beside the key.
type KeyWords map[string]string
