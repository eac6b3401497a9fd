package androidx.test.platform.app;

import android.app.Instrumentation;
import android.os.Bundle;

/** Where libraries of AndroidX would find the test that runs. None is here. */
public final class InstrumentationRegistry {
    private InstrumentationRegistry() {}

    public static void registerInstance(Instrumentation instrumentation, Bundle arguments) {}
}
