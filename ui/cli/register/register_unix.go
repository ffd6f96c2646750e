//go:build unix && !darwin

package register

import (
	"errors"
	"html"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"

	"koffiemoment/store"
)

// system is a desktop as freedesktop.org describes it: a kind of file is a file in one folder, a program that opens it one in another. Both
// have names that nothing else has, neither a package of this program.
type system struct{ folder string }

func here() system { return system{xdg.DataHome} }

func (s system) files() (kind, program string) {
	return filepath.Join(s.folder, "mime", "packages", "koffiemoment-register.xml"), filepath.Join(s.folder, "applications", "koffiemoment-register.desktop")
}

func (s system) put(program, called string) (written []string, err error) {
	kindAt, programAt := s.files()
	for path, text := range map[string]string{kindAt: kind(called), programAt: entry(program)} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, err
		}
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		if err := store.WriteNew(path, []byte(text)); err != nil {
			return nil, err
		}
	}
	s.refresh()
	return []string{kindAt, programAt}, nil
}

func (s system) take() (removed, others []string, err error) {
	kindAt, programAt := s.files()
	for _, path := range []string{kindAt, programAt} {
		switch err := os.Remove(path); {
		case err == nil:
			removed = append(removed, path)
		case !errors.Is(err, fs.ErrNotExist):
			return removed, nil, err
		}
	}
	if len(removed) > 0 {
		s.refresh()
	}
	return removed, nil, nil
}

// refresh has the desktop read its folders anew. Where it has no program for that it does so by itself.
func (s system) refresh() {
	for program, folder := range map[string]string{"update-mime-database": "mime", "update-desktop-database": "applications"} {
		if _, err := exec.LookPath(program); err == nil {
			_ = exec.Command(program, filepath.Join(s.folder, folder)).Run()
		}
	}
}

func kind(called string) string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/vnd.koffiemoment">
    <comment>` + html.EscapeString(called) + `</comment>
    <glob pattern="*.koffie"/>
  </mime-type>
</mime-info>
`
}

func entry(program string) string {
	return `[Desktop Entry]
Type=Application
Name=koffiemoment
Exec=` + quoted(program) + ` %f
Terminal=true
NoDisplay=true
MimeType=application/vnd.koffiemoment;
`
}

// quoted writes a path as an entry wants it: a word of a shell in a value that has escapes of its own, in which a percent sign means something.
func quoted(path string) string {
	word := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "`", "\\`", `$`, `\$`).Replace(path)
	return `"` + strings.NewReplacer(`\`, `\\`, `%`, `%%`, "\n", `\n`).Replace(word) + `"`
}
