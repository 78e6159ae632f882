// Package pycontextlib is Python's module contextlib.
package pycontextlib

import (
	"github.com/py2go/py2go/runtime/py"
	pyio "github.com/py2go/py2go/runtime/std/io"
)

// Suppress is a suppress(*exceptions).
type Suppress struct{ classes []*py.ExcClass }

// NewSuppress is suppress(*exceptions).
func NewSuppress(classes ...*py.ExcClass) *Suppress { return &Suppress{classes} }

// Enter begins a with block.
func (*Suppress) Enter() {}

// Exit ends it: the exceptions named don't leave it.
func (s *Suppress) Exit(err error) error {
	if err != nil && py.IsExc(err, s.classes...) {
		return nil
	}
	return err
}

// Redirect is a redirect_stdout or redirect_stderr.
type Redirect struct {
	from  *py.TextOut
	to    *pyio.TextFile
	backs []func()
}

// NewRedirectStdout is redirect_stdout(target).
func NewRedirectStdout(target *pyio.TextFile) *Redirect {
	return &Redirect{from: py.Stdout, to: target}
}

// NewRedirectStderr is redirect_stderr(target).
func NewRedirectStderr(target *pyio.TextFile) *Redirect {
	return &Redirect{from: py.Stderr, to: target}
}

// Enter begins a with block.
func (r *Redirect) Enter() *pyio.TextFile {
	r.backs = append(r.backs, r.from.Redirect(pyio.Target(r.to)))
	return r.to
}

// Exit ends it.
func (r *Redirect) Exit(err error) error {
	n := len(r.backs) - 1
	r.backs[n]()
	r.backs = r.backs[:n]
	return err
}

// NullContext is a nullcontext(value).
type NullContext[T any] struct{ value T }

// NewNullContext is nullcontext(value).
func NewNullContext[T any](value T) *NullContext[T] { return &NullContext[T]{value} }

// Enter begins a with block.
func (n *NullContext[T]) Enter() T { return n.value }

// Exit ends it.
func (n *NullContext[T]) Exit(err error) error { return err }
