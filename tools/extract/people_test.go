package extract

import "testing"

func TestRoles(t *testing.T) {
	for _, tt := range []struct{ text, name, role string }{
		{"“We lost 300 boats,” said Thandi Nkosi, the harbour master.", "Thandi Nkosi", "the harbour master"},
		{"Laura Pell, a campaign director for Open Coast, left.", "Laura Pell", "a campaign director for Open Coast"},
		{"They met the Norwegian premier, Jens Dahl, in Oslo.", "Jens Dahl", "the Norwegian premier"},
		{"Maria Costa, Brazil’s current finance minister, resigned.", "Maria Costa", "Brazil’s current finance minister"},
		{"Police chief Ann Lee declined to comment.", "Ann Lee", "Police chief"},
		{"Peter Novak, the first of them, fell.", "Peter Novak", ""},
		{"Ann Lee, Bob Ray and the mayor walked home.", "Ann Lee", ""},
		{"Mr Tom Reed was there.", "Tom Reed", ""},
	} {
		people := Extract(reportOf(tt.text), nil).People
		if len(people) == 0 || people[0].Name != tt.name || people[0].Role != tt.role {
			t.Errorf("%s: %+v, want %s, %q", tt.text, people, tt.name, tt.role)
		}
	}
}
