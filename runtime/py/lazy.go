package py

// Lazy holds a value that is computed when it is first asked for.
type Lazy[T any] struct {
	v    T
	done bool
}

// Get gives the value; compute makes it.
func (l *Lazy[T]) Get(compute func() T) T {
	if !l.done {
		v := compute()
		l.v, l.done = v, true
	}
	return l.v
}

// TryGet is Get of a value whose computation may fail; then it is tried again the next time.
func (l *Lazy[T]) TryGet(compute func() (T, error)) (T, error) {
	if !l.done {
		v, err := compute()
		if err != nil {
			return v, err
		}
		l.v, l.done = v, true
	}
	return l.v, nil
}
