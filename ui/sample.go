package ui

import (
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/window"
)

// invention makes an invented journal or class, in a language: what a program on it needs, and what takes its files away.
type invention func(language string) (o Options, gone func() error, err error)

// example is an invented journal or class inside the program: a program of its own, with its own window and its own files, to which keys, mouse and
// screen belong while it is open. The program around it goes on meanwhile, with its journal open and its screens as they were; what is
// still to be saved there is saved.
type example struct {
	*Shell
	gone func() error // takes its files away, once they are closed
}

// sampleMsg brings an example that was made, or says that it could not be.
type sampleMsg struct {
	made *example
	err  error
}

// insideMsg is a message of an example, so that no work of it is taken for work on the real journal. One that has been left hears no more.
type insideMsg struct {
	of  *example
	msg tea.Msg
}

// look makes an example in the present language and colours, beside the loop. The screen that asks gets it, and enters it.
func (sh *Shell) look(asker window.Screen, invent invention) tea.Cmd {
	lang, theme, config := sh.Lang(), sh.themed, sh.config
	return sh.Wait(asker, func() tea.Msg {
		o, gone, err := invent(lang)
		if err != nil {
			return sampleMsg{err: err}
		}
		o.Demo, o.Language, o.Theme, o.Config = true, lang, theme, config
		inner, err := openExample(o)
		if err != nil {
			_ = gone() // that it could not be made is what there is to tell
			return sampleMsg{err: err}
		}
		return sampleMsg{made: &example{inner, gone}}
	})
}

func openExample(o Options) (*Shell, error) {
	j, err := o.journal(nil)
	if err != nil {
		return nil, err
	}
	return New(o, j)
}

// enter gives keys and screen to an example.
func (sh *Shell) enter(msg sampleMsg) tea.Cmd {
	if msg.err != nil {
		return sh.Tell(sh.Words.Lessons.NoOpen)
	}
	in := msg.made
	sh.inner = in
	in.Curtain = sh.fall
	in.After = func(d time.Duration, msg tea.Msg) tea.Cmd { return sh.After(d, insideMsg{in, msg}) }
	in.ground, in.profile, in.cells = sh.ground, sh.profile, sh.cells
	in.retheme()
	return in.within(in.init)
}

// leave closes the example and takes its files away. What stood on the screen before stands there again.
func (sh *Shell) leave() tea.Cmd {
	in := sh.inner
	sh.inner = nil
	in.close()
	_ = in.gone() // a folder of invented texts that stays behind harms nobody
	return sh.Say(sh.Words.Lessons.Back)
}

// inside gives an example what is its own, and says false for what is not. The key that quits from anywhere ends both.
func (sh *Shell) inside(msg tea.Msg) (heard bool, cmd tea.Cmd) {
	in := sh.inner
	switch msg := msg.(type) {
	case insideMsg:
		if in == nil || msg.of != in {
			return true, nil
		}
		if _, quits := msg.msg.(tea.QuitMsg); quits {
			return true, sh.leave()
		}
		return true, in.hear(msg.msg)
	case tea.KeyPressMsg:
		if in != nil && key.Matches(msg, sh.Keys.QuitNow) {
			sh.leave()
			return true, sh.Quit()
		}
	case tea.PasteMsg, tea.MouseMsg:
	default:
		return false, nil
	}
	if in == nil {
		return false, nil
	}
	return true, in.hear(msg)
}

// hear gives the example a message that is its own.
func (in *example) hear(msg tea.Msg) tea.Cmd {
	cmd := in.within(in.route(msg))
	in.evening.follow()
	return cmd
}

// within marks what comes of a command as the example's. That it ends means that one leaves it.
func (in *example) within(cmd tea.Cmd) tea.Cmd {
	return marked(cmd, func(msg tea.Msg) tea.Msg {
		if _, already := msg.(insideMsg); already {
			return msg
		}
		return insideMsg{in, msg}
	})
}

// marked marks what comes of a command, but for a fault, which is one of the whole program.
func marked(cmd tea.Cmd, mark func(tea.Msg) tea.Msg) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		switch msg := cmd().(type) {
		case nil:
			return nil
		case tea.BatchMsg:
			for i := range msg {
				msg[i] = marked(msg[i], mark)
			}
			return msg
		case window.CrashedMsg:
			return msg
		default:
			return mark(msg)
		}
	}
}
