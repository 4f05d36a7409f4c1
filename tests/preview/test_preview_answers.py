"""What the preview answers: the site as it would be built, and nothing else."""

import http.client
import socket
from contextlib import closing

import pytest
from preview_survey import PATIENCE, get, wait_until
from toys import edit

from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.core.problems import UsageError
from surveypress.preview.app import Preview

HTML = "text/html; charset=utf-8"
OUTSIDE = (
    "/../content/survey.yaml",
    "/content/survey.yaml",
    "/pagefind/../../../../../content/survey.yaml",
    "/pagefind/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/content/survey.yaml",
    "/pagefind/..%5c..%5csurvey.yaml",
    "/pagefind//etc/passwd",
    "/pagefind/%00",
    f"/pagefind/{'x' * 5000}",
    "//etc/passwd",
    "/pagefind/../.surveypress.json",
)


def test_a_page_is_that_of_the_build_plus_one_script(survey: Survey, preview: Preview) -> None:
    """What one sees in the preview is what one will publish (but for the public address, which it does not have)."""
    edit(survey.content / "survey.yaml", "base_url: https://example.org/small/\n", "")
    build(survey)
    status, headers, body = get(preview, "/papers/lora/")
    lines = body.decode().splitlines()
    script = [line for line in lines if "/-/client.js" in line]
    built = (survey.out / "papers/lora/index.html").read_text(encoding="utf-8").splitlines()
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, HTML, "no-store")
    assert len(script) == 1
    assert [line for line in lines if line not in script] == built


def test_the_preview_leaves_the_site_alone(survey: Survey, preview: Preview) -> None:
    """site/ is the build's alone."""
    get(preview, "/")
    assert not survey.out.exists()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", HTML),
        ("/index.html", HTML),
        ("/papers/lora/index.html", HTML),
        ("/topics/low-rank/?utm=1", HTML),
        ("/topics/low-rank.md", "text/markdown; charset=utf-8"),
        ("/data/papers.json", "application/json; charset=utf-8"),
        ("/feed.xml", "application/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/-/client.js", "text/javascript; charset=utf-8"),
    ],
)
def test_each_file_has_its_type(preview: Preview, path: str, kind: str) -> None:
    """Browsers are told the type, as they would refuse modules and WebAssembly without."""
    status, headers, body = get(preview, path)
    assert (status, headers["Content-Type"]) == (200, kind)
    assert int(headers["Content-Length"]) == len(body) > 0


def test_assets_have_their_types(preview: Preview) -> None:
    """Stylesheet, script and icon are served at the hashed addresses that the pages name."""
    assert preview.live.state.snapshot is not None
    assets = preview.live.state.snapshot.theme.assets
    kinds = {name: get(preview, f"/{address}")[1]["Content-Type"] for name, address in assets.items()}
    assert kinds["style.css"] == "text/css; charset=utf-8"
    assert kinds["js/search/main.js"] == "text/javascript; charset=utf-8"
    assert kinds["icon.svg"] == "image/svg+xml"


def test_head_tells_the_length_and_sends_no_body(preview: Preview) -> None:
    """HEAD works like GET without the body, also on the event stream."""
    status, headers, body = get(preview, "/papers/lora/", method="HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) == len(get(preview, "/papers/lora/")[2])
    assert get(preview, "/-/events?url=/", method="HEAD")[0] == 200


def test_a_folder_without_its_slash_is_redirected(preview: Preview) -> None:
    """Relative links need the slash; the query is kept, and nothing is remembered for good."""
    status, headers, _ = get(preview, "/papers/lora?from=mail")
    assert (status, headers["Location"], headers["Cache-Control"]) == (302, "/papers/lora/?from=mail", "no-store")


def test_a_missing_page_is_the_surveys_own_404(preview: Preview) -> None:
    """At any depth: its links start at the root, and it carries the script, so that it goes once the page is there."""
    status, _, body = get(preview, "/papers/nothing/at/all/")
    assert status == 404
    assert b"Page not found" in body
    assert b'href="/topics/"' in body
    assert b"/-/client.js" in body
    assert b"/small/" not in body


def test_no_path_leads_out_of_the_site(survey: Survey, preview: Preview) -> None:
    """Only pages, assets and the search index are served."""
    index = preview._server.site / "pagefind"
    wait_until(index.exists)
    for path in OUTSIDE:
        status, _, body = get(preview, path)
        assert status == 404, path
        assert b"description: Three papers." not in body, path
        assert b"root:" not in body, path


def test_a_redirect_stays_on_this_host(preview: Preview) -> None:
    """Two slashes at the start of an address lead to another host, so no redirect may begin with them."""
    assert get(preview, "//papers/lora")[1]["Location"] == "/papers/lora/"
    assert "Location" not in get(preview, "//evil.example/papers")[1]


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1", "[::1]:8000", "LOCALHOST"])
def test_its_own_names_are_answered(preview: Preview, host: str) -> None:
    """The usual names of this machine are its own."""
    assert get(preview, "/", Host=host)[0] == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "localhost.evil.example:8000", "192.0.2.1"]
)
def test_other_hosts_are_refused(preview: Preview, host: str) -> None:
    """A hostile page that points its own name at 127.0.0.1 (DNS rebinding) reads nothing, neither page nor stream."""
    assert get(preview, "/", Host=host)[0] == 403
    assert get(preview, "/-/events?url=/", Host=host)[0] == 403


