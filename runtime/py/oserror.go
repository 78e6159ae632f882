package py

import "syscall"

// OSErrorAt is the OSError of an errno with the names of the files it is about.
func OSErrorAt(no syscall.Errno, names ...string) error {
	args := []any{int(no), errnoText(no)}
	for i, n := range names {
		if i == 1 {
			args = append(args, nil)
		}
		args = append(args, n)
	}
	return OSError.New(args...)
}

// ErrnoText is os.strerror(no).
func ErrnoText(no syscall.Errno) string { return errnoText(no) }

// ExcErrno is err.errno of an OSError.
func ExcErrno(err error) any { return AsExc(err).base().Errno() }

// ExcStrerror is err.strerror of an OSError.
func ExcStrerror(err error) any { return AsExc(err).base().Strerror() }

// ExcFilename is err.filename of an OSError.
func ExcFilename(err error) any { return AsExc(err).base().Filename() }

// ExcFilename2 is err.filename2 of an OSError.
func ExcFilename2(err error) any { return AsExc(err).base().osArg(4) }

// ExcValue is err.value of a StopIteration.
func ExcValue(err error) any { return AsExc(err).base().Value() }

// ExcCode is err.code of a SystemExit.
func ExcCode(err error) any {
	switch args := AsExc(err).base().args; len(args) {
	case 0:
		return nil
	case 1:
		return Box(args[0])
	default:
		return VarTupleOf(args...)
	}
}
