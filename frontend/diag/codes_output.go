package diag

// OutputCodes documents the codes of output and tools. No Python is known that provokes one: each would be a bug.
var OutputCodes = []Info{
	{Code: 4001, Name: "emitted Go does not compile", Doc: "The Go compiler refused what py2go emitted. That is a bug in py2go, not in the program: please report it, with the program and the Go compiler's message. The emitted Go is kept, and the message says where."},
	{Code: 4002, Name: "py2go failed", Doc: "py2go itself came to a state that it does not know. That is a bug in py2go, not in the program: please report it, with the program and the message."},
}