def test_a_preview_for_the_network_answers_to_addresses_but_not_to_names(survey: Survey) -> None:
    """With --host 0.0.0.0 other machines use an address, which no hostile name can pass for."""
    with Preview(survey, "0.0.0.0", 0) as preview:
        assert get(preview, "/", Host="192.0.2.1:8000")[0] == 200
        assert get(preview, "/", Host="evil.example")[0] == 403
    preview.indexer.join(PATIENCE)


def test_a_taken_port_leads_to_the_next(survey: Survey) -> None:
    """A second preview takes the next port, without a question."""
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        with Preview(survey, "127.0.0.1", port) as preview:
            assert preview.port != port
            assert preview.port in range(port, port + 11) or port + 10 > 65535
            assert get(preview, "/")[0] == 200
        preview.indexer.join(PATIENCE)


def test_an_address_that_is_not_ours_is_a_wrong_usage(survey: Survey) -> None:
    """The message names the address and says what to do."""
    with pytest.raises(UsageError, match=r"cannot listen on 192\.0\.2\.1:8000.*--host"):
        Preview(survey, "192.0.2.1", 8000)


def test_a_browser_that_hangs_up_leaves_no_trace(preview: Preview, capfd: pytest.CaptureFixture[str]) -> None:
    """Broken connections are daily fare: nothing is printed and the next request is answered."""
    for request in (
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GE",
        b"GET /-/events?url=/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ):
        with closing(socket.create_connection(("127.0.0.1", preview.port))) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.sendall(request)
    assert get(preview, "/")[0] == 200
    assert "Traceback" not in capfd.readouterr().err


def test_the_search_index_comes_by_itself(survey: Survey, preview: Preview) -> None:
    """Search works in the preview: the index is made in the background, from the pages as they are."""
    index = preview._server.site / "pagefind"
    wait_until(index.exists)
    status, headers, body = get(preview, "/pagefind/pagefind.js")
    assert (status, headers["Content-Type"]) == (200, "text/javascript; charset=utf-8")
    assert body
    for path in index.rglob("*"):
        if path.is_file():
            status, headers, body = get(preview, f"/pagefind/{path.relative_to(index).as_posix()}")
            assert (status, body) == (200, path.read_bytes())
            if path.suffix.startswith(".pf_"):
                assert headers["Content-Type"] == "application/octet-stream"


def test_a_search_that_is_switched_off_goes(survey: Survey, preview: Preview) -> None:
    """Its page, its data and its index are no longer there; switched on again, they are."""
    index, addresses = preview._server.site / "pagefind", ("/search/", "/data/search.json", "/pagefind/pagefind.js")
    wait_until(index.exists)
    edit(survey.content / "survey.yaml", "base_url", "pages: {search: off}\nbase_url")
    wait_until(lambda: not index.exists())
    assert [get(preview, address)[0] for address in addresses] == [404] * 3
    assert b"/search/" not in get(preview, "/")[2]
    edit(survey.content / "survey.yaml", "pages: {search: off}\n", "")
    wait_until(index.exists)
    assert [get(preview, address)[0] for address in addresses] == [200] * 3


def test_before_the_first_index_there_is_none(survey: Survey) -> None:
    """A search that comes too early gets a plain 404, not a page."""
    with Preview(survey, "127.0.0.1", 0) as preview:
        status, headers, _ = get(preview, "/pagefind/no-such-file.js")
        assert (status, headers["Content-Type"]) == (404, "text/plain; charset=utf-8")
    preview.indexer.join(PATIENCE)


def test_many_can_ask_at_once(preview: Preview) -> None:
    """Twenty open streams do not keep a page waiting."""
    connections = []
    try:
        for _ in range(20):
            connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)
            connection.request("GET", "/-/events?url=/")
            connections.append((connection, connection.getresponse()))
        assert get(preview, "/papers/lora/")[0] == 200
    finally:
        for connection, response in connections:
            response.close()
            connection.close()
