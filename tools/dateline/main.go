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
	"runtime/debug"

	"github.com/spf13/cobra"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program. It returns the exit status: 0 done, 1 problems found in
// the input, 2 wrong usage.
func run(args []string, out, err io.Writer) int {
	c, dirs := &console{out: out, err: err}, &folders{}
	root := &cobra.Command{
		Use:           "dateline",
		Version:       version(),
		Short:         "Turn plain-text reporting into a static site that people can trust",
		Example:       "  dateline init mysite\n  cp reports/*.txt mysite/seeds/\n  cd mysite && dateline",
		Args:          noArguments,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.PersistentFlags().BoolVar(&c.quiet, "quiet", false, "say nothing but what is wrong")
	root.PersistentFlags().BoolVar(&c.json, "json", false, "say it as JSON, one object a line")
	dirs.flags(root)
	buildWith(root, c, dirs)
	root.SetOut(out)
	root.SetErr(err)
	root.SetArgs(args)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(buildCommand(c, dirs), convertCommand(c, dirs), extractCommand(c, dirs), serveCommand(c, dirs), checkCommand(c, dirs), initCommand(c))
	for _, cmd := range root.Commands() {
		cmd.Args = asUsage(cmd.Args)
	}

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

// version is the module's version as Go stamped it into the program: a tag, a
// commit and its date, or "(devel)" where Go knew neither.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(devel)"
	}
	return info.Main.Version
}

// A usageError is a command line that cannot be understood.
type usageError struct{ error }

func asUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usageError{err}
		}
		return nil
	}
}

func noArguments(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("there is no command %q", args[0])}
	}
	return nil
}
