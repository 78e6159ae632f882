# -*- coding: utf-8 -*-
# Copyright someone.
# All rights reserved.

"""Module doc.

More."""

import sys  # for exit

# The limit of things.
LIMIT = 10  # inclusive

# ---- section ----


# A helper.
def f(x: int) -> int:  # type: ignore
    """Return x or so."""
    # first
    y = x  # copy

    # second
    if y > LIMIT:  # too big
        # shrink it
        y = LIMIT
        # shrunk
    # negative?
    elif y < 0:
        pass  # fine
    else:  # all else
        y = (y +
             # one more
             1)
    # done
    return y  # the end
    # unreachable tail


class P:  # a point
    # no doc here

    def __init__(self, x: int) -> None:
        # remember
        self.x = x  # abscissa

    # moves it
    def move(self, d: int) -> None:
        self.x += d  # along


for i in range(3):  # loop
    # body
    print(f(i))
# after the loop
p = P(3)
p.move(1)
print(p.x)
# the end of it all
