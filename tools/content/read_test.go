package content

import (
	"os"
	"strings"
	"testing"
	"time"
)

// readCases are the cases of a file like testdata/errors.txt.
func readCases(t testing.TB, file string) map[string][2]string {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cases := make(map[string][2]string)
	for _, c := range strings.Split(string(data), "\nCASE ")[1:] {
		name, c, _ := strings.Cut(c, "\n")
		page, want, ok := strings.Cut(c, "====\n")
		want, _, ok2 := strings.Cut(want, ".\n\n")
		if want == ".\n" {
			want, ok2 = "", true
		}
		if !ok || !ok2 && !strings.HasSuffix(want, "\n.\n") {
			t.Fatalf("the case %q has no end", name)
		}
		cases[name] = [2]string{strings.ReplaceAll(page, `\r`, "\r"), strings.TrimSuffix(strings.TrimSuffix(want, ".\n"), "\n")}
	}
	return cases
}

func TestReadErrors(t *testing.T) {
	for name, c := range readCases(t, "testdata/errors.txt") {
		t.Run(name, func(t *testing.T) {
			_, err := ReadArticle("x.md", []byte(c[0]))
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != c[1] {
				t.Errorf("got\n%s\nwant\n%s", got, c[1])
			}
		})
	}
}

func TestReadWhatAnEditorWrote(t *testing.T) {
	page := readCases(t, "testdata/errors.txt")["what an editor may write is no error"][0]
	a, err := ReadArticle("x.md", []byte(page))
	if err != nil {
		t.Fatal(err)
	}
	if a.Title != "1984" || !a.Date.Equal(time.Date(2022, 12, 5, 0, 0, 0, 0, time.UTC)) || a.Body != "The body.\n" {
		t.Errorf("got %+v", a)
	}
	if len(a.Facts) != 1 || a.Facts[0].When != "2018" || a.Facts[0].Evidence != "In 2018 it was." {
		t.Errorf("got the facts %+v", a.Facts)
	}
	if len(a.Other) != 1 || a.Other[0].Key != "mine" {
		t.Errorf("an editor's own key is lost: %v", a.Other)
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range readCases(f, "testdata/errors.txt") {
		f.Add(c[0])
	}
	f.Add("---\n---\n")
	f.Add("---\ntitle: &x [*x]\n---\n")
	f.Add("---\n? [a]\n: b\n<<: {title: x}\n---\n")
	f.Fuzz(func(t *testing.T, page string) {
		a, err := ReadArticle("x.md", []byte(page))
		if err != nil {
			return
		}
		// What was read without an error is written and read to the same.
		once := a.Marshal()
		b, err := ReadArticle("x.md", once)
		if err != nil {
			t.Fatalf("%v\n%q\n%s", err, page, once)
		}
		if twice := b.Marshal(); string(once) != string(twice) {
			t.Errorf("writing what was read changes the page:\n%s\n%s", once, twice)
		}
	})
}
