package content

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCheck(t *testing.T) {
	const page = `---
title: Harbour reopens
places: [south-africa/durban]
facts:
  - kind: figure
    text: 300 boats
    value: 300
    evidence: We lost 300 boats.
  - kind: person
    name: Thandi Nkosi
    evidence: We lost 300 boats.
  - kind: date
    when: 2023-06-08
    evidence: It reopened on Thursday.
---
It reopened on *Thursday*. We lost 310 boats.
`
	dir := t.TempDir()
	name := filepath.Join(dir, "articles", "harbour", "index.md")
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	sum, problems := Check(dir)
	if want := (Checked{Articles: 1, Facts: 3, Adrift: 2}); sum != want {
		t.Errorf("looked at %+v, want %+v", sum, want)
	}
	want := []string{
		"index.md:3:10: the place south-africa/durban has no page",
		`index.md:8:15: adrift: the page does not say "We lost 300 boats." any more`,
	}
	if len(problems) != len(want) {
		t.Fatalf("%d problems, want %d: %v", len(problems), len(want), problems)
	}
	for i, p := range problems {
		if !strings.Contains(p.Error(), want[i]) {
			t.Errorf("problem %d is %q, want %q", i, p, want[i])
		}
	}

	if _, problems := Check(filepath.Join(dir, "nowhere")); len(problems) != 1 || !strings.Contains(problems[0].Error(), "run dateline convert") {
		t.Errorf("a folder that is not there: %v", problems)
	}
}
