import random
from string import capwords

print(random.random(), random.choice([1, 2, 3]))
print(capwords("not the library"))
