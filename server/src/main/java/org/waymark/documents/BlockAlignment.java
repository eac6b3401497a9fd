package org.waymark.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.content.Block;

/**
 * Which blocks of a translation stand for which block of its source. Headings stand for headings, lists for lists, and an
 * embed only for itself; what has no partner goes with the block before it, so that nothing is lost.
 */
final class BlockAlignment {
    private static final double SAME_EMBED = 4;
    private static final double SAME_TYPE = 2;

    private BlockAlignment() {}

    /** For each block of the source the blocks of the translation, as text; empty where it has none. */
    static List<String> of(List<Block> source, List<Block> translation) {
        var joined = new ArrayList<StringBuilder>();
        source.forEach(block -> joined.add(new StringBuilder()));
        if (source.isEmpty()) {
            return List.of();
        }
        int[] partner = partners(source, translation);
        int at = 0;
        for (int j = 0; j < translation.size(); j++) {
            at = partner[j] >= 0 ? partner[j] : at;
            var text = joined.get(at);
            text.append(text.length() == 0 ? "" : "\n\n")
                    .append(translation.get(j).text());
        }
        return joined.stream().map(StringBuilder::toString).toList();
    }

    /** For each block of the translation its source along the best way through both, or -1. */
    private static int[] partners(List<Block> source, List<Block> translation) {
        int rows = source.size();
        int columns = translation.size();
        var best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double fit = fit(source.get(i), translation.get(j), rows, columns, i, j);
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = fit > 0 ? Math.max(apart, fit + best[i + 1][j + 1]) : apart;
            }
        }
        var partner = new int[columns];
        Arrays.fill(partner, -1);
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            double fit = fit(source.get(i), translation.get(j), rows, columns, i, j);
            if (fit > 0 && best[i][j] == fit + best[i + 1][j + 1]) {
                partner[j++] = i++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }

    /** The nearer to the same place in the text, the better; how much less than the type, so that it only breaks ties. */
    private static double fit(Block source, Block translation, int rows, int columns, int i, int j) {
        if (!source.type().equals(translation.type()) || level(source) != level(translation)) {
            return 0;
        }
        boolean embed = source.type().equals("embed");
        if (embed && !source.text().equals(translation.text())) {
            return 0;
        }
        double apart = Math.abs((i + 0.5) / rows - (j + 0.5) / columns);
        return (embed ? SAME_EMBED : SAME_TYPE) - apart;
    }

    /** Of a heading; 0 for anything else. */
    private static int level(Block block) {
        if (!block.type().equals("heading")) {
            return 0;
        }
        int level = 0;
        while (level < block.text().length() && block.text().charAt(level) == '#') {
            level++;
        }
        return level;
    }
}
