package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.campaigns.push.PushService;
import org.waymark.campaigns.sending.Smsc.Reply;
import org.waymark.exchange.Node;
import org.waymark.staff.OnPostgres;

/**
 * Two nodes on one database that are killed again and again while they send: everybody is served, nobody twice, and who may
 * or may not have been is named. {@code deploy/torture/dispatch} does the same with more people and kills.
 */
@OnPostgres
class KillWhileSendingTest extends DeskThatAlerts {
    private static final int PEOPLE = Integer.getInteger("waymark.torture.people", 300);
    /** Fewer: the service asks to be left alone for a second now and then. */
    private static final int READERS = Integer.getInteger("waymark.torture.people", 100);

    private static final int KILLS = Integer.getInteger("waymark.torture.kills", 2);
    private static final long SEED = Long.getLong("waymark.torture.seed", 20261123);
    private static final int PARTS = 2;
    /** So many alerts a node hands over at once. */
    private static final long WINDOW = 20;

    private static final PushService.Reply TOO_MUCH = new PushService.Reply(429, Map.of("Retry-After", "1"));
    /** Numbers that end so are in no network. */
    private static final String REFUSED = "13";

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Process> nodes = new ArrayList<>();

    @Test
    void everybody_is_served_and_nobody_twice_however_often_nodes_are_killed() {
        var message = message("killed", false);
        adopt(save(message, EN, text("About killed", false, "It is yours, always. ".repeat(9)), null));
        var way = approved(
                message, "until", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        smsc().reply = answers();
        smsc().receipts = true;
        var list = send(way, message, people(PEOPLE));
        inTime(() -> {
            run(list, () -> smsc().got().size(), PEOPLE * PARTS);
            // What the centre has to tell comes back through whichever node is there; what it cannot tell stays
            // unknown.
            await(() -> smsc().untold() == 0 && states(list).getOrDefault("sent", 0L) == 0 && isSent(list));
        });
        check(list);
    }

    @Test
    void everybody_who_asked_is_told_and_nobody_twice_however_often_nodes_are_killed() {
        var message = message("alarmed", false);
        for (int i = 1; i <= READERS; i++) {
            asked("p" + i, "en", message);
        }
        var way = approved(
                message,
                "message-0-push",
                "on",
                "until",
                LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        var taken = new CopyOnWriteArrayList<String>();
        service().reply = phone -> {
            boolean busy = service().got().size() % 23 == 0;
            return busy || !taken.add(phone) ? TOO_MUCH : PushService.Reply.of(201);
        };
        var alert = prepare(way, message);
        assertEquals(303, confirm(alert).status());
        inTime(() -> run(alert, () -> service().got().size(), READERS));
        var states = states(alert);
        long unknown = states.getOrDefault("unknown", 0L);
        assertEquals(READERS, states.getOrDefault("sent", 0L) + unknown, states.toString());
        assertTrue(unknown <= KILLS * WINDOW, "at most what was being handed over: " + states);
        assertTrue(taken.size() >= READERS - unknown);
        assertEquals(taken.size(), Set.copyOf(taken).size(), "told twice; seed " + SEED);
        System.out.printf(
                "%d alerts, %d kills, seed %d: %s; told to come back %d times; of the unknown %d had been taken%n",
                READERS,
                KILLS,
                SEED,
                states,
                service().got().size() - taken.size(),
                taken.size() - states.getOrDefault("sent", 0L));
    }

    /** Mostly yes; now and then too much at once, or busy. */
    private Function<SubmitSm, Reply> answers() {
        var asked = new AtomicInteger();
        return sent -> {
            int turn = asked.incrementAndGet();
            if (sent.getDestAddress().endsWith(REFUSED)) {
                return Reply.REFUSE;
            }
            return turn % 211 == 0 ? Reply.THROTTLE : turn % 97 == 0 ? Reply.BUSY : Reply.TAKE;
        };
    }

    private static void inTime(Executable work) {
        assertTimeoutPreemptively(Duration.ofMinutes(20), work);
    }

    private void run(String list, IntSupplier got, int most) throws IOException {
        nodes.add(node("a"));
        nodes.add(node("b"));
        for (int kill = 1; kill <= KILLS; kill++) {
            int until = most * kill / (KILLS + 1) - random.nextInt(Math.max(1, most / (KILLS + 1) / 2));
            await(() -> got.getAsInt() >= until || isSent(list));
            int victim = random.nextInt(nodes.size());
            nodes.get(victim).toHandle().destroyForcibly();
            nodes.get(victim).onExit().join();
            nodes.set(victim, node(victim == 0 ? "a" : "b"));
        }
        await(() -> isSent(list));
    }

    @AfterEach
    void end_the_nodes() {
        nodes.forEach(Process::destroyForcibly);
        nodes.clear();
    }

    private void check(String list) {
        var taken = smsc().counts();
        assertEquals(
                Map.of(),
                taken.entrySet().stream()
                        .filter(each -> each.getValue() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                "sent twice; seed " + SEED);
        var states = new TreeMap<String, Integer>();
        int unknownButTaken = 0;
        for (var each : deliveries(list)) {
            states.merge(each.state(), 1, Integer::sum);
            var number = number(each.rowNumber() - 1);
            long got = taken.keySet().stream()
                    .filter(key -> key.startsWith(number + " "))
                    .count();
            switch (each.standing()) {
                case DELIVERED -> assertEquals(PARTS, got, "row " + each.rowNumber() + ", seed " + SEED);
                case FAILED -> assertTrue(number.endsWith(REFUSED) && got == 0, "row " + each.rowNumber());
                case UNKNOWN -> {
                    assertTrue(got == each.done() || got == each.done() + 1, "row " + each.rowNumber());
                    boolean told = (number.charAt(number.length() - 1) & 1) == 0;
                    assertTrue(!told || got == each.done(), "its receipt said so: row " + each.rowNumber());
                    unknownButTaken += got > each.done() ? 1 : 0;
                }
                default -> throw new AssertionError("row " + each.rowNumber() + " is left " + each.state());
            }
        }
        assertEquals(PEOPLE, states.values().stream().mapToInt(each -> each).sum());
        assertTrue(states.getOrDefault("unknown", 0) <= KILLS * 5, "at most what was being handed over: " + states);
        System.out.printf(
                "%d people, %d parts each, %d kills, seed %d: %s; of the unknown the centre had taken %d; binds %d%n",
                PEOPLE, PARTS, KILLS, SEED, states, unknownButTaken, smsc().binds);
    }

    private boolean isSent(String list) {
        return states(list).keySet().stream()
                .noneMatch(each -> DeliveryState.of(each).isAhead());
    }

    @Override
    Map<String, Long> states(String list) {
        var all = new TreeMap<String, Long>();
        var dispatches = bean(DispatchRows.class).of(id(list));
        if (dispatches.isEmpty()) {
            return Map.of("waiting", (long) PEOPLE);
        }
        bean(DeliveryRows.class)
                .tallies(dispatches.get(0).number())
                .forEach(each -> all.merge(each.state(), each.number(), Long::sum));
        return all;
    }

    private List<DeliveryRow> deliveries(String list) {
        var dispatch = bean(DispatchRows.class).of(id(list)).get(0);
        return bean(DeliveryRows.class).page(dispatch.number(), 0, PEOPLE + 1);
    }

    private static void await(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** A node with a folder of its own and the keys of all. */
    private Process node(String name) throws IOException {
        var settings = bean(Environment.class);
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("keys"));
        Files.copy(
                Path.of(settings.getRequiredProperty("waymark.home", String.class), "keys", "secrets.key"),
                home.resolve("keys/secrets.key"),
                StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dwaymark.address=https://example.org",
                "-Dwaymark.shelf.kept=false",
                "-Dwaymark.sending.lease=3s",
                "-Dwaymark.sending.again=1s"));
        for (var key : List.of(
                "smpp.host",
                "smpp.port",
                "smpp.user",
                "smpp.password",
                "smpp.from",
                "smpp.rate",
                "smpp.patience",
                "push.hosts",
                "push.patience")) {
            var setting = "waymark." + key;
            command.add("-D" + setting + "=" + settings.getRequiredProperty(setting, String.class));
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SendsWithoutEnd.class.getName(),
                home.toString(),
                settings.getRequiredProperty("waymark.db.url", String.class)));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Works through the outbox until it is killed. */
    static class SendsWithoutEnd {
        private static final Logger LOG = LoggerFactory.getLogger(SendsWithoutEnd.class);

        public static void main(String[] arguments) throws InterruptedException {
            try (var node = Node.at(Path.of(arguments[0]), arguments[1])) {
                while (!System.out.checkError()) {
                    try {
                        node.get(WorkOutbox.class).work();
                    } catch (RuntimeException e) {
                        LOG.warn("a round was cut short", e); // as FollowSendings does, it goes on with the next round
                    }
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                }
            }
        }
    }
}
