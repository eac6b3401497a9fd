package org.waymark.documents;

class H2TranslatingHttpTest extends TranslatingKit {}
