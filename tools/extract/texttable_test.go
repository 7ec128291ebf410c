package extract

import (
	"fmt"
	"testing"
)

func TestTextTable(t *testing.T) {
	var table textTable[int]
	for report := range 3 {
		table.begin()
		text := func(i int) string { return fmt.Sprintf("Northern%d%d Harbour", report, i) }
		for i := range 500 << report {
			*table.of(text(i)) += i + 1
			*table.of(fmt.Sprint(i)) = -i
		}
		for i := range 500 << report {
			if got := table.get(text(i)); got != i+1 {
				t.Fatalf("%s has %d, want %d", text(i), got, i+1)
			}
		}
		if got := table.get("") + table.get(fmt.Sprintf("Northern%d0 Harbour", report-1)); got != 0 {
			t.Errorf("texts of no entry have %d", got)
		}
	}
}
