package content

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/seed-e3293539/dateline/tools/gazetteer"
	"github.com/seed-e3293539/dateline/tools/seed"
)

// A Store is a content folder, with the record of what the tool last wrote to
// it: for the folder content, the file content.sum beside it.
//
// A page that is not byte for byte as the tool left it is an editor's, and the
// tool does not touch it again; nor does it bring a page back that somebody
// took out. So that this holds where the tool is stopped between any two of
// its steps, a write goes in this order: what is about to be written is added
// to content.sum.part; each page is written beside its place and then renamed
// into it; content.sum is replaced in the same way; content.sum.part goes.
// While it is there, a page with a digest from either file is the tool's own.
//
// One process at a time may write to a folder.
type Store struct {
	dir     string
	sum     string // name of the record
	last    record // as the last complete run left it
	pending record // what a run that was stopped was about to write

	// step is called before each change to the disk. Tests stop a run with it.
	step func(what string)
}

// A State says what became of a page in a run.
type State string

// The states of pages.
const (
	Added     State = "added"     // a new page
	Updated   State = "updated"   // nobody had changed it, and its seed or the tool had changed
	Unchanged State = "unchanged" // it is already as it should be
	Edited    State = "edited"    // a person has changed it: kept as it is
	Foreign   State = "foreign"   // a person made it, or the record of it is lost: kept as it is
	Deleted   State = "deleted"   // a person took it out: not brought back
	SeedGone  State = "seed gone" // its seed is not there any more: kept as it is
	Unused    State = "unused"    // of a place, no report lists it any more: kept as it is
)

// An Outcome is what became of one page.
type Outcome struct {
	Page  string `json:"page"`           // below the content folder, with forward slashes
	Seed  string `json:"seed,omitempty"` // the seed that it is made from; none of a place
	State State  `json:"state"`
	// Since is the digest of the seed of an edited page, where that is not the one
	// that the page says it was made from any more.
	Since string `json:"seed_sha256,omitempty"`
}

// String says what became of the page and, where there is something, what an
// editor can do about it.
func (o Outcome) String() string {
	const full = "%s: %s"
	switch o.State {
	case Edited:
		if o.Since != "" {
			return fmt.Sprintf(full+"; your changes are kept, and its seed %s has changed since: carry over what is new, and set sha256 in the page to %s; or delete the page and its line in %s to have it made anew", o.Page, "edited by hand", o.Seed, o.Since, o.record())
		}
		return fmt.Sprintf(full+"; your changes are kept, and the page no longer follows its seed; delete the page and its line in %s to have it made anew", o.Page, "edited by hand", o.record())
	case Foreign:
		return fmt.Sprintf(full+"; it is kept; rename it if it is not the page of %s", o.Page, "not written by Dateline, by its record", cmp.Or(o.Seed, "this place"))
	case Deleted:
		return fmt.Sprintf(full+"; it is not made again; take its line out of %s to have it back", o.Page, "deleted by hand", o.record())
	case SeedGone:
		return fmt.Sprintf(full+"; the page is kept; delete it if it is to go too", o.Page, "its seed "+o.Seed+" is gone")
	case Unused:
		return fmt.Sprintf(full+"; the page is kept; delete it if it is to go", o.Page, "no report lists this place any more")
	}
	return fmt.Sprintf(full, o.Page, string(o.State))
}

// record is the name of the record, of a page that is named with its content folder.
func (o Outcome) record() string {
	at := max(strings.LastIndex(o.Page, "/articles/"), strings.LastIndex(o.Page, "/places/"))
	if at < 0 {
		return "content.sum"
	}
	return o.Page[:at] + ".sum"
}

// Open reads the record of a content folder. Neither the folder nor the record
// need be there.
func Open(dir string) (*Store, error) {
	s := &Store{dir: filepath.Clean(dir), step: func(string) {}}
	s.sum = s.dir + ".sum"
	var err error
	if s.last, err = readRecord(s.sum); err != nil {
		return nil, fmt.Errorf("reading the record of pages: %w", err)
	}
	if s.pending, err = readRecord(s.sum + ".part"); err != nil {
		// It is replaced as a whole, so it is whole, or not the tool's.
		return nil, fmt.Errorf("reading the record of pages: %w", err)
	}
	return s, nil
}

// A page is a file to be written.
type page struct {
	path string // below the content folder
	seed string
	data []byte
}

