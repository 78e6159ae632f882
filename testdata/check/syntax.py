# Several syntax errors in one run.
def f(x)  # ERROR PG1008 "expected ':'"
    return x

y = = 3  # ERROR PG1001 "invalid syntax"

if y = 3:  # ERROR PG1018 "=="
    pass
print "hello"  # ERROR PG1019 "parentheses"
