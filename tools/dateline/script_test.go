package main

import (
	"bytes"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"testing"

	"github.com/gohugoio/hugo/commands"
	"github.com/rogpeppe/go-internal/testscript"
)

// The scripts have two programs: dateline, and the stock hugo.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"dateline": main,
		"hugo": func() {
			log.SetFlags(0)
			if err := commands.Execute(os.Args[1:]); err != nil {
				log.Print(err)
				os.Exit(1)
			}
		},
	})
}

// TestScripts runs the sessions in testdata/script. Besides testscript's own
// commands they have
//
//	same DIR DIR    the two folders hold the same files with the same bytes
//	exits N CMD…    the command ends with exit status N
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("HUGO_CACHEDIR", filepath.Join(env.WorkDir, ".cache"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"same": func(ts *testscript.TestScript, neg bool, args []string) {
				if neg || len(args) != 2 {
					ts.Fatalf("usage: same DIR DIR")
				}
				a, b := tree(ts, args[0]), tree(ts, args[1])
				for name, data := range a {
					if other, ok := b[name]; !ok {
						ts.Fatalf("%s is in %s alone", name, args[0])
					} else if !bytes.Equal(data, other) {
						ts.Fatalf("%s differs:\n%s\n%s", name, data, other)
					}
				}
				for name := range b {
					if _, ok := a[name]; !ok {
						ts.Fatalf("%s is in %s alone", name, args[1])
					}
				}
			},
			"exits": func(ts *testscript.TestScript, neg bool, args []string) {
				if neg || len(args) < 2 {
					ts.Fatalf("usage: exits N CMD…")
				}
				err := ts.Exec(args[1], args[2:]...)
				status := "0"
				if err != nil {
					status = err.Error() // "exit status 2"
					status = status[len(status)-1:]
				}
				if status != args[0] {
					ts.Fatalf("%v: exit status %s, want %s", args[1:], status, args[0])
				}
			},
		},
	})
}

// tree reads all files below a folder.
func tree(ts *testscript.TestScript, dir string) map[string][]byte {
	files := make(map[string][]byte)
	root := ts.MkAbs(dir)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		files[name], err = os.ReadFile(path)
		return err
	})
	ts.Check(err)
	return files
}
