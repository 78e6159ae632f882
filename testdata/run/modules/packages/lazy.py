print("lazy", __name__)
N = 42
