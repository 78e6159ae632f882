from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from heavy import Heavy

print("main")


def weigh(h: Heavy) -> int:
    return h.weight


def make(n: int) -> Heavy:
    from heavy import Heavy

    return Heavy(n)


print("before")
print(weigh(make(4)))
if not TYPE_CHECKING:
    print("at run time")
