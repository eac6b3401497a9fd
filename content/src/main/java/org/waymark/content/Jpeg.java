package org.waymark.content;

/** A file in JPEG (ITU T.81) with the head of JFIF at most, marker by marker. */
final class Jpeg {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    /** Says how colours are stored. */
    private static final int ADOBE = 0xee;

    private final byte[] file;
    private int at = 2;
    private int width;
    private int height;

    private Jpeg(byte[] file) {
        this.file = file;
    }

    static Picture read(byte[] file) throws NotPicture {
        if (file.length < 4 || (file[0] & 0xff) != 0xff || (file[1] & 0xff) != START) {
            throw new NotPicture("it is neither JPEG nor PNG");
        }
        return new Jpeg(file).read();
    }

    private Picture read() throws NotPicture {
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            if (marker == SCAN) {
                skipScan();
            }
        }
        if (at != file.length) {
            throw new NotPicture("something follows after its end");
        }
        return new Picture(PictureFormat.JPEG, width, height);
    }

    private int marker() throws NotPicture {
        if (at + 2 > file.length || (file[at] & 0xff) != 0xff) {
            throw damaged();
        }
        at += 2;
        return file[at - 1] & 0xff;
    }

    private void segment(int marker) throws NotPicture {
        int length = at + 2 > file.length ? 0 : twoBytes(at);
        if (length < 2 || at + length > file.length) {
            throw damaged();
        }
        if (!belongs(marker)) {
            throw new NotPicture("it carries along more than a picture (segment " + Integer.toHexString(marker) + ")");
        }
        if (isFrame(marker)) {
            if (length < 8) {
                throw damaged();
            }
            height = twoBytes(at + 3);
            width = twoBytes(at + 5);
        }
        at += length;
    }

    /** Tables, frames and scans; of what applications add only what tells colours and the shape of a pixel. */
    private boolean belongs(int marker) {
        return switch (marker) {
            case JFIF -> twoBytes(at) == 16;
            case ADOBE -> twoBytes(at) == 14;
            case SCAN -> true;
            default -> (marker >= 0xc0 && marker <= 0xcf && marker != 0xc8) || (marker >= 0xdb && marker <= 0xdd);
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** To the next marker that is neither a zero after 0xff nor one to start again at. */
    private void skipScan() throws NotPicture {
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xff;
            if ((file[at] & 0xff) == 0xff && next != 0 && (next < 0xd0 || next > 0xd7)) {
                return;
            }
            at++;
        }
        throw damaged();
    }

    private int twoBytes(int from) {
        return ((file[from] & 0xff) << 8) | (file[from + 1] & 0xff);
    }

    private static NotPicture damaged() {
        return new NotPicture("it is damaged or cut off");
    }
}
