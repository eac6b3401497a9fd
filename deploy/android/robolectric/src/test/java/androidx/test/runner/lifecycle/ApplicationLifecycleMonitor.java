package androidx.test.runner.lifecycle;

/** Who would be asked what the application does. */
public interface ApplicationLifecycleMonitor {}
