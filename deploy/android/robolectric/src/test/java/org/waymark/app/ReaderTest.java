package org.waymark.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.view.ViewGroup;
import android.view.WindowManager;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import android.widget.TextView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.annotation.Config;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowActivity;
import org.robolectric.shadows.ShadowWebView;

/** The application as it was built, with its resources, started on the classes of Android 5. */
@RunWith(RobolectricTestRunner.class)
public class ReaderTest {
    private final String site = site();
    private ActivityController<Reader> screen;
    private WebView web;

    @Before
    public void open() {
        open(new Intent(Intent.ACTION_MAIN));
    }

    private void open(Intent intent) {
        screen = Robolectric.buildActivity(Reader.class, intent).setup();
        web = (WebView) shown();
    }

    @Test
    public void opens_the_site() {
        assertTrue(site, site.startsWith("http"));
        assertEquals(site + "/", browser().getLastLoadedUrl());
    }

    @Test
    public void opens_the_page_that_another_application_asked_for_if_it_is_of_the_site() {
        open(view(site + "/ar/get-help/"));
        assertEquals(site + "/ar/get-help/", browser().getLastLoadedUrl());
        screen.newIntent(view(site + "/en/"));
        assertEquals(site + "/en/", browser().getLastLoadedUrl());
        open(view("https://evil.example/"));
        assertEquals(site + "/", browser().getLastLoadedUrl());
    }

    @Test
    public void lets_nobody_take_a_picture_of_the_screen() {
        int flags = screen.get().getWindow().getAttributes().flags;
        assertNotEquals(0, flags & WindowManager.LayoutParams.FLAG_SECURE);
    }

    @Test
    public void reads_no_file_and_keeps_nothing_that_was_typed() {
        assertFalse(web.getSettings().getAllowFileAccess());
        assertFalse(web.getSettings().getAllowContentAccess());
        assertFalse(web.getSettings().getSaveFormData());
    }

    @Test
    public void goes_on_within_the_site() {
        assertFalse(follow(site + "/fr/"));
        assertNull(sent().getNextStartedActivity());
    }

    @Test
    public void hands_what_leads_elsewhere_to_other_applications() {
        assertSent(Intent.ACTION_VIEW, "https://law.example/1");
        assertSent(Intent.ACTION_DIAL, "tel:+390601");
        assertSent(Intent.ACTION_VIEW, "mailto:help@example.org");
        assertFalse(screen.get().isFinishing());
        assertEquals(site + "/", browser().getLastLoadedUrl());
    }

    @Test
    public void follows_nothing_to_files_or_into_other_applications() {
        assertTrue(follow("file:///sdcard/x"));
        assertTrue(follow("intent://x#Intent;scheme=https;end"));
        assertNull(sent().getNextStartedActivity());
    }

    @Test
    public void loads_nothing_of_other_hosts() throws IOException {
        assertEquals(
                -1,
                client().shouldInterceptRequest(web, "https://measure.example/x.js")
                        .getData()
                        .read());
        assertEquals(
                -1,
                client().shouldInterceptRequest(web, "file:///etc/hosts")
                        .getData()
                        .read());
        assertNull(client().shouldInterceptRequest(web, site + "/assets/x.css"));
    }

    @Test
    public void leaves_the_site_at_once() throws IOException {
        var exit = words("en").getProperty("exit.address");
        assertSent(Intent.ACTION_VIEW, exit);
        assertTrue(screen.get().isFinishing());
        assertNotEquals(web, shown());
    }

    @Test
    public void goes_back_page_by_page_then_closes_and_forgets() {
        browser().setCanGoBack(true);
        screen.get().onBackPressed();
        assertEquals(1, browser().getGoBackInvocations());
        assertFalse(screen.get().isFinishing());
        browser().setCanGoBack(false);
        screen.get().onBackPressed();
        assertTrue(screen.get().isFinishing());
        screen.pause().stop().destroy();
        assertTrue(browser().wasClearCacheCalled());
        assertTrue(browser().wasClearHistoryCalled());
        assertTrue(browser().wasDestroyCalled());
    }

    @Test
    @Config(qualifiers = "ar-ldrtl")
    public void says_in_the_language_of_the_phone_that_there_is_no_connection() throws IOException {
        var said = words("ar");
        client().onReceivedError(web, WebViewClient.ERROR_CONNECT, "", site + "/ar/");
        var away = (ViewGroup) shown();
        assertEquals(said.getProperty("away.title"), ((TextView) away.getChildAt(0)).getText());
        var again = (TextView) away.getChildAt(1);
        assertEquals(said.getProperty("away.again"), again.getText());
        again.performClick();
        assertEquals(web, shown());
        assertEquals(site + "/ar/", browser().getLastLoadedUrl());
    }

    private void assertSent(String action, String address) {
        assertTrue(follow(address));
        var intent = sent().getNextStartedActivity();
        assertEquals(action, intent.getAction());
        assertEquals(address, intent.getDataString());
    }

    private boolean follow(String address) {
        return client().shouldOverrideUrlLoading(web, address);
    }

    private View shown() {
        return ((ViewGroup) screen.get().findViewById(android.R.id.content)).getChildAt(0);
    }

    private ShadowWebView browser() {
        return Shadow.extract(web);
    }

    private WebViewClient client() {
        return browser().getWebViewClient();
    }

    private ShadowActivity sent() {
        return Shadow.extract((Activity) screen.get());
    }

    /** The address that the application was built for. */
    private static String site() {
        var resources = RuntimeEnvironment.getApplication().getResources();
        return resources.getString(resources.getIdentifier("site", "string", "org.waymark.app"));
    }

    private static Intent view(String address) {
        return new Intent(Intent.ACTION_VIEW, Uri.parse(address));
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("words", language + ".properties"))) {
            words.load(in);
        }
        return words;
    }
}
