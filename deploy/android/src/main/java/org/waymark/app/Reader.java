package org.waymark.app;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import android.view.WindowManager;
import android.webkit.CookieManager;
import android.webkit.DownloadListener;
import android.webkit.WebSettings;
import android.webkit.WebView;
import java.util.Arrays;

/**
 * The one screen: the site, full height. Nothing is left of it but what the reader asked to keep for offline: no cookie,
 * no list of pages, no copies once it is closed, no picture among the recent applications.
 */
public final class Reader extends Activity implements DownloadListener, View.OnClickListener {
    /** Resources keep the name of the source's package, whatever the application is called. */
    private static final String NAMES = "org.waymark.app";

    private Site site;
    private WebView web;
    private String wanted;

    @Override
    protected void onCreate(Bundle saved) {
        super.onCreate(saved);
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_SECURE);
        site = new Site(getString(named("site", "string")), Arrays.asList(getResources().getStringArray(named("exits", "array"))));
        web = new WebView(this);
        setUp(web.getSettings());
        CookieManager.getInstance().setAcceptCookie(false);
        web.setWebViewClient(new OnlyTheSite(site, this));
        web.setDownloadListener(this);
        // Whatever ended the application the last time may have left no time for it.
        forget();
        show(asked(getIntent()));
    }

    private static void setUp(WebSettings settings) {
        settings.setJavaScriptEnabled(true);
        settings.setDomStorageEnabled(true);
        settings.setAllowFileAccess(false);
        settings.setAllowContentAccess(false);
        settings.setGeolocationEnabled(false);
        settings.setSaveFormData(false);
    }

    /** A link to the site that was opened elsewhere, or the first page. */
    private String asked(Intent intent) {
        String address = intent.getDataString();
        return address != null && site.to(address) == Site.Way.WITHIN ? address : site.first();
    }

    @Override
    protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        if (intent.getDataString() != null) {
            show(asked(intent));
        }
    }

    private void show(String address) {
        setContentView(web);
        web.loadUrl(address);
    }

    /** Whether the web view opens it itself; whatever else is to be done about it has been done. */
    boolean goesOnWithin(String address) {
        switch (site.to(address)) {
            case WITHIN:
                return true;
            case LEAVE:
                leave(address);
                return false;
            case OUTSIDE:
                open(address);
                return false;
            default:
                return false;
        }
    }

    /** @param address what others shall see instead; null for nothing */
    void leave(String address) {
        if (isFinishing()) {
            return;
        }
        setContentView(new View(this));
        if (address != null) {
            open(address);
        }
        finish();
    }

    /** @param address of the page that could not be had */
    void showAway(String address) {
        wanted = address;
        setContentView(new Away(this, getString(named("away", "string")), getString(named("again", "string")), this));
    }

    /** “Try again” */
    @Override
    public void onClick(View again) {
        show(wanted);
    }

    /** A file to pass on: the browser of this phone saves it. The address alone would lead back here. */
    @Override
    public void onDownloadStart(String address, String agent, String disposition, String type, long length) {
        Intent browser = Intent.makeMainSelectorActivity(Intent.ACTION_MAIN, Intent.CATEGORY_APP_BROWSER);
        start(browser.setData(Uri.parse(address)));
    }

    private void open(String address) {
        String action = address.startsWith("tel:") ? Intent.ACTION_DIAL : Intent.ACTION_VIEW;
        start(new Intent(action, Uri.parse(address)));
    }

    private void start(Intent intent) {
        intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK);
        try {
            startActivity(intent);
        } catch (ActivityNotFoundException nobodyOpensIt) {
            // The number or address stands on the page: the reader can copy it.
        }
    }

    @Override
    public void onBackPressed() {
        if (web.canGoBack()) {
            setContentView(web);
            web.goBack();
        } else {
            super.onBackPressed();
        }
    }

    @Override
    protected void onDestroy() {
        if (isFinishing()) {
            forget();
        }
        web.destroy();
        super.onDestroy();
    }

    /** What the reader chose to keep for offline lies elsewhere and stays. */
    private void forget() {
        web.clearHistory();
        web.clearFormData();
        web.clearCache(true);
    }

    private int named(String name, String type) {
        return getResources().getIdentifier(name, type, NAMES);
    }
}
