# Arguments that do not fit.
def area(width: float, height: float, *, unit: str = "m") -> str:
    return f"{width * height} {unit}"


print(area(2.0, 3.0))
print(area(2.0))  # ERROR PG2006 "missing 1 required argument: 'height'"
print(area(2.0, 3.0, "cm"))  # ERROR PG2006 "positional"
print(area(2.0, 3.0, units="cm"))  # ERROR PG2006 "'units'"
print(area("2", 3.0))  # ERROR PG2006 "must be float, not str"
print(3())  # ERROR PG2007 "cannot be called"
