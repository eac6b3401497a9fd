package org.waymark.rendering;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.HighConcurrencyTemplateCache;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The templates of the readers' pages, or of what is printed, compiled once. They hold no words, only their keys, and know three things: {@code
 * say} a word, {@code part} of a document in whatever language it is, and {@code icon}.
 */
class Templates {
    static final List<String> PAGES = List.of(
            "layout/layout",
            "home/home",
            "page/page",
            "get-help/get-help",
            "country/country",
            "hotline/hotline",
            "hotline/card",
            "hotline/gone",
            "image/image",
            "centre/centre",
            "centre/card",
            "centres/centres",
            "terms/terms",
            "instruments/instruments",
            "instrument/instrument",
            "practices/practices",
            "practice/practice",
            "checklists/checklists",
            "checklist/checklist",
            "lessons/lessons",
            "lesson/lesson",
            "journey/journey",
            "stage/stage",
            "corridor/corridor",
            "languages/languages",
            "search/search",
            "offline/offline",
            "alerts/alerts",
            "away/away",
            "share/share",
            "share/copy",
            "share/snippet",
            "tell/tell",
            "tell/then",
            "about/about",
            "missing/missing",
            "alone/alone",
            "gone/gone",
            "moved/moved");
    private static final String SPEECH = "speech";

    private final Map<String, Template> compiled;
    private final Map<String, String> icons = new ConcurrentHashMap<>();

    Templates() {
        this("reader/", PAGES);
    }

    /** @param folder below {@code templates/} */
    Templates(String folder, List<String> names) {
        var handlebars = new Handlebars(new Files())
                .with(Html::escape)
                .with(new HighConcurrencyTemplateCache())
                .parentScopeResolution(false);
        handlebars.registerHelper("say", Templates::say);
        handlebars.registerHelper(
                "part",
                (Object part, Options options) ->
                        part instanceof Part words ? new Handlebars.SafeString(words.html()) : "");
        handlebars.registerHelper("icon", (Object name, Options options) -> new Handlebars.SafeString(icon(name)));
        compiled = names.stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> compile(handlebars, folder + name)));
    }

    /** @param view a record, or a map; what it lacks the template leaves out */
    String render(String name, Object view, Speech speech) {
        var template = compiled.get(name);
        if (template == null) {
            throw new IllegalArgumentException("no template is called “" + name + "”");
        }
        var context = Context.newBuilder(view)
                .resolver(MapValueResolver.INSTANCE, MethodValueResolver.INSTANCE)
                .build();
        context.data(SPEECH, speech);
        try {
            return template.apply(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String icon(Object name) {
        return icons.computeIfAbsent(name.toString(), file -> ClientFiles.read("icons/" + file + ".svg")
                .strip());
    }

    private static Object say(Object key, Options options) {
        Speech speech = options.data(SPEECH);
        return speech.say(key.toString(), options.hash);
    }

    private static Template compile(Handlebars handlebars, String name) {
        try {
            return handlebars.compile(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the template “" + name + "” cannot be compiled", e);
        }
    }

    /** Leaves out the indentation, and the lines that only steer, which make templates readable. */
    private static class Files extends AbstractTemplateLoader {
        private static final Pattern STEERS = Pattern.compile("(\\{\\{[#/>^e][^}]*}})+");

        /** A partial is asked for each time it is shown. */
        private final Map<String, TemplateSource> read = new ConcurrentHashMap<>();

        @Override
        public TemplateSource sourceAt(String location) {
            return read.computeIfAbsent(location, Files::source);
        }

        private static TemplateSource source(String location) {
            var text = ClientFiles.read("templates/" + location + ".hbs");
            var source = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> STEERS.matcher(line).matches() ? line : line + "\n")
                    .collect(Collectors.joining())
                    .stripTrailing();
            return new StringTemplateSource(location, source);
        }
    }
}
