package org.waymark.store;

import java.util.Map;

/**
 * A database that can be taken away.
 *
 * @param address the configuration that leads to it while it is there
 * @param begin takes it away
 */
record Outage(Map<String, Object> address, Runnable begin) {}
