package py

// TracebackObject stands for a traceback, as __exit__ gets one; a compiled program has none to look at.
type TracebackObject struct{ _ byte }

// ClassName is the class of t.
func (t *TracebackObject) ClassName() string { return "traceback" }

// TracebackOf is the traceback that an __exit__ is passed with an exception, and nil, which is None, without one.
func TracebackOf(err error) *TracebackObject {
	if err == nil {
		return nil
	}
	return &TracebackObject{}
}
