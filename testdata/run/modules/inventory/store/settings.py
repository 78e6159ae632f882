currency = "EUR"


def describe() -> str:
    return "prices in " + currency