// Write brings the content folder up to date with the articles of a run and
// with the pages of all places that they, or pages of an editor's, list. Each
// article has its seed's path in Source.Seed; seeds are the paths of all seeds
// there are, with those that could not be read; gazette is the gazetteer with
// the editor's entries, nil for none. It returns what became of each page, in
// the order of their paths. What it reports about single places, as errors
// joined, does not keep it from writing the rest; any other error does.
func (s *Store) Write(articles []*Article, seeds []string, gazette *gazetteer.Overlay) ([]Outcome, error) {
	disk, err := s.scan(articles, seeds)
	if err != nil {
		return nil, err
	}
	articles = slices.Clone(articles)
	reports, err := s.assign(articles, disk)
	if err != nil {
		return nil, err
	}
	w := &work{next: maps.Clone(s.last), part: make(record)}
	for page, e := range s.pending {
		w.part[page] = entry{e.seed, slices.Clone(e.sums)}
	}
	// Which places there are hangs on what becomes of the reports: of one that
	// is kept, the places that the editor lists count, not the tool's.
	var listed []string
	for i, p := range reports {
		state, err := s.plan(w, p)
		if err != nil {
			return nil, err
		}
		if sum := disk.madeOf[p.path]; state == Edited && sum != "" && sum != articles[i].Source.SHA256 {
			w.outcomes[len(w.outcomes)-1].Since = articles[i].Source.SHA256
		}
		if state == Added || state == Updated || state == Unchanged {
			delete(disk.lists, p.path)
			listed = append(listed, articles[i].Places...)
		}
		if state != Deleted {
			// Of a page that was moved, the place that it had is forgotten.
			maps.DeleteFunc(w.next, func(page string, e entry) bool {
				return e.seed == p.seed && page != p.path && !disk.names[address(page)]
			})
		}
	}
	places, problems := s.places(listed, disk, gazette)
	for _, p := range places {
		if _, err := s.plan(w, p); err != nil {
			return nil, err
		}
	}
	outcomes := append(w.outcomes, s.leftovers(w.outcomes, seeds, disk)...)
	slices.SortFunc(outcomes, func(a, b Outcome) int { return cmp.Compare(a.Page, b.Page) })

	if err := s.commit(w); err != nil {
		return nil, fmt.Errorf("%w; see to it that there is room and leave to write, and run it again: every page is whole, as it was or as it is to be", err)
	}
	s.last, s.pending = w.next, record{}
	return outcomes, errors.Join(problems...)
}

// A work is what a run is going to do.
type work struct {
	outcomes []Outcome
	writes   []page
	part     record // what may be on disk if the run is stopped, beside what the record has
	next     record // the record when the run is complete
}

// plan decides what becomes of a page, and adds it to the work.
func (s *Store) plan(w *work, p page) (State, error) {
	old, err := os.ReadFile(s.name(p.path))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("reading a page: %w", err)
	}
	sum := digest(p.data)
	state := s.state(p.path, old, err == nil, sum)
	switch state {
	case Added, Updated:
		w.writes = append(w.writes, p)
		w.part.add(p.path, p.seed, sum)
		w.next[p.path] = entry{p.seed, []string{sum}}
	case Unchanged:
		w.next[p.path] = entry{p.seed, []string{sum}}
	case Edited:
		e, known := s.last[p.path]
		if !known {
			e = s.pending[p.path]
		}
		w.next[p.path] = entry{p.seed, e.sums} // the seed may have a new name
	}
	w.outcomes = append(w.outcomes, Outcome{Page: p.path, Seed: p.seed, State: state})
	return state, nil
}

// state decides what becomes of a page.
func (s *Store) state(page string, old []byte, exists bool, sum string) State {
	_, known := s.last[page]
	switch have := digest(old); {
	case !exists && known:
		return Deleted
	case !exists:
		return Added
	case have == sum:
		return Unchanged
	case s.last.has(page, have) || s.pending.has(page, have):
		return Updated
	case known || s.pending[page].sums != nil:
		return Edited
	}
	return Foreign
}

// leftovers are the pages that the tool once wrote and this run has no use
// for. Which places a page lists that cannot be read, nobody knows.
func (s *Store) leftovers(outcomes []Outcome, seeds []string, disk *folder) []Outcome {
	used := make(map[string]bool)
	for _, o := range outcomes {
		used[o.Page] = true
	}
	var out []Outcome
	for page, e := range s.last {
		if used[page] || e.seed != "" && slices.Contains(seeds, e.seed) || e.seed == "" && disk.unread {
			continue
		}
		if _, err := os.Stat(s.name(page)); err != nil {
			continue
		}
		state := Unused
		if e.seed != "" {
			state = SeedGone
		}
		out = append(out, Outcome{Page: page, Seed: e.seed, State: state})
	}
	return out
}

