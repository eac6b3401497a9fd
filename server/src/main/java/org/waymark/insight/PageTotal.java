package org.waymark.insight;

import io.micronaut.data.annotation.MappedEntity;

/** How often a page was read in a span of days. */
@MappedEntity("page_reads")
record PageTotal(String path, long reads) {}
