def run(n: int) -> int:
    return n * n
