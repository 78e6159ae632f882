"""A module whose import fails is run again by the next import; one that succeeded is not."""
import state


def load() -> str:
    try:
        import fragile

        return fragile.name()
    except ValueError as e:
        return f"failed: {e}"


print(load())
print(load())
state.ready = True
print(load())
print(load())
print(state.attempts)
