"""A module's variables are one: changed through functions and through the module."""
import config
import reader
from config import history, set_level, Settings, LIMIT

print(config.level, LIMIT)
set_level(3)
print(config.level, reader.level())
config.level = 7
print(config.level, reader.level(), history)
history.append(99)
print(config.history, reader.last())
config.current.name = "changed"
print(reader.title(), Settings.default)
Settings.default = "other"
print(config.Settings.default, reader.default())
level = config.level
config.level += 1
print(level, config.level)
