print("settings"); LEVEL = 4
