"""Examples in docstrings.

>>> total([1, 2, 3])
6
>>> counter = Counter()
>>> for word in ["a", "b", "a"]:
...     counter.add(word)
>>> counter.counts
{'a': 2, 'b': 1}
>>> counter.add(" ")
Traceback (most recent call last):
    ...
ValueError: blank: ' '
"""

LIMIT = 3


def total(values: list[int]) -> int:
    """Add up.

    >>> total([])
    0
    >>> total([LIMIT, 4]); total([1])
    7
    1
    >>> import math
    >>> math.floor(2.5) + total([1])
    3
    >>> def twice(n: int) -> int:
    ...     return 2 * n
    >>> twice(total([5]))
    10
    >>> values = [1, 2]
    >>> for v in values:
    ...     v
    1
    2
    >>> print("x\\n\\ny")
    x
    <BLANKLINE>
    y
    >>> total([1]) == 1
    1
    """
    return sum(values)


class Counter:
    """Counts.

    >>> Counter().counts
    {}
    """

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}

    def add(self, word: str) -> None:
        """Count a word.

        >>> c = Counter()
        >>> c.add("x")
        >>> c  # doctest: +ELLIPSIS
        <...Counter object at 0x...>
        >>> sorted(c.counts.items())  # doctest: +NORMALIZE_WHITESPACE
        [('x',
          1)]
        >>> c.add("")
        Traceback (most recent call last):
        ValueError: blank: ''
        >>> c.add("")  # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        ValueError: whatever
        >>> c.nothing()  # doctest: +SKIP
        """
        if not word.strip():
            raise ValueError(f"blank: {word!r}")
        self.counts[word] = self.counts.get(word, 0) + 1

    @property
    def size(self) -> int:
        """How many.

        >>> Counter().size
        0
        """
        return len(self.counts)


def wrong() -> int:
    """Not what it says.

    >>> wrong()
    2
    >>> wrong() + 1
    2
    >>> print("shown")
    >>> x = 1
    >>> x = 2
    3
    """
    return 1


def quiet() -> None:
    """No examples."""


if __name__ == "__main__":
    import contextlib
    import doctest
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        print(doctest.testmod())
        result = doctest.testmod(verbose=True)
        print(result.failed, result.attempted)
        doctest.testmod(name="wrong")
    print(out.getvalue().replace(__file__, "examples.py"))
