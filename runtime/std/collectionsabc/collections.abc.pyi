from typing import (Any, Callable, Iterable, Iterator, Generator, Container, Reversible, Collection, Sequence, MutableSequence, MutableSet, Mapping,
    MutableMapping, Hashable, Sized, Awaitable, Coroutine, AsyncIterator, AsyncIterable, AsyncGenerator)
from typing import AbstractSet as Set
from builtins import KeysView, ValuesView, ItemsView
