package goes

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// arrival is a file that somebody gave.
type arrival struct {
	*diary.Diary
	say  *words.LineGoesWords
	path string
}

// Arrive opens a .koffie file by its kind. A sealed one is asked about as often as it takes, and whatever is in it is said, and asked about,
// before it is used.
func Arrive(d *diary.Diary, path string) ask.Word {
	v := &arrival{d, &d.Words.LineGoes, path}
	d.Gap()
	d.Say(d.Words.Arrival.Title + d.Words.Colon + " " + filepath.Base(path) + ".")
	came, w := v.open()
	if came == nil {
		return ends(w)
	}
	switch doc := came.(type) {
	case *exchange.Answer:
		w = v.answer(doc)
	case *exchange.RubricFile:
		w = v.rubric(store.RubricIn(doc))
	case *exchange.SchoolFile:
		w = v.school(store.SchoolCardIn(doc))
	case *exchange.CardFile:
		w = v.card(doc.Card)
	case *exchange.LecturerFile:
		w = v.lecturer(doc)
	case *exchange.StartFile:
		w = v.start(doc)
	case *exchange.MoveFile:
		w = v.move(doc)
	case *exchange.HandIn:
		d.Say(v.say.IsHandIn)
	default: // of a kind that is made of elsewhere, and opened nowhere
		d.Say(d.Words.SayFile(&exchange.Refusal{Code: exchange.UnknownKind, Path: "kind", Offset: -1}))
	}
	return ends(w)
}

func ends(w ask.Word) ask.Word {
	if w == ask.End {
		return ask.End
	}
	return ask.Answered
}

// open reads the file with the journal's own keys, and else with a passphrase that is asked for; nil where it can't be read, and that was said.
func (v *arrival) open() (exchange.Document, ask.Word) {
	doc, err := store.ReadKoffie(v.path, nil)
	if exchange.IsRefusal(err, exchange.Sealed) {
		if keys := v.keys(); len(keys) > 0 {
			doc, err = store.ReadKoffie(v.path, keys)
		}
	}
	for asked := false; exchange.IsRefusal(err, exchange.Sealed, exchange.WrongKey); asked = true {
		if v.Say(v.Words.Arrival.Sealed); asked {
			v.Say(v.Words.Arrival.WrongPassphrase)
		}
		phrase, w := v.Secret(v.say.AskPhrase)
		if w != ask.Answered {
			return nil, w
		}
		secret, bad := store.NewSecret(phrase)
		if bad != nil {
			continue
		}
		v.Say(v.Words.Arrival.Opening)
		doc, err = store.ReadKoffie(v.path, []exchange.Key{secret.Key})
	}
	if err != nil {
		v.Say(v.Words.SayFile(err))
		return nil, ask.Answered
	}
	return doc, ask.Answered
}

// keys are the secret ones that the journal holds. One that can't be read opens nothing.
func (v *arrival) keys() (keys []exchange.Key) {
	secrets, err := v.Store.Opens()
	for _, secret := range secrets {
		if key, bad := exchange.KeyFrom(secret); err == nil && bad == nil {
			keys = append(keys, key)
		}
	}
	return keys
}

// use asks whether to use what came; enter uses nothing.
func (v *arrival) use(question, leave, leaves, use, uses string) (yes bool, w ask.Word) {
	options := []ask.Option{{Name: leave}, {Name: use}}
	for i, about := range []string{leaves, uses} {
		if about != "" {
			options[i].About = sentence(words.Capital(about))
		}
	}
	at, w := v.Choose(ask.Choice{Question: question, Now: 0, Must: true, Options: options})
	return w == ask.Answered && at == 1, w
}

