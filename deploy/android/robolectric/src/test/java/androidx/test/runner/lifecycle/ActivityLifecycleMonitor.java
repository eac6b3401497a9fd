package androidx.test.runner.lifecycle;

/** Who would be asked what activities do. */
public interface ActivityLifecycleMonitor {}
