package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSchemasAreUpToDate(t *testing.T) {
	source, err := os.ReadFile("../schema.go")
	if err != nil {
		t.Fatal(err)
	}
	schemas, err := generate(source)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range schemas {
		got, err := os.ReadFile(filepath.Join("../schemas", name))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("schemas/%s is out of date; run \"go generate ./tools/content\":\n%s", name, diff)
		}
	}
}

func TestGenerateNamesWhatItCannotSay(t *testing.T) {
	const source = "package p\ntype Article struct { X chan int `yaml:\"x\"` }\ntype PlacePage struct {}"
	if _, err := generate([]byte(source)); err == nil {
		t.Error("a channel has no schema, and no error says so")
	}
}
