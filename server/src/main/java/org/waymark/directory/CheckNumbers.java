package org.waymark.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Gate;
import org.waymark.content.Sentence;

/**
 * The gate that every number to call can be dialled where it is said to work. A full number that its country does not
 * have is an error. A short code or national number that the published numbering plans do not list is a warning:
 * absence is no proof, and a help line that works must not be refused.
 */
public final class CheckNumbers {
    private static final Gate GATE = Gate.TYPED_NUMBERS;
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    /** A country of these is no single numbering plan. */
    private static final Set<String> NO_COUNTRY = Set.of("EU", "INT", "");

    private static final Set<PhoneNumberType> NOT_FROM_ABROAD = Set.of(PhoneNumberType.TOLL_FREE);

    private final Fields facts;
    private final String country;
    private final List<Finding> findings = new ArrayList<>();

    private CheckNumbers(Fields facts) {
        this.facts = facts;
        this.country = facts.textOrEmpty("country");
    }

    /** What is wrong with the numbers of a hotline or a centre; facts without numbers have no findings. */
    public static List<Finding> findings(Fields facts) {
        var check = new CheckNumbers(facts);
        check.hotline();
        check.otherChannels();
        check.phones();
        return check.findings;
    }

    /** Every number to call that these facts give, as it is dialled. */
    public static Set<String> numbers(Fields facts) {
        var numbers = new HashSet<String>();
        facts.text("number").ifPresent(numbers::add);
        facts.objects("phones").forEach(phone -> phone.text("number").ifPresent(numbers::add));
        return numbers;
    }

    private void hotline() {
        var type = facts.textOrEmpty("number-type");
        var number = facts.textOrEmpty("number");
        if (type.isEmpty() || number.isEmpty()) {
            return;
        }
        if (type.equals("e164") || type.equals("whatsapp")) {
            full("/number", number, facts.texts("works-in"));
        } else {
            dialledInside("/number", number, facts.texts("works-in"), type);
        }
        dialInside(number);
        facts.text("dial-from-abroad").ifPresent(this::fromAbroad);
    }

    private void phones() {
        var phones = facts.objects("phones");
        for (int i = 0; i < phones.size(); i++) {
            var number = phones.get(i).textOrEmpty("number");
            var pointer = "/phones/" + i + "/number";
            if (number.startsWith("+")) {
                full(pointer, number, phones.get(i).texts("works-in"));
            } else {
                dialledInside(pointer, number, phones.get(i).texts("works-in"), "");
            }
        }
    }

    private void otherChannels() {
        var channels = facts.objects("other-channels");
        for (int i = 0; i < channels.size(); i++) {
            var value = channels.get(i).textOrEmpty("value");
            if (!value.isEmpty()) {
                channel("/other-channels/" + i + "/value", channels.get(i).textOrEmpty("type"), value);
            }
        }
    }

    private void channel(String pointer, String type, String value) {
        switch (type) {
            case "email" -> {
                if (!value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
                    error(pointer, new Sentence("desk.gate.dial.no-mail", "words", value));
                }
            }
            case "phone", "sms", "tty", "whatsapp" -> {
                if (value.startsWith("+")) {
                    full(pointer, value, facts.texts("works-in"));
                } else if (type.equals("whatsapp") || !value.matches("[0-9]{2,15}")) {
                    var key = type.equals("whatsapp") ? "desk.gate.dial.no-full-number" : "desk.gate.dial.no-number";
                    error(pointer, new Sentence(key, "number", value));
                } else {
                    listed(pointer, value, worksIn(facts.texts("works-in")));
                }
            }
            default -> {}
        }
    }

    /** A number in E.164. */
    private void full(String pointer, String number, List<String> worksIn) {
        var parsed = parsed(number, null);
        if (!number.startsWith("+") || parsed.isEmpty()) {
            error(pointer, new Sentence("desk.gate.dial.not-e164", "number", number));
        } else if (!PLANS.isValidNumber(parsed.get())) {
            error(pointer, new Sentence("desk.gate.dial.nobodys", "number", number));
        } else if (!NO_COUNTRY.contains(country) && !PLANS.isValidNumberForRegion(parsed.get(), country)) {
            var region = String.valueOf(PLANS.getRegionCodeForNumber(parsed.get()));
            error(
                    pointer,
                    new Sentence(
                            "desk.gate.dial.elsewhere",
                            Map.of("number", number, "region", region, "country", country)));
        } else {
            reach(pointer, parsed.get(), worksIn);
        }
    }

