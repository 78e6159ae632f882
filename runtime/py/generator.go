package py

// Gen is what the body of a generator that is driven by hand (send, throw, a value that it returns) holds.
type Gen[T any] struct {
	yield func(T) bool
	state *genState
}

// genState is what the two sides of such a generator share.
type genState struct {
	sent    any
	thrown  error
	result  any
	started bool
	closing bool
}

// NewGenerator makes the iterator of such a generator; what body returns is the value of the StopIteration at its end.
func NewGenerator[T any](body func(g *Gen[T]) any) *Iter[T] {
	s := &genState{}
	it := NewIter(func(yield func(T) bool) {
		defer func() {
			r := recover()
			err, isErr := r.(error)
			switch {
			case r == nil:
			case s.closing && isErr && IsExc(err, GeneratorExit):
			case isErr && IsExc(err, StopIteration):
				e := RuntimeError.New("generator raised StopIteration")
				AsExc(e).base().cause = err
				panic(e)
			default:
				panic(r)
			}
		}()
		s.started = true
		s.result = body(&Gen[T]{yield: yield, state: s})
	})
	it.gen = s
	return it
}

// Yield gives a value to the consumer, and returns what it sends.
func (g *Gen[T]) Yield(x T) any {
	v, err := g.suspend(x)
	if err != nil {
		panic(err)
	}
	return v
}

func (g *Gen[T]) suspend(x T) (any, error) {
	s := g.state
	if s.closing {
		panic(RuntimeError.New("generator ignored GeneratorExit"))
	}
	if !g.yield(x) {
		s.closing = true
		return nil, GeneratorExit.New()
	}
	v, err := s.sent, s.thrown
	s.sent, s.thrown = nil, nil
	return v, err
}

// YieldFrom is yield from: the consumer drives the inner iterator, whose result it gives.
func YieldFrom[T any](g *Gen[T], it *Iter[T]) any {
	x, ok := it.Next()
	for ok {
		v, err := g.suspend(x)
		switch {
		case err != nil && g.state.closing:
			it.Close()
			panic(err)
		case err != nil && it.gen == nil:
			panic(err)
		case err != nil:
			x, ok = it.resume(nil, err)
		case v != nil && it.gen != nil:
			x, ok = it.resume(v, nil)
		default:
			x, ok = it.Next()
		}
	}
	if it.gen == nil {
		return nil
	}
	return it.gen.result
}

// resume goes on with a value or an exception for the yield where the generator waits.
func (it *Iter[T]) resume(v any, err error) (x T, ok bool) {
	s := it.gen
	switch {
	case it.done && err != nil:
		panic(err)
	case it.done:
		return x, false
	case !s.started && err != nil:
		it.done, it.seq = true, nil
		panic(err)
	case !s.started && v != nil:
		panic(TypeError.New("can't send non-None value to a just-started generator"))
	}
	s.sent, s.thrown = v, err
	return it.Next()
}

func (it *Iter[T]) byHand() {
	if it.gen == nil {
		panic(NotImplementedError.New("py2go does not drive this generator by hand: annotate its function with Generator"))
	}
}

// Send is g.send(v).
func (it *Iter[T]) Send(v any) T {
	it.byHand()
	x, ok := it.resume(v, nil)
	if !ok {
		panic(it.stopped())
	}
	return x
}

// Throw is g.throw(exception), an exception or its class.
func (it *Iter[T]) Throw(exc any) T {
	it.byHand()
	x, ok := it.resume(nil, raised(exc))
	if !ok {
		panic(it.stopped())
	}
	return x
}

// raised is the exception that raising a value raises.
func raised(exc any) error {
	switch e := exc.(type) {
	case *ExcClass:
		return e.New()
	case error:
		return e
	}
	return TypeError.New("exceptions must be classes or instances deriving from BaseException, not " + TypeName(exc))
}

// stopped is the StopIteration at the end of an iterator, with the value that a generator returned.
func (it *Iter[T]) stopped() error {
	if it.gen != nil && it.gen.result != nil {
		v := it.gen.result
		it.gen.result = nil
		return StopIteration.New(v)
	}
	return StopIteration.New()
}

// TryThrow is Throw that reports whether the generator yielded again, and what left it.
func (it *Iter[T]) TryThrow(exc error) (yielded bool, err error) {
	it.byHand()
	err = Try(func() { _, yielded = it.resume(nil, exc) })
	return yielded, err
}
