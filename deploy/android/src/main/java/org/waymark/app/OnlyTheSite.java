package org.waymark.app;

import android.webkit.WebResourceResponse;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import java.io.ByteArrayInputStream;

/** Lets the web view open pages of the site and nothing else, and ask no other host for anything. */
final class OnlyTheSite extends WebViewClient {
    private final Site site;
    private final Reader reader;

    OnlyTheSite(Site site, Reader reader) {
        this.site = site;
        this.reader = reader;
    }

    @Override
    public boolean shouldOverrideUrlLoading(WebView web, String address) {
        return !reader.goesOnWithin(address);
    }

    /** Pages that leave without a connection replace themselves by an empty one, which nobody is asked about. */
    @Override
    public void onPageStarted(WebView web, String address, android.graphics.Bitmap icon) {
        if (site.to(address) == Site.Way.LEAVE) {
            reader.leave(null);
        }
    }

    @Override
    public WebResourceResponse shouldInterceptRequest(WebView web, String address) {
        boolean ours = site.to(address) == Site.Way.WITHIN || address.startsWith("data:");
        return ours ? null : new WebResourceResponse("text/plain", "utf-8", new ByteArrayInputStream(new byte[0]));
    }

    /** Android tells here of whole pages alone. */
    @Override
    public void onReceivedError(WebView web, int code, String description, String address) {
        reader.showAway(address);
    }
}
