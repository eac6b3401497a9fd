package org.waymark.app;

import java.util.Set;
import java.util.TreeMap;
import javax.inject.Inject;
import org.robolectric.internal.dependency.DependencyResolver;
import org.robolectric.pluginapi.Sdk;
import org.robolectric.plugins.DefaultSdkProvider;
import org.robolectric.util.inject.Supersedes;

/** The oldest Android that the application runs on. Robolectric would want the newest that it knows beside it, 180 MB. */
@Supersedes(DefaultSdkProvider.class)
public final class OnlyAndroid5 extends DefaultSdkProvider {
    private static final int API = 21;

    @Inject
    public OnlyAndroid5(DependencyResolver images) {
        super(images);
    }

    @Override
    protected void populateSdks(TreeMap<Integer, Sdk> known) {
        super.populateSdks(known);
        known.keySet().retainAll(Set.of(API));
    }
}
