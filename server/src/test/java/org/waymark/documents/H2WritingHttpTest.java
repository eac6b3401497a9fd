package org.waymark.documents;

class H2WritingHttpTest extends WritingKit {}
