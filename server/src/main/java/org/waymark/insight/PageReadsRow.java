package org.waymark.insight;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code page_reads}.
 *
 * @param readOn as ISO 8601 writes it
 * @param path of the page on this site, its language first
 */
@MappedEntity("page_reads")
record PageReadsRow(@Id @GeneratedValue @Nullable Long id, String readOn, String path, long reads) {}
