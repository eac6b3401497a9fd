package androidx.test.runner.lifecycle;

/** What Robolectric tells of the application. */
public enum ApplicationStage {
    PRE_ON_CREATE,
    CREATED
}
