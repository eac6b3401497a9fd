package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevision;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.AdoptRevisions;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.DeskOfWriters;
import org.waymark.staff.Role;
import org.waymark.staff.StaffMember;

/** A desk with pages that readers have, messages that lead to them, and the forms of campaigns. */
public abstract class WrittenMessages extends DeskOfWriters {
    protected static final LanguageTag EN = new LanguageTag("en");
    protected static final LanguageTag FR = new LanguageTag("fr");
    protected static final LanguageTag AR = new LanguageTag("ar");

    protected StaffMember planner;
    protected DeskBrowser mine;

    @BeforeEach
    void a_campaign_manager() {
        planner = somebody("amira", everywhere(Role.CAMPAIGN_MANAGER));
        mine = signedIn(planner);
    }

    @Override
    protected Map<String, Object> settings() {
        return Map.of(
                "waymark.shelf.kept",
                false,
                "waymark.desk.own-approval",
                true,
                "waymark.address",
                "https://example.org");
    }

    /** A published page for workers before departure, and an approved message in English that leads to it. */
    protected DocumentId message(String name, boolean sensitive) {
        var page = new DocumentId("page", name);
        create(page, false);
        var facts = Fields.parse("""
                {"slug": "%s", "order": 10, "stages": ["before-departure"], "groups": ["workers"],
                 "corridors": [{"to": "IT"}], "review-by": "2027-05-22", "sources": []}
                """.formatted(name));
        adopt(
                save(page, LanguageTag.UND, new Content(facts, ""), null),
                save(page, EN, text(name, true, "Keep it.\n"), null));
        publish();
        var id = new DocumentId(PlannedMessage.KIND, name);
        create(id, sensitive);
        var leads = Fields.of(Map.of(
                "slug",
                name,
                "leads-to",
                page.toString(),
                "channels",
                List.of("sms", "push", "poster", "leaflet", "card", "image", "radio")));
        adopt(
                save(id, LanguageTag.UND, new Content(leads, ""), null),
                save(id, EN, text("About " + name, false, "Keep it with you.\n"), null));
        return id;
    }

    /** A free number of Italy, approved and not yet published. */
    DocumentId helpLine(String name) {
        var line = new DocumentId("hotline", name);
        create(line, false);
        var facts = Fields.parse("""
                {"country": "IT", "topics": ["labour"], "number": "+39800290290", "number-type": "e164",
                 "dial-inside": "800 290 290", "works-in": ["IT"], "hours": "24/7", "languages": ["it"], "cost": "free",
                 "confidence": "high", "status": "current", "slug": "%s",
                 "sources": [{"url": "https://example.org/", "seen": "2026-11-22"}],
                 "verification": {"by": "Test", "method": "stored-copy", "on": "2026-11-22", "check-again": "2027-02-22"}}
                """.formatted(name));
        adopt(
                save(line, LanguageTag.UND, new Content(facts, ""), null),
                save(line, EN, text("Green number", true, "A line.\n"), null));
        return line;
    }

    protected void create(DocumentId id, boolean sensitive) {
        bean(CreateDocument.class).create(new NewDocument(id, EN, sensitive, "import"));
    }

    protected static Content text(String title, boolean summary, String body) {
        var fields = Fields.EMPTY.with("title", title);
        return new Content(summary ? fields.with("summary", "About " + title) : fields, body);
    }

    protected Revision save(DocumentId id, LanguageTag language, Content content, Integer madeFrom) {
        int basedOn =
                bean(Revisions.class).latest(id, language).map(Revision::number).orElse(0);
        return bean(SaveRevision.class)
                .save(new NewRevision(id, language, content, basedOn, madeFrom, "import", "", false));
    }

    protected void adopt(Revision... revisions) {
        var ids = List.of(revisions).stream().map(Revision::id).toList();
        bean(AdoptRevisions.class).adopt(ids, "import", "reviewed in the test");
    }

    protected void publish() {
        bean(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("test", "chidi", new Imprint("Centre", "", 1)));
    }

    /** Everything a campaign needs, for that message in English, as the fields of its form. */
    protected static Map<String, String> complete(DocumentId message, long owner) {
        var fields = new HashMap<String, String>();
        fields.put("name", "Winter");
        fields.put("objective", "Know whom to ask");
        fields.put("owner", String.valueOf(owner));
        fields.put("from", "2026-12-01");
        fields.put("until", "2026-12-31");
        fields.put("zone", "Asia/Dhaka");
        fields.put("language-en", "wait");
        fields.put("stage-before-departure", "on");
        fields.put("corridor-0-from", "Bangladesh (BD)");
        fields.put("corridor-0-to", "it");
        fields.put("counted", "Opened pages");
        fields.put("aim", "One thousand");
        fields.put("message-0-document", message.toString());
        fields.put("message-0-sms", "on");
        fields.put("message-0-at", "2026-12-18T09:00");
        return fields;
    }

    protected static String[] sent(Map<String, String> fields) {
        var sent = new ArrayList<String>();
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return sent.toArray(String[]::new);
    }

    protected DeskBrowser another() {
        return signedIn(somebody("bruno", everywhere(Role.CAMPAIGN_MANAGER)));
    }

    protected String owner() {
        return String.valueOf(planner.id());
    }

    protected String begin(Map<String, String> fields) {
        var answer = mine.post("/desk/campaigns", sent(fields));
        assertEquals(303, answer.status(), answer.text());
        return answer.way();
    }

    protected Campaign campaign(String way) {
        return bean(Campaigns.class).get(Long.parseLong(way.substring(way.lastIndexOf('/') + 1)));
    }

    protected List<String> lacks(String way) {
        return mine.get(way)
                .page()
                .select(".panel:has(h2:contains(Missing)) li")
                .eachText();
    }

    protected static DeskBrowser.Answer change(DeskBrowser who, String way, int basedOn, Map<String, String> fields) {
        fields.put("based-on", String.valueOf(basedOn));
        return who.post(way + "/plan", sent(fields));
    }

    protected static DeskBrowser.Answer approve(DeskBrowser who, String way, int plan) {
        return who.post(way + "/approve", "based-on", String.valueOf(plan));
    }

    protected static DeskBrowser.Answer decide(DeskBrowser who, String way, int plan, String what, String why) {
        return who.post(way + "/decide", "based-on", String.valueOf(plan), "decision", what, "reason", why);
    }
}
