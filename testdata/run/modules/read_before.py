# Variables of the module that functions may read before they are assigned.
import sys
from dataclasses import dataclass


def read() -> int:
    return value


def attempt() -> None:
    try:
        print("read", read())
    except NameError as e:
        print(type(e).__name__, e)


attempt()
value = 3
attempt()
del value
attempt()
value = 4
attempt()

if len(sys.argv) > 5:
    level = "high"


def show() -> str:
    return "level " + level


try:
    print(show())
except NameError as e:
    print(e)

for last in range(0):
    pass


def get_last() -> int:
    return last


try:
    print(get_last())
except NameError as e:
    print(e)


def setup(n: int) -> None:
    global conf
    conf = {"n": n}


def conf_n() -> int:
    return conf["n"]


try:
    conf_n()
except NameError as e:
    print(e)
setup(2)
print(conf_n(), conf)


def bump() -> None:
    global count
    count += 1


try:
    bump()
except NameError as e:
    print(e)
count = 10
bump()
print(count)


@dataclass
class Item:
    name: str

    def price(self) -> float:
        return rate * len(self.name)


item = Item("abc")
try:
    print(item.price())
except NameError as e:
    print(e)
rate = 1.5
print(item.price())

later = lambda: word.upper()
try:
    print(later())
except NameError as e:
    print(e)
word = "w"
print(later())

try:
    number = int("x")
except ValueError:
    print("no number")


def double() -> int:
    return number * 2


try:
    print(double())
except NameError as e:
    print(e)
with open("/dev/null") as src:
    first = src.readline()
a, (b, c) = 1, (2, 3)


def total() -> int:
    return a + b + c + len(first[:1])


print(total())
for k in "xy":

    def shout() -> str:
        return k.upper()

    print(shout())
