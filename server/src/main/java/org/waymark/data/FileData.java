package org.waymark.data;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A file that belongs to a document: a picture, or somebody who reads a text aloud.
 *
 * @param mediaType such as audio/ogg
 * @param href its address from the root of the site; what lies there never changes
 * @param bytes how large it is
 */
@Schema(name = "File")
public record FileData(String mediaType, String href, int bytes) {}
