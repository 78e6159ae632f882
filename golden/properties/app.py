"""Properties with setters."""


class Celsius:
    """A temperature."""

    def __init__(self, degrees: float) -> None:
        self._degrees = degrees

    @property
    def degrees(self) -> float:
        """The temperature in degrees Celsius."""
        return self._degrees

    @degrees.setter
    def degrees(self, value: float) -> None:
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._degrees = value

    @property
    def fahrenheit(self) -> float:
        return self._degrees * 9 / 5 + 32


t = Celsius(20.0)
t.degrees += 5.5
print(t.degrees, t.fahrenheit)
try:
    t.degrees = -300.0
except ValueError as e:
    print(e)
