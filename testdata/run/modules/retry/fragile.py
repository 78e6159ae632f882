import state

state.attempts += 1
print("fragile, attempt", state.attempts)
if not state.ready:
    raise ValueError("not ready")


def name() -> str:
    return "fragile " + str(state.attempts)


print("complete")