// A folder is what lies in the content folder before a run.
type folder struct {
	names  map[string]bool     // pages, in lower case and without index.md or .md: what their addresses come from
	own    map[string]string   // by seed, the page that says it was made from it and is in no record
	lists  map[string][]string // by page, the places that an editor lists in it
	gone   map[string]string   // by the digest of a seed that is not there any more, its page
	madeOf map[string]string   // by page that an editor has changed, the digest of the seed that it says it was made from
	unread bool                // the front matter of a page cannot be read
}

// scan reads the folder's names, and the front matter of the reports in it
// that are an editor's, or whose seed is not in this run.
func (s *Store) scan(articles []*Article, seeds []string) (*folder, error) {
	run := make(map[string]bool)
	for _, a := range articles {
		run[a.Source.Seed] = true
	}
	f := &folder{
		names: make(map[string]bool), own: make(map[string]string), lists: make(map[string][]string),
		gone: make(map[string]string), madeOf: make(map[string]string),
	}
	root := s.dir + string(filepath.Separator) // which is followed where it is a link
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && name == root {
			return fs.SkipAll
		} else if err != nil {
			return err
		}
		if d.IsDir() || !strings.HasSuffix(name, ".md") {
			return nil
		}
		rel, err := filepath.Rel(s.dir, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		f.names[address(rel)] = true
		if !strings.HasPrefix(rel, "articles/") || path.Base(rel) == "_index.md" {
			return nil
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if s.last.has(rel, digest(data)) && run[s.last[rel].seed] {
			return nil
		}
		// What cannot be read in it is for check to say.
		a, err := ReadArticle(rel, data)
		f.unread = f.unread || err != nil && a.Title == ""
		f.lists[rel], f.madeOf[rel] = a.Places, a.Source.SHA256
		if seed := a.Source.Seed; s.last[rel].seed == "" && seed != "" && f.own[seed] == "" {
			f.own[seed] = rel
		}
		if seed := s.last[rel].seed; seed != "" && !slices.Contains(seeds, seed) && a.Source.SHA256 != "" && f.gone[a.Source.SHA256] == "" {
			f.gone[a.Source.SHA256] = rel
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading the content folder: %w", err)
	}
	return f, nil
}

// address is what the address of a page comes from: two pages with the same
// one are one page to Hugo, which loses the other.
func address(page string) string {
	page = strings.ToLower(strings.TrimSuffix(page, ".md"))
	return strings.TrimSuffix(strings.TrimSuffix(page, "/index"), "/_index")
}

// assign sorts the articles by seed and gives each its page. A seed keeps the page that it has, be it
// by the record or because an editor moved the page; one that has the bytes of a seed that is gone was
// renamed, and keeps that one's page; a new one gets the first of its slugs that is free. New seeds are served in the order of their paths,
// so that the result does not hang on the order in which they come.
func (s *Store) assign(articles []*Article, disk *folder) ([]page, error) {
	has := make(map[string]string)
	used := maps.Clone(disk.names)
	for _, r := range []record{s.pending, s.last} {
		for _, p := range slices.Sorted(maps.Keys(r)) {
			if seed := r[p].seed; seed != "" {
				if !disk.names[address(has[seed])] {
					has[seed] = p
				}
				used[address(p)] = true
			}
		}
	}
	for seed, p := range disk.own {
		// A copy of a page says the same seed as the page itself.
		if !disk.names[address(has[seed])] {
			has[seed] = p
		}
	}

	slices.SortStableFunc(articles, func(a, b *Article) int { return cmp.Compare(a.Source.Seed, b.Source.Seed) })
	var pages []page
	for i, a := range articles {
		seed := a.Source.Seed
		if seed == "" || strings.ContainsAny(seed, "\r\n") || seed == "-" {
			return nil, fmt.Errorf("the seed %q has a name that cannot stand in %s; rename it", seed, s.sum)
		}
		if i > 0 && articles[i-1].Source.Seed == seed {
			return nil, fmt.Errorf("the seed %s was given twice; give it once", seed)
		}
		at, ok := has[seed]
		if !ok {
			at, ok = disk.gone[a.Source.SHA256]
			delete(disk.gone, a.Source.SHA256)
		}
		if !ok {
			for _, name := range slugs(a.Title, seed) {
				if at = "articles/" + name + "/index.md"; !used[address(at)] {
					break
				}
			}
		}
		used[address(at)] = true
		pages = append(pages, page{at, seed, a.Marshal()})
	}
	return pages, nil
}

// places are the pages of the listed places, of those that editors list in
// their pages, and of all that those lie in.
func (s *Store) places(listed []string, disk *folder, gazette *gazetteer.Overlay) ([]page, []error) {
	var problems []error
	for _, rel := range slices.Sorted(maps.Keys(disk.lists)) {
		for _, p := range disk.lists[rel] {
			if _, err := NewPlace(p, gazette); err != nil {
				if !disk.names["places/"+p] {
					problems = append(problems, s.unknownPlace(rel, p))
				}
				continue
			}
			listed = append(listed, p)
		}
	}
	var out []page
	for _, p := range withAncestors(listed) {
		place, err := NewPlace(p, gazette)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		out = append(out, page{"places/" + p + "/_index.md", "", place.Marshal()})
	}
	return out, problems
}

// unknownPlace says where a page lists a place that is not in the gazetteer.
func (s *Store) unknownPlace(rel, place string) error {
	page, _ := os.ReadFile(s.name(rel)) // without it, the first line is named
	line, column := find(page, place)
	return &seed.Error{Path: path.Join(filepath.ToSlash(s.dir), rel), Line: line, Column: column,
		Message: fmt.Sprintf("place %q is not in the gazetteer", place),
		Remedy:  fmt.Sprintf("correct the path, add the place to places.yaml, or write content/places/%s/_index.md by hand", place)}
}

// commit writes the pages and the record, in the order that the Store's
// comment gives.
func (s *Store) commit(w *work) error {
	s.step("tidy")
	for _, dir := range []string{s.dir, filepath.Dir(s.sum)} {
		stale, err := filepath.Glob(filepath.Join(globMark.ReplaceAllString(dir, `[$0]`), tempPrefix+"*"))
		if err != nil {
			return err
		}
		for _, name := range stale {
			if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	if len(w.writes) > 0 {
		if err := s.replace(s.sum+".part", w.part.bytes(), nil); err != nil {
			return err
		}
	}
	for _, p := range w.writes {
		if err := s.replace(s.name(p.path), p.data, func(old []byte, exists bool) bool {
			state := s.state(p.path, old, exists, digest(p.data))
			return state == Added || state == Updated
		}); err != nil {
			return err
		}
	}
	if data := w.next.bytes(); !bytes.Equal(data, s.last.bytes()) {
		if err := s.replace(s.sum, data, nil); err != nil {
			return err
		}
	}
	s.step("remove " + s.sum + ".part")
	if err := os.Remove(s.sum + ".part"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// tempPrefix starts the names of files under way. They lie in the content
// folder itself, so that they can be renamed to any page in it, and beside the
// record. Hugo passes over files whose names start with a full stop.
const tempPrefix = ".dateline-"

// globMark matches what filepath.Glob does not take for itself.
var globMark = regexp.MustCompile(`[*?[]`)

// replace writes a file whole or not at all. A page has a function that is
// asked at the last moment, with what the file then holds.
func (s *Store) replace(name string, data []byte, may func(old []byte, exists bool) bool) error {
	s.step("make " + filepath.Dir(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	dir := filepath.Dir(s.sum)
	if may != nil {
		dir = s.dir
	}
	temp := filepath.Join(dir, tempPrefix+digest([]byte(name))[:16]+".tmp")
	s.step("create " + temp)
	f, err := os.Create(temp)
	if err != nil {
		return err
	}
	half := len(data) / 2
	_, err = f.Write(data[:half])
	s.step("fill " + temp)
	if err == nil {
		_, err = f.Write(data[half:])
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, os.Remove(temp))
	}
	s.step("rename " + name)
	if may != nil {
		old, err := os.ReadFile(name)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return errors.Join(err, os.Remove(temp))
		}
		if !may(old, err == nil) {
			return os.Remove(temp)
		}
	}
	return os.Rename(temp, name)
}

func (s *Store) name(page string) string { return filepath.Join(s.dir, filepath.FromSlash(page)) }
