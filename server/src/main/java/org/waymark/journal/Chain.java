package org.waymark.journal;

import java.util.Optional;

/**
 * What following the chain of the journal came to.
 *
 * @param length how many entries follow from the beginning
 * @param last the last of them; empty where there is none
 * @param broken what stands after it and does not follow; empty when the chain is whole
 */
public record Chain(long length, Optional<Deed> last, Optional<VerifyJournal.BrokenLink> broken) {
    public boolean isWhole() {
        return broken.isEmpty();
    }
}
