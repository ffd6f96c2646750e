// Package forms are what commands give to other programs: the names in it are promised in the help. Add some, change none. Begin with
// ListedAll.
package forms

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// Listed is one entry as list --json gives it.
type Listed struct {
	ID            string            `json:"id"`
	Seq           uint64            `json:"seq"`
	Revision      int               `json:"revision"`
	When          time.Time         `json:"when"`
	Alias         string            `json:"alias"`
	Place         string            `json:"place"`
	Moment        string            `json:"moment"`
	Initiator     string            `json:"initiator"`
	Input         string            `json:"input"`
	Topics        []string          `json:"topics"`
	Language      string            `json:"language"`
	Stage         string            `json:"stage"`
	Kind          string            `json:"kind"`
	Follows       string            `json:"follows"`
	Depth         journal.Depth     `json:"depth"`
	Levels        map[string]string `json:"levels"`
	NoOpportunity int               `json:"noOpportunity"`
	Intention     bool              `json:"intention"`
	CameBack      journal.Outcome   `json:"cameBack"`
	Private       bool              `json:"private"`
	LookHere      bool              `json:"lookHere"`
}

// ListedAll gives entries as a list. Lists and maps are never null there, so that nobody has to look for that.
func ListedAll(rows []store.Summary) []Listed {
	all := make([]Listed, len(rows))
	for i, row := range rows {
		levels := map[string]string{}
		for _, placed := range row.Placed() {
			levels[placed.Criterion] = placed.Level
		}
		all[i] = Listed{
			ID: row.ID, Seq: row.Seq, Revision: row.Revision, When: row.When, Alias: row.Alias, Place: row.Place, Moment: row.Moment,
			Initiator: row.Initiator, Input: row.Input, Topics: append([]string{}, row.Topics...), Language: row.Language,
			Stage: row.Stage, Kind: row.Kind, Follows: row.Follows, Depth: row.Depth, Levels: levels, NoOpportunity: len(row.NoOpportunity),
			Intention: row.Plan, CameBack: row.CameBack, Private: row.Private, LookHere: row.LookHere,
		}
	}
	return all
}
