package site

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/gohugoio/hugo/commands"
	"github.com/gohugoio/hugo/common/herrors"
)

// Serve builds the site in memory, serves it on this machine at the port, and
// builds it again and has the browser reload whenever a file of it changes. It
// returns when the process is interrupted, or with the error that kept the
// server from starting or from going on. The destination of the options is not
// touched.
//
// The server is Hugo's own; what it says goes to standard output.
func Serve(o Options, port int) error {
	args := []string{"server", "--renderToMemory", "--noBuildLock", "--port", strconv.Itoa(port)}
	if o.Source != "" {
		args = append(args, "--source", o.Source)
	}
	if o.Content != "" {
		args = append(args, "--contentDir", o.Content)
	}
	if o.BaseURL != "" {
		args = append(args, "--baseURL", o.BaseURL)
	}
	ended := make(chan error, 1)
	go func() { ended <- commands.Execute(args) }()
	look := time.NewTicker(patience)
	defer look.Stop()
	for {
		select {
		case err := <-ended:
			if len(herrors.UnwrapFileErrors(err)) > 0 {
				return explain(o.Source, err)
			}
			if err != nil {
				return fmt.Errorf("serve the site: %w", err)
			}
			return nil
		case <-look.C:
			if stuck() {
				return reason(o)
			}
		}
	}
}

// stuck says whether a build of Hugo's will never end: after ten broken pages it
// waits for a worker to take the next page, when all workers have gone. Its
// server tells nobody of its builds, so that this looks at what the process waits for.
func stuck() bool {
	stacks := make([]byte, 1<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	waiting := false
	for goroutine := range strings.SplitSeq(string(stacks), "\n\n") {
		state, _, _ := strings.Cut(goroutine, "\n")
		if strings.Contains(goroutine, "hugolib.pageRenderer(") {
			return false
		}
		waiting = waiting || strings.Contains(goroutine, "hugolib.(*Site).renderPages(") && strings.Contains(state, "[chan send")
	}
	return waiting
}

// reason builds the site once more, as Build does, to say why it cannot be built.
func reason(o Options) error {
	source, err := filepath.Abs(o.Source)
	if err != nil {
		return fmt.Errorf("find the site: %w", err)
	}
	stage, err := os.MkdirTemp("", "dateline-site-")
	if err != nil {
		return fmt.Errorf("make room to build in: %w", err)
	}
	defer os.RemoveAll(stage)
	if _, err := render(source, stage, o); err != nil {
		return err
	}
	return errors.New("serve the site: " + errStuck.Error() + "; the site builds now: start the server again")
}
