print("deep as", __name__)
LEVEL = 3
