package org.waymark.media;

import jakarta.inject.Singleton;
import org.waymark.content.Content;
import org.waymark.content.Kinds;
import org.waymark.content.NotAudio;
import org.waymark.content.Recording;
import org.waymark.content.Sound;
import org.waymark.documents.AddMedia;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.DocumentUnknown;
import org.waymark.documents.Documents;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.SaveRevision;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Puts a recording beside a text, or takes it away: a draft that says what the text said, so no translation is outdated by it. */
@Singleton
class SaveRecording {
    private final AddMedia media;
    private final SaveRevision save;
    private final Documents documents;
    private final DocumentPaths paths;

    SaveRecording(AddMedia media, SaveRevision save, Documents documents, DocumentPaths paths) {
        this.media = media;
        this.save = save;
        this.documents = documents;
        this.paths = paths;
    }

    /**
     * The text with what was recorded of it. Another Opus file takes the MP3 of the one before away.
     *
     * @param text as the person saw it who recorded it
     * @throws UnusableFile when it is no recording for readers
     */
    Revision add(Revision text, byte[] upload, StaffMember me) {
        requireMay(text, me);
        if (upload.length == 0) {
            throw new UnusableFile("desk.recording.empty");
        }
        var sound = Sound.of(upload);
        var content = text.content();
        if (sound == Sound.MP3 && Recording.current(content).isEmpty()) {
            throw new UnusableFile("desk.recording.opus-first");
        }
        var hash = media.add(alone(sound, upload), me.journalName());
        var fields = sound == Sound.OPUS
                ? Recording.without(content).fields().with(Recording.READS, Recording.wordsHash(content))
                : content.fields();
        return save(text, new Content(fields.with(sound.field(), hash), content.body()), me);
    }

    Revision remove(Revision text, StaffMember me) {
        requireMay(text, me);
        return save(text, Recording.without(text.content()), me);
    }

    /** Whether this person may write the text, and texts of its kind are recorded. */
    boolean may(Revision text, StaffMember me) {
        var source = documents.get(text.document()).sourceLanguage();
        return me.may(needed(text.language().equals(source)), text.language(), paths.path(text.document()));
    }

    private static Permission needed(boolean source) {
        return source ? Permission.WRITE : Permission.TRANSLATE;
    }

    private void requireMay(Revision text, StaffMember me) {
        if (!Kinds.named(text.document().kind()).textKeys().contains(Recording.OPUS)) {
            throw new DocumentUnknown();
        }
        var source = documents.get(text.document()).sourceLanguage();
        me.require(needed(text.language().equals(source)), text.language(), paths.path(text.document()));
    }

    private static byte[] alone(Sound sound, byte[] upload) {
        try {
            byte[] alone = sound.alone(upload);
            if (alone.length > Recording.LARGEST) {
                throw new UnusableFile("desk.recording.too-heavy");
            }
            return alone;
        } catch (NotAudio e) {
            throw new UnusableFile("desk.recording.no-audio");
        }
    }

    private Revision save(Revision text, Content content, StaffMember me) {
        var wanted = new NewRevision(
                text.document(),
                text.language(),
                content,
                text.number(),
                text.sourceRevision(),
                me.journalName(),
                "",
                true);
        return save.save(wanted);
    }
}