    private void reach(String pointer, PhoneNumber number, List<String> worksIn) {
        var type = PLANS.getNumberType(number);
        boolean international = "001".equals(PLANS.getRegionCodeForNumber(number));
        if (worksIn.isEmpty() && NOT_FROM_ABROAD.contains(type) && !international) {
            nowhere(pointer, worksIn("desk.gate.dial.freephone", ""));
        } else if (worksIn.isEmpty() && !PLANS.canBeInternationallyDialled(number)) {
            warning(pointer, worksIn("desk.gate.dial.not-from-abroad", ""));
        }
        if (type == PhoneNumberType.PREMIUM_RATE && facts.textOrEmpty("cost").equals("free")) {
            warning(pointer, new Sentence("desk.gate.dial.premium"));
        }
    }

    /** A short code, a freephone or a national number, dialled without a country code. */
    private void dialledInside(String pointer, String number, List<String> worksIn, String type) {
        if (number.startsWith("+")) {
            error(
                    pointer,
                    new Sentence("desk.gate.dial.full", Map.of("number", number, Sentence.FIELD, "number-type")));
            return;
        }
        if (worksIn.isEmpty()) {
            nowhere(pointer, worksIn("desk.gate.dial.not-everywhere", number));
            return;
        }
        listed(pointer, number, worksIn);
        if (type.equals("short-code") && facts.textOrEmpty("cost").equals("free")) {
            free(pointer, number, worksIn);
        }
    }

    private void listed(String pointer, String number, List<String> worksIn) {
        var unlisted = worksIn.stream()
                .filter(region -> !NumberingPlans.lists(number, region))
                .toList();
        if (!unlisted.isEmpty()) {
            warning(pointer, inPlans("desk.gate.dial.unlisted-in", number, unlisted));
        }
    }

    private void free(String pointer, String number, List<String> worksIn) {
        var paid = worksIn.stream()
                .filter(region -> NumberingPlans.isPremium(number, region))
                .toList();
        if (!paid.isEmpty()) {
            warning(pointer, inPlans("desk.gate.dial.premium-in", number, paid));
        }
    }

    /** What people inside the country dial must end in the digits of the number itself. */
    private void dialInside(String number) {
        var inside = facts.textOrEmpty("dial-inside").replaceAll("[^0-9*#]", "");
        if (inside.isEmpty()) {
            return;
        }
        var own = number.startsWith("+")
                ? parsed(number, null).map(PLANS::getNationalSignificantNumber).orElse("")
                : number;
        if (!inside.endsWith(own)) {
            var words = facts.textOrEmpty("dial-inside");
            error("/dial-inside", new Sentence("desk.gate.dial.another", Map.of("words", words, "number", number)));
        }
    }

    private void fromAbroad(String number) {
        var parsed = parsed(number, null);
        if (!number.startsWith("+") || parsed.isEmpty()) {
            error("/dial-from-abroad", new Sentence("desk.gate.dial.not-e164-abroad", "number", number));
        } else if (!PLANS.isValidNumber(parsed.get())) {
            warning("/dial-from-abroad", new Sentence("desk.gate.dial.unlisted", "number", number));
        }
    }

    /** Where a number works is just what the call of a draft may have to find out. */
    private void nowhere(String pointer, Sentence sentence) {
        if (FactStatus.of(facts) == FactStatus.RECHECK) {
            warning(pointer, sentence);
        } else {
            error(pointer, sentence);
        }
    }

    private List<String> worksIn(List<String> named) {
        return named.isEmpty() && !NO_COUNTRY.contains(country) ? List.of(country) : named;
    }

    private static Optional<PhoneNumber> parsed(String number, @Nullable String region) {
        try {
            return Optional.of(PLANS.parse(number, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Asks for the countries where it can be dialled. */
    private static Sentence worksIn(String key, String number) {
        return new Sentence(key, Map.of("number", number, Sentence.FIELD, "works-in"));
    }

    private static Sentence inPlans(String key, String number, List<String> countries) {
        return new Sentence(key, Map.of("number", number, "countries", String.join(", ", countries)));
    }

    private void error(String pointer, Sentence sentence) {
        findings.add(Finding.error(GATE, pointer, sentence));
    }

    private void warning(String pointer, Sentence sentence) {
        findings.add(Finding.warning(GATE, pointer, sentence));
    }
}
