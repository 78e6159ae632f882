# -*- coding: utf-8 -*-
if a:
    b = """x
y"""
class C:
	x = 1

	def f(self):
		return (1,
  2)
