package org.waymark.media;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.NotPicture;
import org.waymark.content.Picture;
import org.waymark.documents.AddMedia;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.SaveRevision;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Keeps a picture: as a new image with its first text, or in the place of the picture that an image had. All are drafts. */
@Singleton
class SavePicture {
    private final AddMedia media;
    private final CreateDocument create;
    private final SaveRevision save;
    private final TransactionOperations<Connection> transactions;

    SavePicture(
            AddMedia media, CreateDocument create, SaveRevision save, TransactionOperations<Connection> transactions) {
        this.media = media;
        this.create = create;
        this.save = save;
        this.transactions = transactions;
    }

    /**
     * The image.
     *
     * @throws org.waymark.documents.DocumentExists when its name is taken
     * @throws org.waymark.staff.OutOfReach when nobody's role lets them write it
     */
    DocumentId start(CarriedPicture picture, PictureForm form, LanguageTag language, StaffMember me) {
        var id = form.id();
        me.require(Permission.WRITE, language, List.of(id));
        var facts = with(form.facts(), picture, me);
        return transactions.executeWrite(status -> {
            create.create(new NewDocument(id, language, false, me.journalName()));
            save(id, LanguageTag.UND, facts, 0, me);
            save(id, language, form.text(), 0, me);
            return id;
        });
    }

    /**
     * The facts with another file.
     *
     * @param before the facts that the person saw
     * @throws org.waymark.documents.RevisionMovedOn when somebody else saved others since
     */
    Revision replace(CarriedPicture picture, Revision before, StaffMember me) {
        me.require(Permission.WRITE, LanguageTag.UND, List.of(before.document()));
        var facts = with(before.content().fields(), picture, me);
        return save(before.document(), LanguageTag.UND, facts, before.number(), me);
    }

    private Revision save(DocumentId id, LanguageTag language, Fields fields, int basedOn, StaffMember me) {
        return save.save(
                new NewRevision(id, language, new Content(fields, ""), basedOn, null, me.journalName(), "", false));
    }

    private Fields with(Fields facts, CarriedPicture picture, StaffMember me) {
        var hash = media.add(picture.bytes(), me.journalName());
        try {
            var merged = facts;
            for (var each : Picture.facts(picture.bytes(), hash).asMap().entrySet()) {
                merged = merged.with(each.getKey(), each.getValue());
            }
            return merged;
        } catch (NotPicture e) {
            throw new UnusableFile("desk.media.again");
        }
    }
}
