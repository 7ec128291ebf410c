package site

import (
	"fmt"
	"strconv"

	"github.com/gohugoio/hugo/commands"
)

// Serve builds the site in memory, serves it on this machine at the port, and
// builds it again and has the browser reload whenever a file of it changes. It
// returns when the process is interrupted, or with the error that kept the
// server from starting. The destination of the options is not touched.
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
	if err := commands.Execute(args); err != nil {
		return fmt.Errorf("serve the site: %w", err)
	}
	return nil
}
