package py

// Unassigned is the exception of reading a local variable before anything was assigned to it.
func Unassigned(name string) error {
	return UnboundLocalError.New("cannot access local variable '" + name + "' where it is not associated with a value")
}

// Undefined is the exception of reading a module's variable before anything was assigned to it.
func Undefined(name string) error { return NameError.New("name '" + name + "' is not defined") }
