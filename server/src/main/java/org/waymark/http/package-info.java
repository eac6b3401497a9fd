/** What all controllers share: errors, security headers, conditional answers. */
@NullMarked
package org.waymark.http;

import org.jspecify.annotations.NullMarked;
