package main

import "testing"

// A fault of the program on one report is that report's error, with its file, and no end of the run.
func TestWithstand(t *testing.T) {
	words := []string{"one"}
	r := withstand("seeds/a.txt", func() read { return read{path: words[len(words)]} })
	want := "seeds/a.txt:1:1: Dateline itself failed on this report: runtime error: index out of range [1] with length 1; " +
		"leave it out for now, and send it to Dateline's makers"
	if r.path != "seeds/a.txt" || r.err == nil || r.err.Error() != want {
		t.Errorf("got %+v", r)
	}
	if r := withstand("seeds/a.txt", func() read { return read{path: "seeds/b.txt"} }); r.path != "seeds/b.txt" || r.err != nil {
		t.Errorf("got %+v", r)
	}
}
