package extract

import (
	"strings"
	"testing"
)

// A long sentence is cut to clauses that have their verb, and a short one not at all.
func TestPhrase(t *testing.T) {
	for _, tt := range []struct{ sentence, around, want string }{
		{"The mill lost 12 boats in the storm, which came up in the night.", "12", "The mill lost 12 boats in the storm, which came up in the night"},
		{"Nearly half of the wells that the office had dug in the hills of the north were dry in 2010, Mira Holt said, and many of those who had led the work have moved to the towns on the coast since, where the office has put up homes for them and for those who came before.", "2010",
			"Nearly half of the wells that the office had dug in the hills of the north were dry in 2010 …"},
		{"The office went on for long, as it had the money; the people of the valley, in spite of all that had been told by the three towns on the river and the coast, which were patient, lost 40 wells; and that was that, the paper of the town said in a long and very bitter report on the matter.", "40",
			"The office went on for long, as it had the money; the people of the valley, in spite of all that had been told by the three towns on the river and the coast, which were patient, lost 40 wells …"},
		{"The office went on with the work in the hills for as long as it had the money, and in the end the people of the three towns, who had been patient, lost 40 wells.", "40",
			"The office went on with the work in the hills for as long as it had the money, and in the end the people of the three towns, who had been patient, lost 40 wells"},
		{"The Sept. 4, 2004, storm left no boat in the harbour, and the guards at its two gates are still there today with their dogs and their long lists of the boats, which have been read out at each of the meetings of the harbour board that have been held in the great hall.", "2004",
			"The Sept. 4, 2004, storm left no boat in the harbour …"},
		{"In March, Mira Holt, who had lost her boats on the west coast in the storm of the year before, told the harbour board in a long letter that all the guards should go home.", "March",
			"In March, Mira Holt, who had lost her boats on the west coast in the storm of the year before, told the harbour board in a long letter that all the guards should go home"},
		{"If the yard is sold before the winter and the men are sent home by its new owners from the towns on the coast, the board of the harbour would lose 12 boats, three of which are made of reed and were built by the people of the valley in the years before the great storm.", "12",
			"If the yard is sold before the winter and the men are sent home by its new owners from the towns on the coast, the board of the harbour would lose 12 boats …"},
		{"Mira Holt wrote that 40 wells were dry.", "40", "Mira Holt wrote that 40 wells were dry"},
		{"It was built in 1540. He lost 12 boats.", "1540", ""},
	} {
		d := layOut(reportOf(tt.sentence))
		names{}.find(d)
		d.look()
		from := strings.Index(d.text, tt.around)
		got, reads := d.phrase(&d.sents[0], from, from+len(tt.around), true)
		if !reads {
			got = ""
		}
		if got != tt.want {
			t.Errorf("%s\ngot  %s\nwant %s", tt.sentence, got, tt.want)
		}
	}
	d := layOut(
		reportOf(
			"With 12 boats and many other things of the great fleet of the north on the river in the long and very hard winter of the great storms of the old king, at last.",
		),
	)
	d.look()
	if got, reads := d.phrase(&d.sents[0], 5, 7, true); reads {
		t.Errorf("%q reads as a sentence", got)
	}
	d = layOut(
		reportOf(
			"Considering how the yard was doing in 2012, when the last boat left the quay and the men were sent home, it is a wonder that it has work now and orders for the whole of the coming year.",
		),
	)
	d.look()
	from := strings.Index(d.text, "2012")
	if got, reads := d.phrase(&d.sents[0], from, from+4, true); reads && strings.HasSuffix(got, "2012 …") {
		t.Errorf("%q reads as a sentence", got)
	}
}
