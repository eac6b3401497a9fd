package org.waymark.publishing;

import java.util.List;

/** What the next edition is to change; changing nothing makes no edition. */
record Plan(String name, String person, Imprint imprint, List<Change> changes) {}
