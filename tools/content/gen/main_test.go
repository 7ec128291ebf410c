package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSchemasAreUpToDate(t *testing.T) {
	for _, r := range roots {
		source, err := os.ReadFile(filepath.Join("..", r.source))
		if err != nil {
			t.Fatal(err)
		}
		want, err := generate(r, source)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("../schemas", r.schema))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("schemas/%s is out of date; run \"go generate ./tools/content\":\n%s", r.schema, diff)
		}
	}
}

func TestGenerateNamesWhatItCannotSay(t *testing.T) {
	const source = "package p\ntype T struct { X chan int `yaml:\"x\"` }"
	if _, err := generate(root{name: "T"}, []byte(source)); err == nil {
		t.Error("a channel has no schema, and no error says so")
	}
	if _, err := generate(root{name: "U"}, []byte(source)); err == nil {
		t.Error("the type is not there, and no error says so")
	}
}
