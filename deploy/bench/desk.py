"""Signs in at the desk of a scratch server as its first administrator, and says how long its pages take."""

import html
import http.cookiejar
import re
import statistics
import subprocess
import time
import urllib.parse
import urllib.request

TYPING = 3  # seconds: nobody types an address and a password faster
HIDDEN = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)"')


class Desk:
    def __init__(self, site):
        self.site = site
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def open(self, path, typed=None):
        data = urllib.parse.urlencode(typed).encode() if typed else None
        asked = urllib.request.Request(self.site + path, data, {"Origin": self.site, "Sec-Fetch-Site": "same-origin"})
        with self.browser.open(asked, timeout=60) as answer:
            return answer.read().decode()

    def fill(self, path, **typed):
        form = {html.unescape(name): html.unescape(value) for name, value in HIDDEN.findall(self.open(path))}
        time.sleep(TYPING)
        return self.open(path, form | typed)

    def sign_in(self, waymark, settings):
        link = subprocess.run([waymark, "user", "invite-administrator"], env=settings, check=True,
                              capture_output=True, text=True).stdout.strip()
        password = "a quiet road in June"
        self.fill(urllib.parse.urlparse(link).path, name="Amira", email="amira@example.org",
                  password=password, repeat=password)
        self.fill("/desk/sign-in", email="amira@example.org", password=password)

    def seconds(self, path):
        began = time.monotonic()
        self.open(path)
        return time.monotonic() - began


def times(desk, paths, turns):
    """Of each page the first opening and the median of some more, in this order."""
    taken = {path: [desk.seconds(path)] for path in paths}
    for path in paths:
        taken[path] += [desk.seconds(path) for _ in range(turns)]
    return {path: (each[0], statistics.median(each[1:])) for path, each in taken.items()}
