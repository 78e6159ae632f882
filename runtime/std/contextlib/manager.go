package pycontextlib

import "github.com/py2go/py2go/runtime/py"

// Manager is the context manager that a function decorated with contextmanager makes.
type Manager[T any] struct{ gen *py.Iter[T] }

// NewManager makes a context manager of a generator that yields once.
func NewManager[T any](gen *py.Iter[T]) *Manager[T] { return &Manager[T]{gen} }

// Enter runs the generator up to its yield.
func (m *Manager[T]) Enter() T {
	x, ok := m.gen.Next()
	if !ok {
		panic(py.RuntimeError.New("generator didn't yield"))
	}
	return x
}

// Exit runs the rest of the generator, in which the exception that left the block is raised.
func (m *Manager[T]) Exit(err error) error {
	if err == nil {
		if _, ok := m.gen.Next(); ok {
			m.gen.Close()
			return py.RuntimeError.New("generator didn't stop")
		}
		return nil
	}
	yielded, left := m.gen.TryThrow(err)
	if yielded {
		m.gen.Close()
		return py.RuntimeError.New("generator didn't stop after throw()")
	}
	return left
}
