//go:build unix

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// least is the CPU time that a job gets in a round: fast ones go over the
// texts several times.
const least = 400 * time.Millisecond

// A peer is a library with the jobs that it can do.
type peer struct {
	name    string
	command []string
	dir     string
	missing string // why it cannot take part, where it cannot
	jobs    []*task
}

// A task is one job of a peer, and what it took.
type task struct {
	job, title string
	places     bool // is the places' job, and not everything's
	rates      []float64
	share      []float64 // CPU time of wall time
	found      float64
}

// peers are all that can take part. One that could not be installed has left
// its reason in a file of the cache.
func peers(cache string) []*peer {
	node := func(name string, jobs ...*task) *peer {
		return &peer{name: name, command: []string{"node", "worker.mjs", name}, dir: filepath.Join(cache, "node"), jobs: jobs}
	}
	all := []*peer{
		{name: "dateline", command: []string{filepath.Join(cache, "dateline-worker")}, jobs: []*task{
			{job: "words", title: "uax29: word boundaries alone"},
			{job: "read", title: "dateline: reading alone"},
			{job: "places", title: "dateline: places", places: true},
			{job: "everything", title: "dateline: everything"},
		}},
		{name: "prose", command: []string{filepath.Join(cache, "prose", "worker")}, jobs: []*task{
			{job: "entities", title: "prose: places and people", places: true},
		}},
		node("compromise",
			&task{job: "places", title: "compromise: places", places: true},
			&task{job: "everything", title: "compromise: places, people, organisations, topics"}),
		node("wink-nlp", &task{job: "dates", title: "wink-nlp: dates and numbers"}),
	}
	for _, p := range all {
		if b, err := os.ReadFile(filepath.Join(cache, p.name+".missing")); err == nil {
			p.missing = strings.TrimSpace(string(b))
		}
	}
	return all
}

// A worker is a peer's process, which does a job when it is asked to.
type worker struct {
	*peer
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	stderr bytes.Buffer
}

// start starts a peer's process; that of a missing peer is none.
func (p *peer) start(list string) (*worker, error) {
	w := &worker{peer: p}
	if p.missing != "" {
		return w, nil
	}
	w.cmd = exec.Command(p.command[0], append(p.command[1:len(p.command):len(p.command)], list)...)
	w.cmd.Dir, w.cmd.Stderr = p.dir, &w.stderr
	in, err := w.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := w.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	w.in, w.out = in, bufio.NewReader(out)
	if err := w.cmd.Start(); err != nil {
		return nil, fmt.Errorf("%s: %w", p.name, err)
	}
	return w, nil
}

// round has the worker do each of its jobs. A round to warm up is not noted.
func (w *worker) round(size int, warm bool) error {
	if w.cmd == nil {
		return nil
	}
	for _, t := range w.jobs {
		if _, err := fmt.Fprintln(w.in, t.job, least.Nanoseconds()); err != nil {
			return w.failed(t, err)
		}
		var passes, wall, cpu, found float64
		if _, err := fmt.Fscan(w.out, &passes, &wall, &cpu, &found); err != nil {
			return w.failed(t, err)
		}
		t.found = found
		if !warm {
			t.rates = append(t.rates, passes*float64(size)/1e6/(cpu/1e9))
			t.share = append(t.share, cpu/wall)
		}
	}
	return nil
}

// failed says why a worker gave no answer.
func (w *worker) failed(t *task, err error) error {
	w.stop()
	return fmt.Errorf("%s, job %s: %w\n%s", w.name, t.job, err, w.stderr.String())
}

// stop ends the worker, which ends when nothing more is asked of it.
func (w *worker) stop() {
	if w.cmd == nil {
		return
	}
	w.in.Close()
	w.cmd.Wait()
	w.cmd = nil
}
