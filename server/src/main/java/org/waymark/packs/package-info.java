/** What phones keep: packs of an edition and the changes from earlier ones, made from its archive and signed. */
@NullMarked
package org.waymark.packs;

import org.jspecify.annotations.NullMarked;
