// Package pytypes is what compiled programs have of Python's module types.
package pytypes

// Traceback stands in annotations for a traceback; a compiled program has none.
type Traceback struct{}

// ClassName is the class of t.
func (t *Traceback) ClassName() string { return "traceback" }

// TracebackOf is the traceback that an __exit__ is passed with an exception, and nil, which is None, without one.
func TracebackOf(err error) *Traceback {
	if err == nil {
		return nil
	}
	return &Traceback{}
}
