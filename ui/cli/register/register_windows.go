package register

import (
	"errors"
	"syscall"

	"golang.org/x/sys/windows/registry"
)

// system is a person's own part of the registry. There a kind of file, by its ending, names a class, and the class says what opens it.
type system struct{ classes string }

func here() system { return system{`Software\Classes`} }

const (
	ending, class = ".koffie", "koffiemoment.file"
	kindValue     = "Content Type"
	kindName      = "application/vnd.koffiemoment"
	// What the ending said until we came, kept in our class.
	before, kindBefore = "Before", "Content Type Before"
)

func (s system) at(name string) string { return s.classes + `\` + name }

func (s system) put(program, called string) (written []string, err error) {
	opens := class + `\shell\open\command`
	var values [][3]string // what is kept goes first, so that a put that stops halfway can be undone
	if was, _ := s.get(ending, ""); was != "" && was != class {
		values = append(values, [3]string{class, before, was})
	}
	if was, _ := s.get(ending, kindValue); was != "" && was != kindName {
		values = append(values, [3]string{class, kindBefore, was})
	}
	values = append(values, [][3]string{{class, "", called}, {opens, "", `"` + program + `" "%1"`}, {ending, "", class}, {ending, kindValue, kindName}}...)
	for _, value := range values {
		if err := s.set(value[0], value[1], value[2]); err != nil {
			return nil, err
		}
	}
	refresh()
	return []string{`HKEY_CURRENT_USER\` + s.at(ending), `HKEY_CURRENT_USER\` + s.at(class)}, nil
}

func (s system) take() (removed, others []string, err error) {
	key, err := registry.OpenKey(registry.CURRENT_USER, s.at(class), registry.QUERY_VALUE)
	switch {
	case errors.Is(err, registry.ErrNotExist):
		return nil, nil, nil
	case err != nil:
		return nil, nil, err
	}
	key.Close()
	names, _ := s.get(ending, "")
	if err := s.takeEnding(); err != nil && !errors.Is(err, registry.ErrNotExist) {
		return nil, nil, err
	}
	if names == class {
		removed = append(removed, `HKEY_CURRENT_USER\`+s.at(ending))
	} else if names != "" {
		others = append(others, `HKEY_CURRENT_USER\`+s.at(ending))
	}
	for _, key := range []string{class + `\shell\open\command`, class + `\shell\open`, class + `\shell`, class} {
		if err := registry.DeleteKey(registry.CURRENT_USER, s.at(key)); err != nil && !errors.Is(err, registry.ErrNotExist) {
			return removed, others, err
		}
	}
	refresh()
	return append(removed, `HKEY_CURRENT_USER\`+s.at(class)), others, nil
}

// takeEnding gives the ending back to whom it belonged, and leaves what others wrote beside it.
func (s system) takeEnding() error {
	key, err := registry.OpenKey(registry.CURRENT_USER, s.at(ending), registry.ALL_ACCESS)
	if err != nil {
		return err
	}
	defer key.Close()
	for _, value := range []struct{ name, ours, kept string }{{"", class, before}, {kindValue, kindName, kindBefore}} {
		if now, _, _ := key.GetStringValue(value.name); now != value.ours {
			continue
		}
		if was, _ := s.get(class, value.kept); was != "" {
			err = key.SetStringValue(value.name, was)
		} else {
			err = key.DeleteValue(value.name)
		}
		if err != nil {
			return err
		}
	}
	if left, err := key.Stat(); err == nil && left.SubKeyCount == 0 && left.ValueCount == 0 {
		return registry.DeleteKey(registry.CURRENT_USER, s.at(ending))
	}
	return nil
}

func (s system) set(name, value, text string) error {
	key, _, err := registry.CreateKey(registry.CURRENT_USER, s.at(name), registry.SET_VALUE)
	if err != nil {
		return err
	}
	defer key.Close()
	return key.SetStringValue(value, text)
}

func (s system) get(name, value string) (string, error) {
	key, err := registry.OpenKey(registry.CURRENT_USER, s.at(name), registry.QUERY_VALUE)
	if err != nil {
		return "", err
	}
	defer key.Close()
	text, _, err := key.GetStringValue(value)
	return text, err
}

// refresh has folders that are on the screen look at the kinds of files anew.
func refresh() {
	const assocChanged, idList = 0x08000000, 0
	if tell := syscall.NewLazyDLL("shell32.dll").NewProc("SHChangeNotify"); tell.Find() == nil {
		_, _, _ = tell.Call(assocChanged, idList, 0, 0)
	}
}
