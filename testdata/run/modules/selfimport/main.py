"""The program's file is loaded a second time when a module imports it by name."""
print("running as", __name__)

counter = 0


def bump() -> int:
    global counter
    counter += 1
    return counter


if __name__ == "__main__":
    import helper

    print(bump(), bump())
    print(helper.run())
    print(counter)
