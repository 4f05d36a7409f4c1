"""The images that other sites show beside a link: how their words are set, and SVG into PNG."""
