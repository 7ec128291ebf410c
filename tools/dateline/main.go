// Dateline turns the texts in seeds/ into a Hugo site.
//
// It wires the stages of the pipeline and nothing else: seed reads a text,
// extract finds its facts with the gazetteer's help, content writes them as
// markdown, site has Hugo build it.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program. It returns the exit status: 0 done, 1 problems found in
// the input, 2 wrong usage.
func run(args []string, out, err io.Writer) int {
	c := &console{out: out, err: err}
	root := &cobra.Command{
		Use:           "dateline",
		Short:         "Turn plain-text reporting into a static site",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetOut(out)
	root.SetErr(err)
	root.SetArgs(args)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(extractCommand(c))
	switch e := root.Execute(); {
	case e == nil:
	case errors.As(e, new(usageError)):
		fmt.Fprintf(err, "dateline: %v; see dateline --help\n", e)
		return 2
	default:
		c.problem(e)
	}
	if c.problems > 0 {
		return 1
	}
	return 0
}

// A usageError is a command line that cannot be understood.
type usageError struct{ error }

// A console is where the program says what it did.
type console struct {
	out, err io.Writer
	problems int
}

// problem reports something wrong with the input.
func (c *console) problem(err error) {
	c.problems++
	fmt.Fprintln(c.err, err)
}
