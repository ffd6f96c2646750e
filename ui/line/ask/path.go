package ask

import "strings"

// Path gives the path that somebody typed, or dragged onto the window: terminals put quotation marks around it, or a backslash before a space.
func Path(typed string) string {
	typed = strings.TrimSpace(typed)
	for _, mark := range []string{`"`, `'`} {
		if len(typed) > 1 && strings.HasPrefix(typed, mark) && strings.HasSuffix(typed, mark) {
			return typed[1 : len(typed)-1]
		}
	}
	if strings.Contains(typed, `\ `) {
		return strings.ReplaceAll(typed, `\ `, " ")
	}
	return typed
}
