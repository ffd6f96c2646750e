package discretion

// Kind says what a finding is about.
type Kind string

// The kinds that may identify someone.
const (
	PersonName     Kind = "person_name"
	Phone          Kind = "phone"
	Email          Kind = "email"
	StreetAddress  Kind = "street_address"
	PostcodeCity   Kind = "postcode_city"
	SchoolName     Kind = "school_name"
	BirthDate      Kind = "birth_date"
	NationalNumber Kind = "national_number"
	BankAccount    Kind = "bank_account"
	Plate          Kind = "plate"
	SocialHandle   Kind = "social_handle"
	URL            Kind = "url"
	ExactDate      Kind = "exact_date"
)

// The sensitive kinds.
const (
	Health          Kind = "health"
	Religion        Kind = "religion"
	Origin          Kind = "origin"
	FamilySituation Kind = "family_situation"
	Poverty         Kind = "poverty"
	Legal           Kind = "legal"
)

// Kinds gives every kind, so that a catalog can be checked to have words for each: first those that identify.
func Kinds() []Kind {
	return []Kind{
		PersonName, Phone, Email, StreetAddress, PostcodeCity, SchoolName, BirthDate, NationalNumber, BankAccount, Plate,
		SocialHandle, URL, ExactDate, Health, Religion, Origin, FamilySituation, Poverty, Legal,
	}
}

// Sensitive says whether a kind touches a matter that a family may want to keep to itself, without identifying anyone.
func (k Kind) Sensitive() bool {
	switch k {
	case Health, Religion, Origin, FamilySituation, Poverty, Legal:
		return true
	}
	return false
}

// Reason says why something was found. The words for it stand in a catalog.
type Reason string

// The reasons.
const (
	ListedName    Reason = "listed_name"     // a given name or surname of the lists
	AfterRole     Reason = "after_role"      // what stands after "mama van", "juf", "meneer"
	UnknownWord   Reason = "unknown_word"    // a capital that is no known word
	NamedBefore   Reason = "named_elsewhere" // the text shows elsewhere that it is a name
	Initials      Reason = "initials"
	Form          Reason = "form"         // it has the form of such a number, address or date
	CheckDigits   Reason = "check_digits" // and its check digits are right
	ListedTown    Reason = "listed_town"
	AfterSchool   Reason = "after_school" // what stands after "basisschool", "VBS"
	SensitiveWord Reason = "sensitive_word"
)

// Reasons gives every reason, for the same use as Kinds.
func Reasons() []Reason {
	return []Reason{
		ListedName, AfterRole, UnknownWord, NamedBefore, Initials, Form, CheckDigits, ListedTown, AfterSchool, SensitiveWord,
	}
}

// replacements hold what stands in a text instead of a finding, in Dutch and in English.
var replacements = map[Kind][2]string{
	PersonName: {"[naam]", "[name]"}, Phone: {"[telefoon]", "[phone]"}, Email: {"[mailadres]", "[e-mail]"},
	StreetAddress: {"[adres]", "[address]"}, PostcodeCity: {"[gemeente]", "[town]"}, SchoolName: {"[school]", "[school]"},
	BirthDate: {"[geboortedatum]", "[date of birth]"}, NationalNumber: {"[rijksregisternummer]", "[national number]"},
	BankAccount: {"[rekeningnummer]", "[account number]"}, Plate: {"[nummerplaat]", "[plate]"},
	SocialHandle: {"[account]", "[account]"}, URL: {"[link]", "[link]"}, ExactDate: {"[datum]", "[date]"},
}

func (k Kind) replacement(english bool) string {
	if english {
		return replacements[k][1]
	}
	return replacements[k][0]
}
