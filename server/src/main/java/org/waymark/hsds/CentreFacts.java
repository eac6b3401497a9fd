package org.waymark.hsds;

import java.util.List;
import org.waymark.content.Fields;
import org.waymark.data.DocumentData;

/** What a centre is as a service: who runs it, where it is and how to reach it. */
final class CentreFacts {
    private final Entity centre;
    private final DocumentData document;
    private final Fields facts;
    private final Saying saying;

    CentreFacts(Entity centre, DocumentData document, Fields facts, Saying saying) {
        this.centre = centre;
        this.document = document;
        this.facts = facts;
        this.saying = saying;
    }

    void add() {
        centre.with("url", facts.textOrEmpty("web"));
        centre.with("email", facts.textOrEmpty("email"));
        centre.with("phones", facts.objects("phones").stream().map(this::phone).toList());
        facts.text("operator").ifPresent(operator -> centre.with("organization", organization(operator)));
        var place = location();
        centre.with(
                "service_at_locations",
                List.of(new Entity("service_at_location", document.id())
                        .with("service_id", centre.id())
                        .with("location_id", place.id())
                        .with("location", place)));
    }

    /** Of those who run a centre nothing is known but what they are called. */
    private Entity organization(String operator) {
        var organization = new Entity("organization", operator);
        centre.with("organization_id", organization.id());
        return organization.with("name", operator).withEven("description", "");
    }

    private Entity phone(Fields phone) {
        var number = phone.textOrEmpty("number");
        var worksIn = phone.texts("works-in");
        return new Entity("phone", document.id(), number)
                .with("service_id", centre.id())
                .with("number", number)
                .with("type", "voice")
                .with("description", worksIn.isEmpty() ? "" : saying.worksOnlyIn(worksIn));
    }

    private Entity location() {
        boolean onWeb = facts.textOrEmpty("centre-type").equals("web-portal");
        var city = facts.textOrEmpty("city");
        var country = facts.textOrEmpty("country");
        var place = new Entity("location", document.id())
                .with("location_type", onWeb ? "virtual" : "physical")
                .with("url", onWeb ? facts.textOrEmpty("web") : "")
                .with("name", document.title())
                .with(
                        "description",
                        city.isEmpty() ? "" : city + saying.say("list.separator") + saying.country(country));
        facts.text("address")
                .ifPresent(address -> place.with("addresses", List.of(address(place, address, city, country))));
        return place;
    }

    /** Province and postal code are required there; here they stand in the address, where they are known. */
    private Entity address(Entity place, String address, String city, String country) {
        return new Entity("address", document.id())
                .with("location_id", place.id())
                .withEven("address_1", address)
                .withEven("city", city)
                .withEven("state_province", "")
                .withEven("postal_code", "")
                .withEven("country", country)
                .withEven("address_type", "physical");
    }
}
