"""Maths in places without mark-up keeps its meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveypress.prose.maths import mathml, plain_tex, plain_title

PIECES = st.sampled_from(
    r"x 2 n + - = \to \leq \alpha \varepsilon \mathbb{R} \mathcal{O} \frac{1}{2} \sqrt{s} ^2 _i ^{a+b} \bar{b} ( ) "
    r"\log \sum \max \text{if } ' \infty \dagger < > & \% \left( \right) \binom{n}{k} {} \hat\theta \unknown".split()
)


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"\neq", "≠"),
        (r"10^6", "10^6"),
        (r"10^{-3}", "10^−3"),
        (r"\frac{1}{2}", "1/2"),
        (r"\widehat{A}", "Â"),
        (r"\widetilde{AB}", "ÃB̃"),
        (r"\check{c}", "č"),
        (r"\breve{a}", "ă"),
        (r"\acute{e}", "é"),
        (r"\grave{e}", "è"),
        (r"\mathring{A}", "Å"),
        (r"\underline{x}", "x̲"),
        (r"\sqrt[3]{2}", "∛2"),
        (r"\sqrt[n]{x}", "^n√x"),
        (r"x_{i_j}", "x_(i_j)"),
        (r"\begin{cases}1\\2\end{cases}", "{1; 2"),
        (r"\frac{a+b}{\sqrt{2}}", "(a + b)/√2"),
        (r"\varepsilon", "ε"),
        (r"\sim", "∼"),
        (r"\dagger", "†"),
        (r"\leq 5\%", "≤5%"),
        (r"O(n \log n)", "O(n log n)"),
        (r"\log(n)", "log(n)"),
        (r"\mathcal{O}(n^2)", "O(n^2)"),
        (r"\mathbb{R}^{n+1}", "ℝ^(n+1)"),
        (r"\mathbf{x}_1", "x₁"),
        (r"x_{ij}", "x_ij"),
        (r"\text{SO}_2", "SO₂"),
        (r"H\to b\bar{b}", "H → bb̄"),
        (r"\sqrt{s}=13", "√s = 13"),
        (r"\mathrm{pp}", "pp"),
        (r"x'", "x′"),
        (r"5^\circ", "5°"),
        (r"A^\dagger", "A†"),
        (r"\hat\theta", "θ̂"),
        (r"\sum_{i=1}^n x_i", "∑_(i=1)^n x_i"),
        (r"\lim_{n\to\infty} x", "lim_(n→∞) x"),
        (r"\alpha, \ldots", "α,…"),
        (r"p<0.05", "p < 0.05"),
        (r"\begin{pmatrix}a&b\\c&d\end{pmatrix}", "(a, b; c, d)"),
        (r"\unknowncmd{s}", r"\unknowncmd{s}"),
        (r"\phantom{x}", r"\phantom{x}"),
    ],
)
def test_maths_in_plain_text(tex: str, text: str) -> None:
    """Signs, powers, fractions and letters of other alphabets; what cannot be converted stays as it is."""
    assert plain_title(f"A ${tex}$ Reef") == f"A {text} Reef"


@given(st.lists(PIECES, min_size=1, max_size=8).map(" ".join))
def test_whatever_can_be_shown_can_be_said(tex: str) -> None:
    """No expression ends in an error or in nothing, and none that can be shown keeps its TeX commands."""
    plain = plain_tex(tex)
    assert plain
    if mathml(tex) is not None:
        assert "\\" not in plain or "\\" not in tex
