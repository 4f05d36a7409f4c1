"""SVG -> PNG, with the fonts that come with the program and no others, so that every machine draws the same."""

from resvg_py import svg_to_bytes

from surveypress.images.text_fitting import HERE

_FONTS = [str(HERE / name) for name in ("regular.otf", "semibold.otf")]


def png(svg: str) -> bytes:
    """Returns the image. Raises ValueError if the SVG is none."""
    return bytes(svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=_FONTS))
