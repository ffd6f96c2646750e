package discretion

// Version stands for the rules and the lists, for whoever remembers what they found. It is a digest of all of them, so that nobody
// has to judge whether a change was one of these, and a test says what it has to be.
const Version = "6198f9d77d9c433f"
