print("sub", __name__)
NAME = "sub!"
