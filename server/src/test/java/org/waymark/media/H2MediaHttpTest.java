package org.waymark.media;

class H2MediaHttpTest extends MediaDeskKit {}
