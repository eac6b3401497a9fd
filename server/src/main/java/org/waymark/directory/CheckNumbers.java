package org.waymark.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.FactStatus;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Gate;

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
                    error(pointer, "“" + value + "” is not a mail address; write it like help@example.org");
                }
            }
            case "phone", "sms", "tty", "whatsapp" -> {
                if (value.startsWith("+")) {
                    full(pointer, value, facts.texts("works-in"));
                } else if (type.equals("whatsapp") || !value.matches("[0-9]{2,15}")) {
                    error(
                            pointer,
                            "“" + value + "” is not a number; write it in E.164 like '+33486517161'"
                                    + (type.equals("whatsapp")
                                            ? ""
                                            : ", or as dialled inside the country without spaces"));
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
            error(pointer, "“" + number + "” is not in E.164; write + and the country code first, like '+33486517161'");
        } else if (!PLANS.isValidNumber(parsed.get())) {
            error(
                    pointer,
                    "“" + number + "” is not a number of any country; compare it digit by digit with the source");
        } else if (!NO_COUNTRY.contains(country) && !PLANS.isValidNumberForRegion(parsed.get(), country)) {
            error(
                    pointer,
                    "“" + number + "” is a number of " + PLANS.getRegionCodeForNumber(parsed.get()) + ", not of "
                            + country + "; correct the number or the country");
        } else {
            reach(pointer, parsed.get(), worksIn);
        }
    }

    private void reach(String pointer, PhoneNumber number, List<String> worksIn) {
        var type = PLANS.getNumberType(number);
        boolean international = "001".equals(PLANS.getRegionCodeForNumber(number));
        if (worksIn.isEmpty() && NOT_FROM_ABROAD.contains(type) && !international) {
            nowhere(pointer, "a freephone number works only in some countries; name them under works-in");
        } else if (worksIn.isEmpty() && !PLANS.canBeInternationallyDialled(number)) {
            warning(
                    pointer,
                    "the numbering plan says that this cannot be dialled from abroad; name the countries where"
                            + " it can under works-in");
        }
        if (type == PhoneNumberType.PREMIUM_RATE && facts.textOrEmpty("cost").equals("free")) {
            warning(pointer, "the numbering plan says that callers pay extra; ask the operator whether it is free");
        }
    }

    /** A short code, a freephone or a national number, dialled without a country code. */
    private void dialledInside(String pointer, String number, List<String> worksIn, String type) {
        if (number.startsWith("+")) {
            error(
                    pointer,
                    "“" + number + "” is a full number; write e164 under number-type, or the number as dialled"
                            + " inside the country");
            return;
        }
        if (worksIn.isEmpty()) {
            nowhere(
                    pointer,
                    "“" + number + "” cannot be dialled everywhere; name the countries where it can under works-in");
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
            warning(
                    pointer,
                    "the numbering plan of " + String.join(", ", unlisted) + " does not list “" + number
                            + "”; that is no proof against it, but ask the operator before it goes out");
        }
    }

    private void free(String pointer, String number, List<String> worksIn) {
        var paid = worksIn.stream()
                .filter(region -> NumberingPlans.isPremium(number, region))
                .toList();
        if (!paid.isEmpty()) {
            warning(
                    pointer,
                    "the numbering plan of " + String.join(", ", paid) + " says that callers of “" + number
                            + "” pay extra; ask the operator whether it is free");
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
            error(
                    "/dial-inside",
                    "“" + facts.textOrEmpty("dial-inside") + "” is another number than “" + number
                            + "”; compare both with the source");
        }
    }

    private void fromAbroad(String number) {
        var parsed = parsed(number, null);
        if (!number.startsWith("+") || parsed.isEmpty()) {
            error("/dial-from-abroad", "“" + number + "” is not in E.164; write + and the country code first");
        } else if (!PLANS.isValidNumber(parsed.get())) {
            warning(
                    "/dial-from-abroad",
                    "the numbering plan does not list “" + number
                            + "”; that is no proof against it, but ask the operator before it goes out");
        }
    }

    /** Where a number works is just what the call of a draft may have to find out. */
    private void nowhere(String pointer, String message) {
        if (FactStatus.of(facts) == FactStatus.RECHECK) {
            warning(pointer, message);
        } else {
            error(pointer, message);
        }
    }

    private List<String> worksIn(List<String> named) {
        return named.isEmpty() && !NO_COUNTRY.contains(country) ? List.of(country) : named;
    }

    private static Optional<PhoneNumber> parsed(String number, @org.jspecify.annotations.Nullable String region) {
        try {
            return Optional.of(PLANS.parse(number, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private void error(String pointer, String message) {
        findings.add(Finding.error(GATE, pointer, message));
    }

    private void warning(String pointer, String message) {
        findings.add(Finding.warning(GATE, pointer, message));
    }
}
