package org.waymark.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one {@code facts.yaml} (YAML 1.2, JSON schema) and remembers the line of each value. */
final class FactsFile {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(1_000_000)
            .setMaxAliasesForCollections(0)
            .build();

    private final Path file;
    private final List<Problem> problems;
    private final Map<String, Integer> lines = new HashMap<>();

    private FactsFile(Path file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The values of the file by key; empty, with problems added, when it is no mapping. */
    static Optional<Reading> read(Path file, String text, List<Problem> problems) {
        return new FactsFile(file, problems).read(text);
    }

    private Optional<Reading> read(String text) {
        try {
            var node = new Compose(SETTINGS).composeString(text);
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                return Optional.of(new Reading(map(mapping, ""), FilePlaces.ofFacts(file, lines)));
            }
            problems.add(Problem.error(file, 1, "holds no keys; write lines like “id: keep-your-documents”"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(Problem.error(
                    file,
                    line,
                    "is not YAML: " + e.getProblem()
                            + "; write “key: value”, and put a text with special characters into single quotes"));
        } catch (YamlEngineException e) {
            problems.add(Problem.error(file, 1, "is not YAML: " + e.getMessage() + "; write lines of “key: value”"));
        }
        return Optional.empty();
    }

    private Map<String, Object> map(MappingNode node, String pointer) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                report(entry.getKeyNode(), "a key is not a word; write “key: value”");
                continue;
            }
            var name = key.getValue();
            var place = pointer + "/" + name;
            lines.putIfAbsent(place, line(key));
            var value = value(entry.getValueNode(), place);
            if (value != null && map.put(name, value) != null) {
                report(key, "“" + name + "” stands here twice; keep one");
            }
        }
        return map;
    }

    private @Nullable Object value(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node));
        if (node.getAnchor().isPresent()) {
            report(node, "anchors (&) are not kept; write the value out wherever it is meant");
            return null;
        }
        if (node instanceof MappingNode mapping) {
            return map(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return list(sequence, pointer);
        }
        return scalar((ScalarNode) node);
    }

    private List<Object> list(SequenceNode node, String pointer) {
        var list = new ArrayList<>();
        for (var item : node.getValue()) {
            var value = value(item, pointer + "/" + list.size());
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable Object scalar(ScalarNode node) {
        var text = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            report(node, "a key without a value; write the value, or leave the key out");
            return null;
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (node.getTag().equals(Tag.INT) && text.length() < 10) {
            return Integer.valueOf(text);
        }
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            report(node, "“" + text + "” is no small whole number; if it is a text, put it into single quotes");
        }
        return text;
    }

    private void report(Node node, String message) {
        problems.add(Problem.error(file, line(node), message));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** What one file said. */
    record Reading(Map<String, Object> values, FilePlaces places) {}
}
