package measure_test

// The smallest Bubble Tea program, a floor that ui/cli builds out of testdata, needs a module that go mod tidy would forget, because it
// does not look there.
import _ "charm.land/bubbles/v2/textarea"
