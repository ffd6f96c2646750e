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
	return n.Run(asker, func() tea.Msg { return FolderShownMsg{path, showFolder(path)} })
}

// showFolder waits for the program that it starts, which on some systems ends when its window is closed. What the one of Windows says of
// itself when it ends is wrong.
func showFolder(path string) error {
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		return fs.ErrNotExist
	}
	name, err := fileManager()
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

// fileManager gives what shows a folder on this system. Where no window can be opened there is none: what is there in its place might draw
// on this terminal.
func fileManager() (name string, err error) {
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
