package org.waymark.content;

/** The two forms in which a recording is kept, each with the field of a text that names its file. */
public enum Sound {
    OPUS(".opus", Recording.OPUS, "audio/ogg"),
    /** For phones that cannot play the other. */
    MP3(".mp3", Recording.MP3, "audio/mpeg");

    private final String ending;
    private final String field;
    private final String mediaType;

    Sound(String ending, String field, String mediaType) {
        this.ending = ending;
        this.field = field;
        this.mediaType = mediaType;
    }

    /** Of a file, with its dot. */
    public String ending() {
        return ending;
    }

    public String field() {
        return field;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the bytes say they are, whole or not. */
    public static Sound of(byte[] file) {
        return file.length > 3 && file[0] == 'O' && file[1] == 'g' && file[2] == 'g' ? OPUS : MP3;
    }

    /**
     * Refuses what is no recording of this form.
     *
     * @throws NotAudio when phones could not play it
     */
    public void check(byte[] file) throws NotAudio {
        switch (this) {
            case OPUS -> OggOpus.read(file);
            case MP3 -> Mp3.check(file);
        }
    }

    /**
     * The same sound without what programs and phones write beside it: names, places, times, pictures.
     *
     * @throws NotAudio when phones could not play it
     */
    public byte[] alone(byte[] file) throws NotAudio {
        check(file);
        byte[] alone =
                switch (this) {
                    case OPUS -> OpusTags.removed(file);
                    case MP3 -> Mp3.withoutTags(file);
                };
        check(alone);
        return alone;
    }
}
