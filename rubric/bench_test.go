package rubric_test

import (
	"crypto/sha256"
	"encoding/json"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"koffiemoment/rubric"
	"koffiemoment/ui/measure"
)

func BenchmarkRubric(b *testing.B) {
	source, encoded := rubric.DefaultSource(), rubric.Default().Encode()
	measure.Beside(b, "parse", measure.Figure{Floor: "the YAML library reads the same file into plain maps"}, measure.Timed(func() error {
		_, err := rubric.Parse(source)
		return err
	}), measure.Timed(func() error {
		var plain any
		return yaml.Unmarshal(source, &plain)
	}))
	measure.Beside(b, "decode", measure.Figure{Floor: "decodes the same bytes into plain maps"}, measure.Timed(func() error {
		_, err := rubric.Decode(encoded)
		return err
	}), measure.Timed(func() error {
		var plain any
		return json.Unmarshal(encoded, &plain)
	}))
}

// BenchmarkHostile measures the file that costs most of those that would cost a careless reader most.
func BenchmarkHostile(b *testing.B) {
	files := hostile(b)
	slowest := func(read func(source string)) measure.Turn {
		return func() (measure.Sample, error) {
			most := time.Duration(0)
			for _, source := range files {
				start := time.Now()
				read(source)
				most = max(most, time.Since(start))
			}
			return measure.Of(measure.Milliseconds(most)), nil
		}
	}
	measure.Beside(b, "slowest", measure.Figure{Floor: "hashes the same files", Most: 2000},
		slowest(func(source string) { _, _ = rubric.Parse([]byte(source)) }), slowest(func(source string) { sha256.Sum256([]byte(source)) }))
}
