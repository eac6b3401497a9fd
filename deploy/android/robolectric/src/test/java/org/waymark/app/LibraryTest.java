package org.waymark.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import android.os.Build;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.Security;
import org.junit.Test;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;

/** The library passes its own tests in an application too, with no other library beside it than a phone needs. */
@RunWith(RobolectricTestRunner.class)
public class LibraryTest {
    private static final int AT_LEAST = 100;

    @Test
    public void keeps_packs_and_reads_them() {
        var tally = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(
                                        selectPackage("org.waymark.content.pack"),
                                        selectPackage("org.waymark.content.phone"))
                                .build(),
                        tally);
        var summary = tally.getSummary();
        var said = new StringWriter();
        summary.printFailuresTo(new PrintWriter(said), 10);
        assertEquals(said.toString(), 0, summary.getTotalFailureCount());
        assertEquals(0, summary.getTestsSkippedCount());
        assertTrue(summary.getTestsSucceededCount() + " tests", summary.getTestsSucceededCount() >= AT_LEAST);
    }

    @Test
    public void runs_on_android_5() {
        assertEquals(21, Build.VERSION.SDK_INT);
        assertEquals("5.0.2", Build.VERSION.RELEASE);
    }

    @Test
    public void believes_signatures_by_the_library_that_phones_have() {
        assertEquals("Conscrypt", Security.getProviders()[0].getName());
    }
}