// answer takes an answer in, or says why not. One that differs from those before it is taken only when the student says so; another under the
// id of one that is kept takes nobody's place, whatever is said.
func (v *arrival) answer(came *exchange.Answer) ask.Word {
	fresh, err := v.Store.KeepAnswer(came, v.Now())
	differs := new(store.DiffersError)
	if errors.As(err, &differs) {
		say := &v.Words.Trust
		v.Say(fmt.Sprintf(say.Answer, cmp.Or(came.Reviewer.Name, say.Nameless), v.Words.SayDiffers(differs.Differs)))
		if slices.Contains(differs.Differs, exchange.OtherBytes) {
			return ask.Answered
		}
		yes, w := v.use(say.TakeAnswer, say.LeaveIt, v.Words.Lecturers.LeaveSays, say.TakeName, say.AnswerSays)
		if !yes {
			return w
		}
		fresh, err = v.Store.AcceptAnswer(came, v.Now())
	}
	if err != nil {
		a := &store.Received{Answer: came}
		v.Say(fmt.Sprintf(v.Words.Feedback.ArrivedFrom, a.Name(), v.Words.Dates.Day(a.Made(), v.Now())), v.Words.SayFile(err))
		return ask.Answered
	}
	said := v.Words.Feedback.Again
	if fresh {
		said = v.Words.Feedback.Came
	}
	v.Say(fmt.Sprintf(said, came.Reviewer.Name))
	if v.Failed(v.Reread()) || !fresh {
		return ask.Answered
	}
	return v.hear(came)
}

// hear asks whether to read an answer that just came.
func (v *arrival) hear(came *exchange.Answer) ask.Word {
	heard, err := v.Store.Heard(v.Rubric, v.Stage())
	if v.Failed(err) {
		return ask.Answered
	}
	r := heard.Answer(came.ID)
	if r == nil {
		return ask.Answered
	}
	if r.Replaced != nil {
		v.Say(fmt.Sprintf(v.Words.Feedback.CameLate, came.Reviewer.Name))
	}
	yes, w := v.Yes(v.say.HearIt, true)
	if !yes || w != ask.Answered {
		return w
	}
	return (&answers{Diary: v.Diary, say: v.say, heard: heard}).whole(r)
}

// lecturer shows whose key came and the eight words to compare, and takes it once the student says so; in the place of another only after a
// question of its own.
func (v *arrival) lecturer(file *exchange.LecturerFile) ask.Word {
	say, name := &v.Words.Lecturers, file.Reviewer.Name
	known, err := v.Store.WeighLecturer(file)
	if v.Failed(err) {
		return ask.Answered
	}
	v.Say(say.Title+".", sentence(name))
	v.words(exchange.SignedBy(file))
	if known.Known {
		v.Say(say.KnownAlready)
		return ask.Answered
	}
	v.Say(words.Said(v.Words.SayLecturer(&known), fmt.Sprintf(say.Compare, name))...)
	use := say.Use
	if known.Doubted {
		use = say.Replace
	}
	yes, w := v.use(v.say.UseKey, say.Leave, say.LeaveSays, use, fmt.Sprintf(say.UseSays, name))
	if !yes {
		return w
	}
	keep := v.Store.RememberLecturer
	switch {
	case known.Doubted:
		keep = v.Store.AcceptLecturer
		yes, w = v.use(fmt.Sprintf(say.AskReplace, known.Name)+" "+say.AskReplaceSays, say.Leave, say.LeaveSays, say.Replace, "")
	case known.Twin:
		yes, w = v.use(say.Twin+" "+say.AskReplaceSays, say.Leave, say.LeaveSays, say.Use, "")
	}
	if !yes {
		return w
	}
	if err := keep(file); errors.As(err, new(*store.DiffersError)) { // another file of theirs was taken meanwhile
		return v.lecturer(file)
	} else if !v.Failed(err) {
		v.Say(fmt.Sprintf(say.Used, name))
	}
	return ask.Answered
}

// words says the eight words by which a key is compared, four and four.
func (v *arrival) words(key string) {
	for i, four := range slices.Collect(slices.Chunk(exchange.Fingerprint(key), 4)) {
		text := strings.Join(four, ", ") + "."
		if i == 0 {
			text = v.Words.Trust.Fingerprint + v.Words.Colon + " " + text
		}
		v.Say(text)
	}
}

