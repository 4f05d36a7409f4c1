"""The drawing of the map: how large it is, and what stands where in it."""

import math

WIDTH, HEIGHT, EDGE = 500, 400, 12
"""The drawing, in units of one or two pixels on a desk, and what is kept free around it."""
GAP, ROOM = 5.0, 0.7
"""Least distance of two papers in the drawing; and at most this share of what all had if they stood in a grid."""
Places = dict[str, tuple[int, int]]
"""Key of a paper to its place: whole units from the left and from the top."""


def least_distance(papers: int) -> float:
    """Returns how near two of so many papers may stand: where they are thousands, nearer than a few."""
    return min(GAP, ROOM * math.sqrt((WIDTH - 2 * EDGE) * (HEIGHT - 2 * EDGE) / max(papers, 1)))
