// Package pytypes is what compiled programs have of Python's module types.
package pytypes
