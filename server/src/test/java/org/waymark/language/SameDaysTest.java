package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.Grammar;
import org.waymark.content.LanguageTag;
import org.waymark.content.SameFigures;

/** Gate 1, days: a translation names the day of its source, in whatever calendar, order and digits. */
class SameDaysTest {
    private static final Grammar GRAMMAR = IcuGrammar.shipped();
    private static final String SOURCE = "The treaty is of 18 December 1990.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le traité est du 18 décembre 1990.",
                "es | El tratado es del 18 de diciembre de 1990.",
                "ar | المعاهدة بتاريخ ١٨ كانون الأول ١٩٩٠.",
                "ar | المعاهدة بتاريخ 18 ديسمبر/كانون الأول 1990.",
                "ru | Договор от 18 декабря 1990 года.",
                "bn | চুক্তিটি ১৮ ডিসেম্বর ১৯৯০ তারিখের।",
                "hi | संधि १८ दिसंबर १९९० की है।",
                "vi | Hiệp ước ngày 18 tháng 12 năm 1990.",
                "zh-Hans | 条约日期为1990年12月18日。",
                "en | The treaty is of 1990-12-18.",
                "fa | این پیمان از ۲۷ آذر ۱۳۶۹ است.",
                "fa | این پیمان از ۱۳۶۹/۹/۲۷ است.",
                "ps | دا تړون د ۱۳۶۹/۹/۲۷ دی.",
                "ar | المعاهدة بتاريخ ١ جمادى الآخرة ١٤١١.",
                "am | ስምምነቱ ታኅሣሥ 9 1983 ነው።",
                "th | สนธิสัญญาวันที่ 18 ธันวาคม 2533",
                "th | สนธิสัญญาวันที่ 18 ธันวาคม พ.ศ. 2533",
            })
    void the_same_day_passes_in_every_calendar(String language, String translation) {
        assertEquals(List.of(), found(language, translation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le traité est du 18 novembre 1990.",
                "fr | Le traité est du 18 décembre 1991.",
                "ar | المعاهدة بتاريخ 18 نوفمبر 1990.",
                "fa | این پیمان از ۲۸ آذر ۱۳۶۹ است.",
                "fa | این پیمان از ۱۳۶۹/۹/۲۸ است.",
                "ar | المعاهدة بتاريخ ١٥ جمادى الآخرة ١٤١١.",
                "am | ስምምነቱ ታኅሣሥ 9 1984 ነው።",
                "th | สนธิสัญญาวันที่ 18 ธันวาคม 2534",
                "zh-Hans | 条约日期为1990年11月18日。",
            })
    void another_day_is_found_once(String language, String translation) {
        assertEquals(1, found(language, translation).size(), () -> found(language, translation)
                .toString());
    }

    @Test
    void a_year_of_another_calendar_alone_is_refused_because_it_is_no_year_of_the_source() {
        assertEquals(1, found("fa", "این پیمان از ۱۸ آذر ۱۳۶۹ است.").size());
        assertTrue(found("fa", "این پیمان از سال ۱۳۶۹ است.").size() >= 1);
    }

    @Test
    void says_which_day_it_is_in_the_calendar_of_the_source() {
        var message = found("fa", "این پیمان از ۲۸ آذر ۱۳۶۹ است.").get(0);
        assertTrue(message.contains("“۲۸ آذر ۱۳۶۹” is 1990-12-19"), message);
        assertTrue(message.contains("the source, which has “18 December 1990”"), message);
    }

    @Test
    void numbers_beside_a_day_are_still_compared() {
        assertEquals(
                1, found("fr", "Le traité est du 18 décembre 1990, article 7.").size());
    }

    private static List<String> found(String language, String translation) {
        return SameFigures.findings(
                        text(SOURCE), new LanguageTag("en"), text(translation), new LanguageTag(language), GRAMMAR)
                .stream()
                .map(Finding::message)
                .toList();
    }

    private static Content text(String body) {
        return new Content(Fields.EMPTY, body);
    }
}
