import datetime
from datetime import date, timedelta, timezone
from datetime import datetime as dt

d = date(2024, 2, 28)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isoformat(), d.toordinal())
print(d + timedelta(days=2), d - timedelta(weeks=1), date(2024, 3, 1) - d, (date(2025, 1, 1) - d).days)
print(d < date(2024, 3, 1), d == date(2024, 2, 28), d >= date(2025, 1, 1), d != date(2024, 2, 27), max(d, date(2023, 1, 1)))
print(d.replace(year=2023), d.strftime("%d/%m/%Y %A %B %j %U %W"), f"{d:%b %d, %Y}", date.fromisoformat("2020-12-31"), date.fromordinal(730000))
for bad in range(5):
    try:
        if bad == 0:
            date(2023, 2, 29)
        elif bad == 1:
            date(2023, 13, 1)
        elif bad == 2:
            date(0, 1, 1)
        elif bad == 3:
            date.fromisoformat("2020-1-1")
        elif bad == 4:
            dt(2020, 1, 1, 24)
    except ValueError as e:
        print(bad, e)
t = dt(2024, 5, 17, 13, 4, 5, 678)
print(t, repr(t), t.hour, t.minute, t.second, t.microsecond, t.date(), t.isoformat(), t.isoformat(" "), t.weekday())
print(t + timedelta(hours=11, minutes=30), t - timedelta(seconds=3.5), t - dt(2024, 1, 1), t.replace(hour=0, minute=0))
print(t.strftime("%Y-%m-%d %H:%M:%S.%f %I:%M %p %a %b %y %%"), dt(2024, 1, 1), repr(dt(2024, 1, 1)), repr(dt(2024, 1, 1, 0, 0, 7)), t.ctime())
print(dt.strptime("2024-05-17 01:02:03", "%Y-%m-%d %H:%M:%S"), dt.strptime("17 May 24 11:30 PM", "%d %b %y %I:%M %p"), dt.strptime("03/04/2021", "%d/%m/%Y").date())
for s, f in [("2024-13-01", "%Y-%m-%d"), ("x", "%Y"), ("2024-01-01 x", "%Y-%m-%d"), ("2023-02-30", "%Y-%m-%d")]:
    try:
        dt.strptime(s, f)
    except ValueError as e:
        print(e)
print(dt.fromisoformat("2024-05-17T10:20:30"), dt.fromisoformat("2024-05-17"), dt.fromisoformat("2024-05-17 10:20:30.5+02:00"), dt.fromisoformat("2024-05-17T10:20:30Z"))
u = dt(2020, 4, 12, tzinfo=timezone.utc)
print(u, repr(u), u.timestamp(), u == dt(2020, 4, 12, 2, tzinfo=timezone(timedelta(hours=2))), datetime.UTC, repr(timezone(timedelta(hours=-5))))
td = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(td, repr(td), td.days, td.seconds, td.microseconds, td.total_seconds(), -td, timedelta(0), repr(timedelta()))
print(td * 2, 2 * td, td / 2, td // timedelta(hours=1), td / timedelta(hours=1), td % timedelta(hours=1), td + td, td - td, timedelta(days=1.5), timedelta(hours=-1))
print(td > timedelta(days=1), timedelta(hours=24) == timedelta(days=1), bool(timedelta()), td // 3)
print(sorted([date(2024, 1, 2), date(2023, 1, 2)]), {date(2024, 1, 1): "a"}[date(2024, 1, 1)])
days = (date(2024, 12, 25) - date(2024, 1, 1)).days
print(days, [str(date(2024, 1, 30) + timedelta(days=i)) for i in range(3)])
now = datetime.datetime.now()
print(now.year >= 2024, datetime.date.today() <= now.date() + timedelta(days=1))
try:
    date(9999, 12, 31) + timedelta(days=1)
except OverflowError as e:
    print(e)
start = dt(2024, 1, 1, 9)
end = dt(2024, 1, 1, 17, 30)
print((end - start).total_seconds() / 3600, end > start)
