"""Imports of modules that are not installed, with something instead."""
try:
    import surely_not_installed_engine as engine
except ImportError:
    import engine

try:
    from surely_not_installed.colors import paint
except (ImportError, AttributeError):

    def paint(text: str, color: str) -> str:
        return f"<{color}>{text}</{color}>"


HAVE_EXTRA = True
try:
    import surely_not_installed_extra
except ModuleNotFoundError:
    HAVE_EXTRA = False
finally:
    print("looked for it")


def tool() -> str:
    try:
        import surely_not_installed_tool

        return surely_not_installed_tool.name
    except ImportError:
        return "no tool"


print(engine.run(3), paint("x", "red"), HAVE_EXTRA, tool())
