package org.waymark.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Images turned upright and made smaller, in the colours that screens show. */
final class Shrink {
    private Shrink() {}

    /** Upright, with no side longer than that. */
    static BufferedImage upright(BufferedImage image, int orientation, int longest) {
        var small = to(image, longest);
        boolean turned = Orientation.isTurned(orientation);
        var upright = empty(
                turned ? small.getHeight() : small.getWidth(),
                turned ? small.getWidth() : small.getHeight(),
                small.getType());
        var turning = Orientation.turning(orientation, small.getWidth(), small.getHeight());
        draw(upright, small, turning);
        return upright;
    }

    /** Halved as long as it is more than twice too large, which keeps fine lines. */
    static BufferedImage to(BufferedImage image, int longest) {
        var now = image;
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        int side = Math.max(image.getWidth(), image.getHeight());
        while (side > 2 * longest) {
            side = (side + 1) / 2;
            now = scaled(now, side, type);
        }
        return scaled(now, Math.min(side, longest), type);
    }

    /** On white paper: JPEG knows nothing that shines through. */
    static BufferedImage onPaper(BufferedImage image) {
        var paper = empty(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.dispose();
        draw(paper, image, new AffineTransform());
        return paper;
    }

    private static BufferedImage scaled(BufferedImage image, int longest, int type) {
        double scale = (double) longest / Math.max(image.getWidth(), image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var smaller = empty(width, height, type);
        draw(
                smaller,
                image,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
        return smaller;
    }

    private static BufferedImage empty(int width, int height, int type) {
        return new BufferedImage(width, height, type);
    }

    private static void draw(BufferedImage onto, BufferedImage image, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, how, null);
        pen.dispose();
    }
}
