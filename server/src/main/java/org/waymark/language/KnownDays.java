package org.waymark.language;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.LanguageTag;

/** What {@code days.yaml} says: days of every year that campaigns are planned around. */
@Singleton
public class KnownDays {
    private final List<KnownDay> all = new ArrayList<>();

    /** The days this release was made with. */
    public static KnownDays shipped() {
        return new KnownDays(new ReleaseFiles());
    }

    @Inject
    KnownDays(ReleaseFiles files) {
        files.yaml("days.yaml").items().forEach(item -> all.add(day(item)));
    }

    /** Those that fall on this day. */
    public List<KnownDay> on(LocalDate day) {
        return all.stream()
                .filter(each -> each.day().equals(MonthDay.from(day)))
                .toList();
    }

    List<KnownDay> all() {
        return List.copyOf(all);
    }

    private static KnownDay day(YamlValue item) {
        var names = new TreeMap<LanguageTag, String>();
        var written = item.at("name");
        written.entries().forEach((tag, name) -> names.put(new LanguageTag(tag), name.text()));
        return new KnownDay(
                read(item.at("day").text()),
                written.at("en").text(),
                names,
                item.at("source").text());
    }

    private static MonthDay read(String written) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeException e) {
            throw new IllegalStateException("days.yaml: write month and day like '12-18', not “" + written + "”", e);
        }
    }

    /**
     * A day of every year.
     *
     * @param source who set it, and how
     */
    public record KnownDay(MonthDay day, String english, Map<LanguageTag, String> names, String source) {
        /** In English where nobody named it in the language. */
        public String name(LanguageTag language) {
            return names.getOrDefault(language, english);
        }
    }
}
