import secrets
import string

alphabet = string.ascii_letters + string.digits
password = "".join(secrets.choice(alphabet) for _ in range(20))
print(len(password), all(c in alphabet for c in password))
print(secrets.choice([7]), secrets.choice((8,)), secrets.choice(range(9, 10)), secrets.choice("x"))
print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex()), len(secrets.token_hex(4)))
print(len(secrets.token_urlsafe()), len(secrets.token_urlsafe(16)), len(secrets.token_urlsafe(0)), secrets.DEFAULT_ENTROPY)
print(secrets.token_hex(16) != secrets.token_hex(16))
print(all(0 <= secrets.randbelow(10) < 10 for _ in range(200)), secrets.randbelow(1))
print(len({secrets.randbelow(4) for _ in range(200)}), secrets.randbelow(10**30) < 10**30)
print(all(secrets.randbits(7) < 128 for _ in range(100)), secrets.randbits(0), secrets.randbits(200).bit_length() <= 200)
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest("abc", "abd"), secrets.compare_digest(b"a", b"ab"))
rng = secrets.SystemRandom()
print(1 <= rng.randint(1, 6) <= 6, 0 <= rng.random() < 1)
try:
    secrets.randbelow(0)
except ValueError as e:
    print(e)
try:
    secrets.choice("")
except IndexError as e:
    print(e)
try:
    secrets.compare_digest("é", "é")
except TypeError as e:
    print(e)
