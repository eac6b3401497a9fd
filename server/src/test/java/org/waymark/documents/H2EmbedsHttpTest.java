package org.waymark.documents;

class H2EmbedsHttpTest extends EmbedsKit {}
