import csv
import io
import os
import sys

samples = ["a,b\nc,d\n", '"a ""q"" b",c\r\n', '"x\ny",z\n', "a, b\n", "\n\na\n", 'a"b,c\n', '"a"b,c\n', '"abc', "a,b,\n", "", '""\n', 'a,"",b', "a\rb\n", "a,b\r\nc\r\n", '"a\r\nb",c\r\n', "é,ü\n", '"",""\n', ',\n', "a,\"b\nc\nd\",e\nf"]
for s in samples:
    print(repr(s), list(csv.reader(io.StringIO(s, newline=""))))
print(list(csv.reader(io.StringIO("a, b\n"), skipinitialspace=True)), list(csv.reader(["a;b"], delimiter=";")), list(csv.reader(['"a",b'], quoting=csv.QUOTE_NONE)))
print(list(csv.reader(["a\\,b,c"], escapechar="\\")), list(csv.reader(["a\tb"], dialect="excel-tab")), list(csv.reader(["a\tb"], "excel-tab")), list(csv.reader(["'a,b',c"], quotechar="'")))
print(list(csv.reader(["a|b", "c"], delimiter="|")), list(csv.reader(["x\\\n", "y,z"], escapechar="\\")))
for bad in ['"a"b,c\n', '"abc']:
    try:
        list(csv.reader([bad], strict=True))
    except csv.Error as e:
        print("error:", e)
try:
    list(csv.reader(["a,b\n", "c\nd"]))
except csv.Error as e:
    print("error:", e)
try:
    csv.reader(["a"], delimiter="ab")
except TypeError as e:
    print(e)
try:
    csv.reader(["a"], dialect="nope")
except csv.Error as e:
    print(e)
reader = csv.reader(io.StringIO("name,age\nAda,36\nBob,7\n"))
header = next(reader)
print(header, reader.line_num)
total = 0
for row in reader:
    total += int(row[1])
    print(reader.line_num, row)
print(total)
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(["a", 1, 2.5, None, True]), w.writerow(["x,y", 'q"t', "n\nl", "", " s"]), w.writerow((1, "b")), w.writerow(c for c in "xyz"))
w.writerows([[1, 2], [3, 4.0]])
w.writerow([])
w.writerow([""])
w.writerow([None])
w.writerow(["", ""])
w.writerow("abc")
print(repr(out.getvalue()))
out = io.StringIO()
csv.writer(out, delimiter=";", lineterminator="\n").writerows([["a;b", "c,d"], ["e", "f\rg"]])
csv.writer(out, quoting=csv.QUOTE_ALL).writerow(["a", 1, None])
csv.writer(out, quoting=csv.QUOTE_NONNUMERIC).writerow(["a", 1, 2.0, None, "3", True])
csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\").writerow(["a,b", 'q"', "n"])
csv.writer(out, quotechar="'").writerow(["a'b", 'c"d'])
csv.writer(out, doublequote=False, escapechar="\\").writerow(['a"b', "c\\d"])
csv.writer(out, quoting=csv.QUOTE_NONE, quotechar=None).writerow(['a"b'])
csv.writer(out, dialect="excel-tab").writerow(["a", "b\tc"])
csv.writer(out, dialect="unix").writerow(["a", 1])
csv.writer(out, quoting=csv.QUOTE_STRINGS).writerow(["a", None, 1])
csv.writer(out, quoting=csv.QUOTE_NOTNULL).writerow(["a", None, ""])
print(repr(out.getvalue()))
try:
    csv.writer(out, quoting=csv.QUOTE_NONE).writerow(["a,b"])
except csv.Error as e:
    print(e)
try:
    csv.writer(out, quoting=csv.QUOTE_NONE).writerow([""])
except csv.Error as e:
    print(e)
csv.writer(sys.stdout, lineterminator="\n").writerow(["to", "stdout", "a b", "c,d"])
people = csv.DictReader(io.StringIO("name,age,city\nAda,36,London\n\nBob,7,\"New York, NY\"\n"))
print(people.fieldnames)
rows: list[dict[str, str]] = []
for person in people:
    print(person["name"], int(person["age"]) + 1, person["city"], person)
    rows.append(person)
print(len(rows), people.line_num)
print(list(csv.DictReader(["1,2"], fieldnames=["x", "y"])), list(csv.DictReader(["a,b", "1"], restval="-")), list(csv.DictReader([])))
out = io.StringIO()
dw = csv.DictWriter(out, fieldnames=["name", "age"], restval="?")
dw.writeheader()
dw.writerow({"name": "Ada", "age": 36})
dw.writerow({"name": "Bob"})
dw.writerows([{"name": "C, D", "age": None}, {"age": 1.5, "name": ""}])
try:
    dw.writerow({"name": "E", "size": 1})
except ValueError as e:
    print(e)
csv.DictWriter(out, ["name"], extrasaction="ignore").writerow({"name": "F", "size": 1})
print(repr(out.getvalue()), dw.fieldnames)
try:
    csv.DictWriter(out, ["a"], extrasaction="x")
except ValueError as e:
    print(e)
path = "csv-test-table.csv"
with open(path, "w", newline="", encoding="utf-8") as f:
    csv.writer(f).writerows([["id", "text"], [1, "line one\nline two"], [2, 'say "hi"']])
with open(path, newline="", encoding="utf-8") as f:
    for row in csv.reader(f):
        print(row)
with open(path, "rb") as raw:
    print(raw.read())
with open(path, newline="") as f:
    print({int(r["id"]): r["text"] for r in csv.DictReader(f)})
os.remove(path)
print(csv.list_dialects(), csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE)
names = csv.DictReader(["a,b", "1,2", "3,4"])
print(next(names), next(names)["b"])
try:
    next(names)
except StopIteration:
    print("no more")
lines = io.StringIO("skipped\nx,y\n1,2\n")
print(next(lines))
print(list(csv.reader(lines)))
