package site

import (
	"errors"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// A template that is broken on every page, which Hugo may never come back from,
// ends the server with the place of the fault.
func TestServeSaysWhatIsWrong(t *testing.T) {
	dir := newSite(t, append(sample(t),
		txtar.File{Name: "layouts/_partials/dateline/custom/article.html", Data: []byte("<p>\n\n{{ .NoSuchThing }}\n")})...)
	for i := range 100 {
		write(t, dir, txtar.File{Name: fmt.Sprintf("content/articles/more-%d/index.md", i), Data: []byte("---\ntitle: More\n---\nText.\n")})
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	ended := make(chan error, 1)
	go func() { ended <- Serve(Options{Source: dir}, port) }()
	select {
	case err := <-ended:
		var located *seed.Error
		if !errors.As(err, &located) || located.Line != 3 || !strings.Contains(located.Message, "NoSuchThing") {
			t.Errorf("the server ends with %v", err)
		}
	case <-time.After(2 * time.Minute):
		t.Fatal("the server does not come back")
	}
}
