package org.waymark.documents;

class H2TranslatingElsewhereHttpTest extends TranslatingElsewhereKit {}
