package org.waymark.links;

class H2LinksHttpTest extends LinksKit {}
