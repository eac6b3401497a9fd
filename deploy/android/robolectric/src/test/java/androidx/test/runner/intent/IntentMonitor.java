package androidx.test.runner.intent;

/** Who would be asked which intents were sent. */
public interface IntentMonitor {}
