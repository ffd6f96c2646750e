// Package kit is what screens are drawn and typed with: a frame that fits any window, rows that know where they lie, fields and forms,
// keys as data, and an entry written out as lines. Begin with Frame: a screen fills one and draws it. It knows the words of the languages,
// the journal's own types and what the discretion finds, and neither a store, a window nor any screen; what it draws it draws from its arguments.
//
// # What drawing may rely on
//
// Text of a person or of a file reaches a line by Wrap or Cell alone, or as what a frame is called: these take out once more what must
// reach no terminal, because neither the terminal nor the library that draws does. What is being typed shows in the fields. Widths are counted in cells, never in bytes or letters. Colour says nothing by
// itself: there is a word or a sign beside it, and the theme may have no colour at all.
package kit
