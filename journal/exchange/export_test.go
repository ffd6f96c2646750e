package exchange

// Unseal gives what is behind a seal, whatever it is.
func Unseal(sealed []byte, k Key) ([]byte, error) { return unseal(sealed, k) }
