/**
 * The little of AndroidX's test monitor that Robolectric cannot start without, and that does nothing here. The real one is
 * only in Google's repository; everything here comes from Maven Central.
 */
package androidx.test;
