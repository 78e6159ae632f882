"""A module that calls testmod, but has no examples."""
import doctest


def double(n: int) -> int:
    """Twice n."""
    return 2 * n


class Thing:
    """A thing."""

    def name(self) -> str:
        """Its name."""
        return "thing"


if __name__ == "__main__":
    doctest.testmod()
    print(double(4), Thing().name())
    result = doctest.testmod()
    print(result.failed, result.attempted, result)
