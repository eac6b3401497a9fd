/** What is published: documents, their kinds, facts, texts and blocks. Knows no store, no server, no framework. */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
