package org.waymark.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * An answer to a reader.
 *
 * @param body shared by all answers: not to be released, its indices not to be moved
 */
record Answer(Head head, ByteBuf body) {
    static Answer withoutBody(Head head) {
        return new Answer(head, Unpooled.EMPTY_BUFFER);
    }
}
