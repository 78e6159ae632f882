# go: package pydatetime
from typing import overload

MINYEAR: int  # go: MinYear
MAXYEAR: int  # go: MaxYear
UTC: timezone  # go: UTC

class timedelta:
    # go: TimeDelta
    days: int  # go: .Days
    seconds: int  # go: .Seconds
    microseconds: int  # go: .Microseconds
    def __init__(self, days: int | float = 0, seconds: int | float = 0, microseconds: int | float = 0, milliseconds: int | float = 0, minutes: int | float = 0, hours: int | float = 0, weeks: int | float = 0) -> None: ...  # go: NewTimeDelta  # panics: OverflowError
    def total_seconds(self) -> float: ...  # go: .TotalSeconds
    def __add__(self, other: timedelta, /) -> timedelta: ...  # go: .Add
    def __sub__(self, other: timedelta, /) -> timedelta: ...  # go: .Sub
    @overload
    def __mul__(self, n: int, /) -> timedelta: ...  # go: .Mul
    @overload
    def __mul__(self, x: float, /) -> timedelta: ...  # go: .MulFloat
    def __rmul__(self, n: int, /) -> timedelta: ...  # go: .Mul
    @overload
    def __truediv__(self, other: timedelta, /) -> float: ...  # go: .Ratio
    @overload
    def __truediv__(self, x: float, /) -> timedelta: ...  # go: .DivFloat
    @overload
    def __floordiv__(self, other: timedelta, /) -> int: ...  # go: .FloorRatio
    @overload
    def __floordiv__(self, n: int, /) -> timedelta: ...  # go: .FloorDiv
    def __mod__(self, other: timedelta, /) -> timedelta: ...  # go: .Mod
    def __neg__(self) -> timedelta: ...  # go: .Neg
    def __bool__(self) -> bool: ...  # go: .Bool
    def __lt__(self, other: timedelta, /) -> bool: ...  # go: .Less
    def __le__(self, other: timedelta, /) -> bool: ...  # go: .LessEqual
    def __gt__(self, other: timedelta, /) -> bool: ...  # go: .Greater
    def __ge__(self, other: timedelta, /) -> bool: ...  # go: .GreaterEqual

class timezone:
    # go: TimeZone
    utc: timezone  # go: UTC
    def __init__(self, offset: timedelta, name: str | None = None) -> None: ...  # go: NewTimeZone  # panics: ValueError

class date:
    # go: Date
    year: int  # go: .Year
    month: int  # go: .Month
    day: int  # go: .Day
    def __init__(self, year: int, month: int, day: int) -> None: ...  # go: NewDate  # panics: ValueError
    @staticmethod
    def today() -> date: ...  # go: Today
    @staticmethod
    def fromisoformat(s: str, /) -> date: ...  # go: DateFromISO  # panics: ValueError
    @staticmethod
    def fromordinal(n: int, /) -> date: ...  # go: DateFromOrdinal  # panics: ValueError
    def replace(self, year: int | None = None, month: int | None = None, day: int | None = None) -> date: ...  # go: .Replace  # panics: ValueError
    def weekday(self) -> int: ...  # go: .Weekday
    def isoweekday(self) -> int: ...  # go: .ISOWeekday
    def isoformat(self) -> str: ...  # go: .ISOFormat
    def toordinal(self) -> int: ...  # go: .Ordinal
    def strftime(self, format: str) -> str: ...  # go: .Strftime
    def ctime(self) -> str: ...  # go: .CTime
    def __add__(self, other: timedelta, /) -> date: ...  # go: .Add  # panics: OverflowError
    @overload
    def __sub__(self, other: date, /) -> timedelta: ...  # go: .Since
    @overload
    def __sub__(self, other: timedelta, /) -> date: ...  # go: .Sub  # panics: OverflowError
    def __lt__(self, other: date, /) -> bool: ...  # go: .Less
    def __le__(self, other: date, /) -> bool: ...  # go: .LessEqual
    def __gt__(self, other: date, /) -> bool: ...  # go: .Greater
    def __ge__(self, other: date, /) -> bool: ...  # go: .GreaterEqual

class datetime:
    # go: DateTime
    year: int  # go: .Year
    month: int  # go: .Month
    day: int  # go: .Day
    hour: int  # go: .Hour
    minute: int  # go: .Minute
    second: int  # go: .Second
    microsecond: int  # go: .Microsecond
    tzinfo: timezone | None  # go: .Zone
    def __init__(self, year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo: timezone | None = None) -> None: ...  # go: NewDateTime  # panics: ValueError
    @staticmethod
    def now(tz: timezone | None = None) -> datetime: ...  # go: Now
    @staticmethod
    def today() -> datetime: ...  # go: NowLocal
    @staticmethod
    def utcnow() -> datetime: ...  # go: UTCNow
    @staticmethod
    def fromisoformat(s: str, /) -> datetime: ...  # go: DateTimeFromISO  # panics: ValueError
    @staticmethod
    def strptime(s: str, format: str, /) -> datetime: ...  # go: Strptime  # panics: ValueError
    def date(self) -> date: ...  # go: .Date
    def replace(self, year: int | None = None, month: int | None = None, day: int | None = None, hour: int | None = None, minute: int | None = None, second: int | None = None, microsecond: int | None = None) -> datetime: ...  # go: .Replace  # panics: ValueError
    def weekday(self) -> int: ...  # go: .Weekday
    def isoweekday(self) -> int: ...  # go: .ISOWeekday
    def isoformat(self, sep: str = "T") -> str: ...  # go: .ISOFormat
    def toordinal(self) -> int: ...  # go: .Ordinal
    def strftime(self, format: str) -> str: ...  # go: .Strftime
    def ctime(self) -> str: ...  # go: .CTime
    def timestamp(self) -> float: ...  # go: .Timestamp
    def __add__(self, other: timedelta, /) -> datetime: ...  # go: .Add  # panics: OverflowError
    @overload
    def __sub__(self, other: datetime, /) -> timedelta: ...  # go: .Since  # panics: TypeError
    @overload
    def __sub__(self, other: timedelta, /) -> datetime: ...  # go: .Sub  # panics: OverflowError
    def __lt__(self, other: datetime, /) -> bool: ...  # go: .Less
    def __le__(self, other: datetime, /) -> bool: ...  # go: .LessEqual
    def __gt__(self, other: datetime, /) -> bool: ...  # go: .Greater
    def __ge__(self, other: datetime, /) -> bool: ...  # go: .GreaterEqual

class time:
    def __init__(self, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0) -> None: ...  # refused: use datetime
class tzinfo: ...  # refused: use timezone
