// Package pyoperator is Python's module operator. Its functions mean expressions (see the stub), so none is left here.
package pyoperator
