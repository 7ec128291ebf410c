package extract

import "testing"

func TestRoles(t *testing.T) {
	for _, tt := range []struct{ text, name, role string }{
		{"“We lost 300 boats,” said Thandi Nkosi, the harbour master.", "Thandi Nkosi", "the harbour master"},
		{"Laura Pell, a campaign director for Open Coast, left.", "Laura Pell", "a campaign director for Open Coast"},
		{"They met the Norwegian premier, Jens Dahl, in Oslo.", "Jens Dahl", "the Norwegian premier"},
		{"Maria Costa, Brazil’s current finance minister, resigned.", "Maria Costa", "Brazil’s current finance minister"},
		{"Police chief Ann Lee declined to comment.", "Ann Lee", "Police chief"},
		{"Ann Lee, adviser for floods at the office of the WHO, left.", "Ann Lee", "adviser for floods at the office of the WHO"},
		{"Ann Lee, echoing the mayor, left.", "Ann Lee", ""},
		{"They want to bring back Senator Tom Reed.", "Tom Reed", "Senator"},
		{"Peter Novak, the first of them, fell.", "Peter Novak", ""},
		{"Ann Lee, Bob Ray and the mayor walked home.", "Ann Lee", ""},
		{"Mr Tom Reed was there.", "Tom Reed", ""},
		{"Nobody could help Mr Tom Reed.", "Tom Reed", ""},
		{"The editor-in-chief, Ann Lee, resigned.", "Ann Lee", "The editor-in-chief"},
		{"His 59-year-old mother Ann Lee wept.", "Ann Lee", "59-year-old mother"},
		{"Ann Lee, its chairman, resigned.", "Ann Lee", "chairman"},
		{"It quoted Mira Holt, a harbour official, as saying that it sank.", "Mira Holt", "a harbour official"},
		{"He was seen walking around Ambassador Tom Reed.", "Tom Reed", "Ambassador"},
	} {
		people := Extract(reportOf(tt.text), nil).People
		if len(people) == 0 || people[0].Name != tt.name || people[0].Role != tt.role {
			t.Errorf("%s: %+v, want %s, %q", tt.text, people, tt.name, tt.role)
		}
	}
}
