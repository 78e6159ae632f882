def capwords(text: str) -> str:
    return text.upper() + "!"
