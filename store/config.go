package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Config is what must be known before a journal opens, and so can't stand in it: how to say that it does not open.
// Empty means that nothing was chosen.
type Config struct {
	Language string `json:"language,omitempty"`
	Theme    string `json:"theme,omitempty"`
	NoMouse  bool   `json:"noMouse,omitempty"` // the mouse is left to the terminal

	// Backups are where the last backup of each journal went, by the path of the journal: one that is damaged can't tell.
	Backups map[string]string `json:"backups,omitempty"`
}

// ErrConfig says that a config file can't be read as one.
var ErrConfig = errors.New("the config file is damaged")

// maxConfig is far more than a Config takes; a larger file is something else.
const maxConfig = 64 << 10

// ReadConfig reads a config file. With every error the zero Config comes back, which is usable: fs.ErrNotExist when
// there is no file, ErrConfig when it is none.
func ReadConfig(path string) (Config, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Config{}, fmt.Errorf("read config: %w", err)
	}
	if !info.Mode().IsRegular() || info.Size() > maxConfig {
		return Config{}, fmt.Errorf("read config: %w", ErrConfig)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Config{}, fmt.Errorf("read config: %w", err)
	}
	var config Config
	if json.Unmarshal(data, &config) != nil {
		return Config{}, fmt.Errorf("read config: %w", ErrConfig)
	}
	return config, nil
}

// WriteConfig writes a config file, and its folder when there is none. A failure, an error of the file system, leaves
// the earlier file as it was.
func WriteConfig(path string, config Config) error {
	data, err := json.MarshalIndent(config, "", "  ")
	if err == nil {
		err = os.MkdirAll(filepath.Dir(path), 0o700)
	}
	if err == nil {
		err = writeFile(path, bytes.NewReader(append(data, '\n')))
	}
	if err != nil {
		return fmt.Errorf("write config: %w", err)
	}
	return nil
}
