package ui

import (
	"os"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/safety"
	"koffiemoment/ui/window"
)

// newLock opens the screen of the journal's lock.
func (sh *Shell) newLock() window.Screen {
	book := sh.Book
	return safety.NewLock(sh.Window, safety.Locking{
		Of: sh.journalFile(), Open: func() safety.Lockable { return book.Store }, Outbox: book.Outbox,
		Idle: func() int { return book.Settings().Idle },
		KeepIdle: func(minutes int) tea.Cmd {
			set := book.Settings()
			set.Idle = minutes
			return book.KeepSettings(set)
		},
	})
}

// newReviewLock opens the screen of the lock on the lecturer's file.
func (sh *Shell) newReviewLock() window.Screen {
	desk := sh.Desk
	return safety.NewLock(sh.Window, safety.Locking{
		Of: sh.reviewsFile(), Open: func() safety.Lockable { return desk.Reviews() }, Outbox: desk.Outbox(),
		Idle: func() int { return desk.Set.Idle },
		KeepIdle: func(minutes int) tea.Cmd {
			desk.Set.Idle = minutes
			return desk.KeepSet()
		},
	})
}

// follow has the copies of a file follow its lock, as far as they are owed and can be reached, and says whether that changed anything. What
// stays behind is named by the overview and the settings.
func follow(open safety.Lockable) bool {
	before, err := open.Unfollowed()
	if err != nil {
		return false
	}
	after, err := open.FollowLock(nil)
	return err == nil && !slices.Equal(before, after)
}

// followBack has copies follow the lock at the end where one that could not be reached is there by now: a stick that was put in meanwhile.
func followBack(open safety.Lockable) {
	missed, _ := open.Unfollowed()
	back := slices.ContainsFunc(missed, func(path string) bool {
		_, err := os.Stat(path)
		return err == nil
	})
	if back {
		follow(open)
	}
}
