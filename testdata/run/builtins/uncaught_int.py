"""An uncaught ValueError of int()."""

for word in ["1", " 22 ", "x'y"]:
    print(int(word))
