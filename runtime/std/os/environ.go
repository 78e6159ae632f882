package pyos

import (
	"os"
	"strings"

	"github.com/py2go/py2go/runtime/py"
)

// Environ is the type of os.environ: a dict whose changes reach the process's environment.
type Environ struct{ py.Dict[string, string] }

// Env is os.environ.
var Env = newEnviron()

func newEnviron() *Environ {
	e := &Environ{}
	for _, kv := range os.Environ() {
		k, v, _ := strings.Cut(kv, "=")
		e.Dict.Set(k, v)
	}
	return e
}

// Set is environ[key] = value.
func (e *Environ) Set(key, value string) {
	os.Setenv(key, value)
	e.Dict.Set(key, value)
}

// Del is del environ[key].
func (e *Environ) Del(key string) {
	e.Dict.Del(key)
	os.Unsetenv(key)
}

// Pop is environ.pop(key).
func (e *Environ) Pop(key string) string {
	v := py.DictPop(&e.Dict, key)
	os.Unsetenv(key)
	return v
}

// PopOr is environ.pop(key, default).
func (e *Environ) PopOr(key, def string) string {
	os.Unsetenv(key)
	return py.DictPopOr(&e.Dict, key, def)
}

// SetDefault is environ.setdefault(key, value).
func (e *Environ) SetDefault(key, value string) string {
	if v, ok := e.Lookup(key); ok {
		return v
	}
	e.Set(key, value)
	return value
}

// PyRepr is repr(environ).
func (e *Environ) PyRepr() string { return "environ(" + py.Repr(&e.Dict) + ")" }

// ClassName is the class of os.environ.
func (e *Environ) ClassName() string { return "_Environ" }

// PopOpt is environ.pop(key, None); the last argument stands for None.
func (e *Environ) PopOpt(key string, _ any) py.Opt[string] {
	os.Unsetenv(key)
	return py.DictPopOpt(&e.Dict, key)
}
