"""A page in QtWebKit, driven by lines of JSON: one order a line comes in, one answer a line goes out."""

import json
import sys

from PyQt5.QtCore import QSize, QSocketNotifier, Qt, QUrl
from PyQt5.QtWebKit import qWebKitVersion
from PyQt5.QtWebKitWidgets import QWebPage
from PyQt5.QtWidgets import QApplication

HEIGHT = 800


class Page(QWebPage):
    """Says what its scripts complain about."""

    def javaScriptConsoleMessage(self, message, line, source):
        if line:  # else the engine speaks of the head of an answer, not of a script
            say({"complaint": f"{source}:{line}: {message}"})


def say(words):
    print(json.dumps(words), flush=True)


def obey(order):
    if "goTo" in order:
        page.mainFrame().load(QUrl(order["goTo"]))
    elif "follow" in order:
        page.mainFrame().evaluateJavaScript(order["follow"])
    elif "resize" in order:
        page.setViewportSize(QSize(order["resize"], HEIGHT))
        say({"answer": None})
    elif "evaluate" in order:
        say({"answer": page.mainFrame().evaluateJavaScript(order["evaluate"])})


def heard():
    line = sys.stdin.readline()
    if line:
        obey(json.loads(line))
    else:
        application.quit()


application = QApplication(sys.argv[:1])
page = Page()
page.mainFrame().setScrollBarPolicy(Qt.Vertical, Qt.ScrollBarAlwaysOff)  # as on a phone, where it takes no width
page.loadFinished.connect(lambda well: say({"answer": None} if well else {"failure": "the page did not load"}))
orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Read)
orders.activated.connect(heard)
say({"answer": f"QtWebKit {qWebKitVersion()}"})
sys.exit(application.exec_())
