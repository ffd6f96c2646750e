package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// Config is what must be known before a journal opens, and so can't stand in it: how to say that it does not open.
// Empty means that nothing was chosen.
type Config struct {
	Language string `json:"language,omitempty"`
	Theme    string `json:"theme,omitempty"`
	NoMouse  bool   `json:"noMouse,omitempty"` // the mouse is left to the terminal
	Lines    bool   `json:"lines,omitempty"`   // the program begins in line mode

	// Backups say where those of each file are, as CopiesOf finds them: a file that is damaged can't tell.
	Backups map[string]Copies `json:"backups,omitempty"`
}

// CopiesOf says where the backups of a file are, whichever of its names the path is.
func (c Config) CopiesOf(path string) Copies { return c.Backups[Whole(path)] }

// WithCopies gives c with the backups of a file elsewhere. c stays as it is, for whoever else has it.
func (c Config) WithCopies(path string, copies Copies) Config {
	all := map[string]Copies{Whole(path): copies}
	for name, others := range c.Backups {
		if name != Whole(path) {
			all[name] = others
		}
	}
	c.Backups = all
	return c
}

// Without gives c without what it says of the backups of a file that is not there any more.
func (c Config) Without(path string) Config {
	c.Backups = maps.Clone(c.Backups)
	delete(c.Backups, Whole(path))
	return c
}

// Copies say where backups of one file are, beyond those beside it.
type Copies struct {
	Folder string   `json:"folder,omitempty"` // new ones go here; beside the file where it is empty
	Also   []string `json:"also,omitempty"`   // these got one once, and so a purge has to reach them
	Last   string   `json:"last,omitempty"`   // the newest
}

// Folders gives all of them.
func (c Copies) Folders() []string {
	var folders []string
	for _, folder := range append([]string{c.Folder}, c.Also...) {
		if folder != "" && !slices.Contains(folders, folder) {
			folders = append(folders, folder)
		}
	}
	return folders
}

// With gives c after a backup was made. The folder beside the file is not among those that it names, for the file may move.
func (c Copies) With(made Backup) Copies {
	folder := filepath.Dir(made.Path)
	if folder != c.Folder && filepath.Base(folder) != backupsFolder && !slices.Contains(c.Also, folder) {
		c.Also = append(slices.Clone(c.Also), folder)
	}
	c.Last = made.Path
	return c
}

// ErrConfig says that a config file can't be read as one.
var ErrConfig = errors.New("the config file is damaged")

// maxConfig is far more than a Config takes; a larger file is something else.
const maxConfig = 64 << 10

// ReadConfig reads a config file. With every error a usable Config comes back, in which nothing of that file is: fs.ErrNotExist when
// there is no file, ErrConfig when it is none.
//
// Of a config that came along with the program only what it says of its own folder is believed: see joinHome.
func ReadConfig(path string) (Config, error) {
	config, err := readConfig(path)
	if home := homeOf(path); home != "" {
		chosen, _ := readConfig(home)
		config = config.joinHome(filepath.Dir(path), chosen)
	}
	return config, err
}

func readConfig(path string) (Config, error) {
	data, err := readNamed(path, maxConfig)
	if errors.Is(err, ErrNotRegular) {
		err = ErrConfig
	}
	if err != nil {
		return Config{}, fmt.Errorf("read config: %w", err)
	}
	var config Config
	if len(data) > maxConfig || json.Unmarshal(data, &config) != nil {
		return Config{}, fmt.Errorf("read config: %w", ErrConfig)
	}
	return config, nil
}

// WriteConfig writes a config file, and its folder when there is none. A failure, an error of the file system, leaves
// the earlier file as it was.
func WriteConfig(path string, config Config) error {
	home := homeOf(path)
	if home == "" {
		return writeConfig(path, config)
	}
	chosen, err := readConfig(home)
	beside, changed, differs := config.partFrom(filepath.Dir(path), chosen)
	if differs && (err == nil || errors.Is(err, fs.ErrNotExist)) {
		if err := writeConfig(home, changed); err != nil {
			return err
		}
	}
	return writeConfig(path, beside)
}

func writeConfig(path string, config Config) error {
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

// ChangeConfig changes what a config file says, as it is by now: another window, or another part of the program, may have changed it since it was
// read. One that is damaged begins anew. A failure leaves it as it was; it is an error of the file system.
func ChangeConfig(path string, change func(*Config)) error {
	config, err := ReadConfig(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, ErrConfig) {
		return err
	}
	change(&config)
	return WriteConfig(path, config)
}
