// This worker has prose find people and places. It is built in a module of
// its own, made of prose.mod and prose.sum.
package main

import (
	"os"

	"github.com/jdkato/prose/v2"
)

func main() {
	_, raw, err := texts(os.Args[1])
	exit(err)
	// A document without a model decodes one; all share that of the first.
	first, err := prose.NewDocument("Rome.")
	exit(err)
	exit(serve(map[string]job{
		"entities": func() (found int, err error) {
			for _, b := range raw {
				d, err := prose.NewDocument(string(b), prose.UsingModel(first.Model), prose.WithSegmentation(false))
				if err != nil {
					return 0, err
				}
				found += len(d.Entities())
			}
			return found, nil
		},
	}))
}
