package pyos

import (
	"iter"
	"os"
	"syscall"

	"github.com/py2go/py2go/runtime/py"
	pyospath "github.com/py2go/py2go/runtime/std/ospath"
)

// StatResult is what os.stat gives.
type StatResult struct {
	Mode, Ino, NLink, UID, GID, Size int
	ATime, MTime, CTime              float64
}

func statResult(st os.FileInfo) *StatResult {
	t := py.StatTimes(st)
	r := &StatResult{Size: int(st.Size()), MTime: float64(st.ModTime().UnixNano()) / 1e9, ATime: t.Access, CTime: t.Change}
	if s, ok := st.Sys().(*syscall.Stat_t); ok {
		r.Mode, r.Ino, r.NLink, r.UID, r.GID = int(s.Mode), int(s.Ino), int(s.Nlink), int(s.Uid), int(s.Gid)
	}
	return r
}

// Stat is os.stat(path).
func Stat(path any) (*StatResult, error) { return statWith(os.Stat, py.FSPath(path)) }

// Lstat is os.lstat(path).
func Lstat(path any) (*StatResult, error) { return statWith(os.Lstat, py.FSPath(path)) }

func statWith(stat func(string) (os.FileInfo, error), path string) (*StatResult, error) {
	st, err := stat(path)
	if err != nil {
		return nil, errorAt(err, path)
	}
	return statResult(st), nil
}

// DirEntry is an entry of os.scandir.
type DirEntry struct{ Name, Path string }

// PyRepr is repr(e).
func (e *DirEntry) PyRepr() string { return "<DirEntry " + py.Repr(e.Name) + ">" }

// PyFSPath is os.fspath(e).
func (e *DirEntry) PyFSPath() string { return e.Path }

// IsDir is e.is_dir().
func (e *DirEntry) IsDir(follow bool) bool {
	return pyospath.IsDir(e.Path) && (follow || !e.IsSymlink())
}

// IsFile is e.is_file().
func (e *DirEntry) IsFile(follow bool) bool {
	return pyospath.IsFile(e.Path) && (follow || !e.IsSymlink())
}

// IsSymlink is e.is_symlink().
func (e *DirEntry) IsSymlink() bool { return pyospath.IsLink(e.Path) }

// Stat is e.stat().
func (e *DirEntry) Stat(follow bool) (*StatResult, error) {
	if follow {
		return Stat(e.Path)
	}
	return Lstat(e.Path)
}

// ScanIterator is what os.scandir gives.
type ScanIterator struct{ entries []*DirEntry }

// ScanDir is os.scandir(path).
func ScanDir(path any) (*ScanIterator, error) {
	dir := py.FSPath(path)
	names, err := readNames(dir)
	if err != nil {
		return nil, err
	}
	s := &ScanIterator{}
	for _, n := range names {
		s.entries = append(s.entries, &DirEntry{n, pyospath.Join(dir, n)})
	}
	return s, nil
}

// All iterates over the entries that are left.
func (s *ScanIterator) All() iter.Seq[*DirEntry] {
	return func(yield func(*DirEntry) bool) {
		for len(s.entries) > 0 {
			e := s.entries[0]
			s.entries = s.entries[1:]
			if !yield(e) {
				return
			}
		}
	}
}

// Close ends the iteration.
func (s *ScanIterator) Close() { s.entries = nil }

// Enter begins a with block.
func (s *ScanIterator) Enter() *ScanIterator { return s }

// Exit ends a with block.
func (s *ScanIterator) Exit(err error) error {
	s.Close()
	return err
}
