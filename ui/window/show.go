package window

import (
	"io/fs"
	"os"
	"os/exec"
	"runtime"

	tea "charm.land/bubbletea/v2"
)

// FolderShownMsg says what came of opening a folder in the file manager: fs.ErrNotExist where there is no such folder.
type FolderShownMsg struct {
	Path string
	Err  error
}

// ShowFolder opens a folder in the file manager of the system, which is looked for only now.
func (n *Window) ShowFolder(asker Screen, path string) tea.Cmd {
	return n.Run(asker, func() tea.Msg { return FolderShownMsg{path, show(path, fs.FileMode.IsDir)} })
}

// FileShownMsg says what came of opening a file in the program that the system has for it: fs.ErrNotExist where there is no such file.
type FileShownMsg struct {
	Path string
	Err  error
}

// ShowFile opens a file in the program that the system has for it.
func (n *Window) ShowFile(asker Screen, path string) tea.Cmd {
	return n.Run(asker, func() tea.Msg { return FileShownMsg{path, show(path, fs.FileMode.IsRegular)} })
}

// Show opens a file as ShowFile does, without a window of ours. It returns fs.ErrNotExist where there is no such file, and what the system says.
func Show(path string) error { return show(path, fs.FileMode.IsRegular) }

// show waits for the program that it starts, which on some systems ends when its window is closed. What the one of Windows says of
// itself when it ends is wrong.
func show(path string, is func(fs.FileMode) bool) error {
	if info, err := os.Stat(path); err != nil || !is(info.Mode()) {
		return fs.ErrNotExist
	}
	name, err := opener()
	if err != nil {
		return err
	}
	show := exec.Command(name, path)
	if err := show.Start(); err != nil {
		return err
	}
	if err := show.Wait(); runtime.GOOS != "windows" {
		return err
	}
	return nil
}

// opener gives what shows a folder or a file on this system. Where no window can be opened there is none: what is there in its place might draw
// on this terminal.
func opener() (name string, err error) {
	switch runtime.GOOS {
	case "windows":
		return "explorer.exe", nil
	case "darwin":
		return "open", nil
	}
	if os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == "" {
		return "", exec.ErrNotFound
	}
	return "xdg-open", nil
}
