"""The drawing of the map: how large it is, and what stands where in it."""

WIDTH, HEIGHT, EDGE = 500, 400, 12
"""The drawing, in units of one or two pixels on a desk, and what is kept free around it."""
GAP = 5.0
"""Least distance of two papers in the drawing, as far as there is room."""
Places = dict[str, tuple[int, int]]
"""Key of a paper to its place: whole units from the left and from the top."""
