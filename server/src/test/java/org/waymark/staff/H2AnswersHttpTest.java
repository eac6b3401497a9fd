package org.waymark.staff;

class H2AnswersHttpTest extends AnswersKit {}
