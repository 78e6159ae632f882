"""TypedDict classes: dicts whose keys have types."""
import json
from typing import NotRequired, Optional, Required, TypedDict


class Person(TypedDict):
    name: str
    age: int


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
    rating: float
    tags: list[str]
    director: Person
    note: Optional[str]


class Detailed(Person):
    email: str
    friends: NotRequired[list["Detailed"]]


m: Movie = {"title": "x", "year": 1999}
m["year"] += 1
print(m, m["title"].upper(), m["year"] + 1, m.get("rating"), m.get("rating", 2.5), "tags" in m, len(m))
m["tags"] = []
m["tags"].append("a")
m["tags"].append("b")
m["rating"] = 4
m["rating"] += 0.5
print(m["tags"], m["rating"] * 2, sorted(m), list(m.keys()))
m["director"] = {"name": "Ann", "age": 40}
m["director"]["age"] += 1
d = m["director"]
d["name"] += "e"
print(m["director"], m["director"]["name"].lower(), d is m["director"])
m.update({"year": 2001, "note": None})
print(m, m["note"] is None)
for k, v in m.items():
    print(k, v)
p = Person(name="Bob", age=3)
q = Person({"name": "Bob", "age": 3})
print(p, p == q, p is q, {**p, "age": 4}, type(p).__name__, isinstance(p, dict))
del m["note"]
print(m.pop("year"), m.setdefault("year", 7), m.get("missing", "?"))
try:
    print(p["nope"])
except KeyError as e:
    print("KeyError", e)


def greet(who: Person, *, loud: bool = False) -> str:
    text = f"hi {who['name']} ({who['age']})"
    return text.upper() if loud else text


def older(ps: list[Person]) -> Person:
    return max(ps, key=lambda x: x["age"])


people: list[Person] = [{"name": "A", "age": 1}, {"name": "B", "age": 9}, p]
people.append({"name": "C", "age": 5})
print(greet(p), greet({"name": "Z", "age": 0}, loud=True), older(people))
print(sum(x["age"] for x in people), [x["name"] for x in sorted(people, key=lambda x: (-x["age"], x["name"]))])
det: Detailed = {"name": "E", "age": 2, "email": "e@x"}
det["friends"] = [{"name": "F", "age": 1, "email": "f@x"}]
print(greet(det), det["friends"][0]["email"].split("@"), det)
loaded: Person = json.loads('{"name": "J", "age": 70}')
print(loaded["name"] + "!", loaded["age"] // 2, json.dumps(p))
by_name: dict[str, Person] = {x["name"]: x for x in people}
by_name["A"]["age"] = 100
print(people[0]["age"], by_name["B"]["age"] / 2)
config: Movie = {"title": "t"}
print(config.get("tags", []), config == {"title": "t"})
