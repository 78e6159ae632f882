// Package pycopy is Python's module copy. Copying needs to see into the runtime's containers, so it is in package py.
package pycopy