// start shows what a college's start file brings and from whom, and takes it once the student says so.
func (v *arrival) start(file *exchange.StartFile) ask.Word {
	say, name := &v.Words.Start, file.Sender().Reviewer.Name
	brings, err := v.Store.WeighStart(file)
	if err != nil {
		v.Say(v.why(err))
		return ask.Answered
	}
	v.Say(say.Title+".", sentence(fmt.Sprintf(say.From, name)))
	v.words(exchange.SignedBy(file))
	if brings.Known {
		v.Say(say.KnownAlready)
		return ask.Answered
	}
	v.Say(words.Said(v.Words.SayLecturer(&brings.Sender))...)
	for _, row := range v.Words.SayStart(file, &brings) {
		v.Say(sentence(row.Label + v.Words.Colon + " " + row.Text))
	}
	for _, l := range file.Lecturers {
		if l.Key != file.Sender().Key && slices.Contains(brings.Lecturers, l) {
			v.Say(l.Reviewer.Name + v.Words.Colon + " " + strings.Join(exchange.Fingerprint(l.Key), " ") + ".")
		}
	}
	if len(brings.SetAside) > 0 {
		var names []string
		for _, l := range brings.SetAside {
			names = append(names, l.Reviewer.Name)
		}
		v.Say(fmt.Sprintf(say.SetAside, words.List(names, v.Words.Stand.And)))
	}
	v.Say(fmt.Sprintf(say.Compare, name))
	return v.takeStart(file, &brings)
}

func (v *arrival) takeStart(file *exchange.StartFile, brings *store.Beginning) ask.Word {
	say, lecturers := &v.Words.Start, &v.Words.Lecturers
	use, uses := say.TakeNow, say.TakeSays
	if brings.Sender.Doubted {
		use, uses = say.TakeAnyway, say.TakeAnywaySays
	}
	yes, w := v.use(v.say.UseStart, say.NotNow, lecturers.LeaveSays, use, uses)
	if !yes {
		return w
	}
	take := v.Store.TakeStart
	switch {
	case brings.Sender.Doubted:
		take = v.Store.AcceptStart
		yes, w = v.use(fmt.Sprintf(say.AskReplace, brings.Sender.Name)+" "+lecturers.AskReplaceSays, say.NotNow, lecturers.LeaveSays, say.TakeAnyway, "")
	case brings.Sender.Twin:
		yes, w = v.use(lecturers.Twin+" "+lecturers.AskReplaceSays, say.NotNow, lecturers.LeaveSays, say.TakeNow, "")
	}
	if !yes {
		return w
	}
	switch err := take(file, v.Now().Location()); {
	case errors.As(err, new(*store.DiffersError)): // another file of theirs was taken meanwhile
		return v.start(file)
	case err != nil:
		v.Say(v.why(err))
		return ask.Answered
	}
	v.Failed(v.Reread())
	v.Say(say.Taken)
	return ask.Answered
}

func (v *arrival) why(err error) string {
	if text, known := v.Words.SayRubric(err); known {
		return text
	}
	return v.Words.Errors.Say(err)
}

// move takes a whole journal in from another computer, once the student says so. Nothing is put over what was written.
func (v *arrival) move(file *exchange.MoveFile) ask.Word {
	say := &v.Words.Mine
	if !store.MovesJournal(file) {
		v.Say(v.say.IsKeys)
		return ask.Answered
	}
	v.Say(say.TakeTitle+".", say.FromElsewhere, say.TakesNothing)
	yes, w := v.use(v.say.TakeJournal, say.NotNow, "", say.TakeNow, "")
	if !yes {
		return w
	}
	v.Say(sentence(say.Taking))
	taken, err := v.Store.MoveIn(file)
	if err != nil {
		v.Say(v.Words.SayMine(err))
		return ask.Answered
	}
	v.Failed(v.Reread())
	v.Say(v.Words.SayTaken(taken))
	return ask.Answered
}
