package org.waymark.review;

import java.util.ArrayList;
import java.util.List;
import org.waymark.documents.BlockDifference;
import org.waymark.documents.CommentViews.CommentView;

/**
 * A block of a revision under review, with what was said about it.
 *
 * @param number in the revision's body, from 1; 0 for one that was taken out
 * @param blocks the block alone: templates look into lists of one
 */
record CommentedBlock(int number, List<BlockDifference> blocks, List<CommentView> comments) {
    static List<CommentedBlock> of(List<BlockDifference> differences, List<CommentView> comments) {
        var found = new ArrayList<CommentedBlock>();
        int is = 0;
        for (var difference : differences) {
            is += difference.isRemoved() ? 0 : 1;
            int number = difference.isRemoved() ? 0 : is;
            var own = comments.stream()
                    .filter(each -> number > 0 && each.block() == number)
                    .toList();
            found.add(new CommentedBlock(number, List.of(difference), own));
        }
        return found;
    }
}
