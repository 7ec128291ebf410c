package extract

import (
	"strings"
	"testing"
)

// A long sentence is cut to clauses that have their verb, and a short one not at all.
func TestPhrase(t *testing.T) {
	for _, tt := range []struct{ sentence, around, want string }{
		{"The mill lost 12 boats in the storm, which came up in the night.", "12", "The mill lost 12 boats in the storm, which came up in the night"},
		{"Nearly half of the wells that the office dug in the hills of the north were dry in 2010, Mira Holt said, and many of those who had led the work have moved to the coast since.", "2010",
			"Nearly half of the wells that the office dug in the hills of the north were dry in 2010 …"},
		{"The office went on for long, as it had the money; in the end, in spite of all that had been told by the three towns on the river and the coast, which were patient, the people of the valley lost 40 wells, and that was that, the paper of the town said.", "40",
			"… the people of the valley lost 40 wells …"},
		{"The office went on with the work in the hills for as long as it had the money, and in the end the people of the three towns, who had been patient, lost 40 wells.", "40",
			"The office went on with the work in the hills for as long as it had the money, and in the end the people of the three towns, who had been patient, lost 40 wells"},
		{"After many years of talks between the towns on the river and those on the coast the harbour watch, which is small, counted boats made of reed, wool and glass, 12 of them old.", "glass",
			"After many years of talks between the towns on the river and those on the coast the harbour watch, which is small, counted boats made of reed, wool and glass …"},
		{"About 67 percent of the boats are old, if you count those that were built on the west coast in the years of the great war and have not left the harbour since.", "67",
			"About 67 percent of the boats are old, if you count those that were built on the west coast in the years of the great war and have not left the harbour since"},
		{"The Sept. 4, 2004, storm left no boat in the harbour, and the guards at its two gates are still there today with their dogs and their long lists of the boats.", "2004",
			"The Sept. 4, 2004, storm left no boat in the harbour …"},
		{"In March, Mira Holt, who had lost her boats on the west coast in the storm of the year before, told the harbour board in a long letter that all the guards should go home.", "March",
			"In March, Mira Holt, who had lost her boats on the west coast in the storm of the year before, told the harbour board in a long letter that all the guards should go home"},
		{"Wages in the mills of the valley have risen, and home ownership, which had been falling since the mills closed in 1998 for good in the winter of the great strike, is up again.", "1998",
			"Wages in the mills of the valley have risen, and home ownership, which had been falling since the mills closed in 1998 for good in the winter of the great strike, is up again"},
	} {
		d := layOut(reportOf(tt.sentence))
		from := strings.Index(d.text, tt.around)
		if got, _ := d.phrase(&d.sents[0], from, from+len(tt.around)); got != tt.want {
			t.Errorf("%s\ngot  %s\nwant %s", tt.sentence, got, tt.want)
		}
	}
	d := layOut(reportOf("With 12 boats and many other things of the great fleet of the north on the river in the long and very hard winter of the great storms of the old king, at last."))
	if got, reads := d.phrase(&d.sents[0], 5, 7); reads {
		t.Errorf("%q reads as a sentence", got)
	}
	d = layOut(reportOf("Considering how the yard was doing in 2012, when the last boat left the quay and the men were sent home, it is a wonder that it has work now and orders for the whole of the coming year."))
	from := strings.Index(d.text, "2012")
	if got, reads := d.phrase(&d.sents[0], from, from+4); reads && strings.HasSuffix(got, "2012 …") {
		t.Errorf("%q reads as a sentence", got)
	}
}
