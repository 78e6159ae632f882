print("state")
ready = False
attempts = 0
