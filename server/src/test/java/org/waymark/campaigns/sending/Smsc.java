package org.waymark.campaigns.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A centre for short messages that counts what each number got, and answers as a test wants. The protocol is others’ work. */
final class Smsc extends OnlyTakesMessages implements AutoCloseable {
    static final String USER = "waymark";
    static final String PASSWORD = "quiet";

    /** What it does with a message. */
    enum Reply {
        TAKE,
        /** Takes it, and sends the receipt before the answer. */
        TAKE_AND_TELL_FIRST,
        THROTTLE,
        BUSY,
        REFUSE,
        /** Takes it, and never answers. */
        TAKE_SILENTLY,
        /** Takes it, and cuts the line. */
        TAKE_AND_CUT,
        /** Never takes it, never answers. */
        SILENT
    }

    /** A message it took; a character for each octet. */
    record Got(String number, String octets, byte coding, boolean header, int reference, String id) {}

    volatile Function<SubmitSm, Reply> reply = message -> Reply.TAKE;
    /** Whether it sends receipts by itself; those for odd numbers without our reference, as some centres do. */
    volatile boolean receipts;

    private final SmscReceipts told = new SmscReceipts(this::bound);
    private final List<Got> got = new ArrayList<>();
    private final List<SMPPServerSession> sessions = new ArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SMPPServerSessionListener door;
    volatile int binds;

    Smsc() throws IOException {
        door = new SMPPServerSessionListener(free());
        door.setPduProcessorDegree(20);
        door.setMessageReceiverListener(this);
        threads.execute(this::listen);
        threads.execute(() -> told.tellAll(closed));
    }

    /** The listener would not tell which one it was given. */
    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return door.getPort();
    }

    synchronized List<Got> got() {
        return List.copyOf(got);
    }

    /** How often each part came for each number. */
    synchronized Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        got.forEach(each -> counts.merge(each.number() + " " + each.reference(), 1, Integer::sum));
        return counts;
    }

    synchronized void forget() {
        got.clear();
        reply = message -> Reply.TAKE;
        receipts = false;
    }

    /** Says what became of a message. */
    void tell(Got message, boolean delivered, boolean withReference) {
        told.tell(message, delivered, withReference);
    }

    /** How many receipts nobody has taken yet. */
    int untold() {
        return told.waiting();
    }

    private synchronized SMPPServerSession bound() {
        return sessions.stream()
                .filter(each -> each.getSessionState().isBound())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private void listen() {
        while (closed.getCount() > 0) {
            try {
                var session = door.accept();
                threads.execute(() -> letIn(session));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void letIn(SMPPServerSession session) {
        try {
            var request = session.waitForBind(5000);
            if (!request.getSystemId().equals(USER) || !request.getPassword().equals(PASSWORD)) {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                return;
            }
            synchronized (this) {
                sessions.add(session);
                binds++;
            }
            request.accept("smsc");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TimeoutException | PDUException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
        var wanted = reply.apply(message);
        switch (wanted) {
            case THROTTLE -> throw new ProcessRequestException("slower", SMPPConstant.STAT_ESME_RTHROTTLED);
            case BUSY -> throw new ProcessRequestException("busy", SMPPConstant.STAT_ESME_RSYSERR);
            case REFUSE -> throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVDSTADR);
            case SILENT -> waitForEnd();
            default -> {}
        }
        var taken = take(message);
        switch (wanted) {
            case TAKE_SILENTLY -> waitForEnd();
            case TAKE_AND_CUT -> session.close();
            case TAKE_AND_TELL_FIRST -> tell(taken, true, true);
            default -> {}
        }
        if (receipts) {
            told.later(taken);
        }
        try {
            return new SubmitSmResult(new MessageId(taken.id()), new OptionalParameter[0]);
        } catch (PDUException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized Got take(SubmitSm message) {
        var reference = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
        var taken = new Got(
                message.getDestAddress(),
                new String(message.getShortMessage(), StandardCharsets.ISO_8859_1),
                message.getDataCoding(),
                message.isUdhi(),
                reference.getValue() & 0xffff,
                "m" + ids.incrementAndGet());
        got.add(taken);
        return taken;
    }

    private void waitForEnd() throws ProcessRequestException {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProcessRequestException("closing", SMPPConstant.STAT_ESME_RSYSERR);
    }

    /** The text of the octets, with the header taken off. */
    static String text(Got message) {
        int header = message.header() ? message.octets().charAt(0) + 1 : 0;
        var letters = message.octets().substring(header).getBytes(StandardCharsets.ISO_8859_1);
        return message.coding() == SmppText.UCS2
                ? new String(letters, StandardCharsets.UTF_16BE)
                : new String(letters, StandardCharsets.US_ASCII);
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession session) throws ProcessRequestException {
        return new QuerySmResult(null, MessageState.DELIVERED, (byte) 0);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
        synchronized (this) {
            sessions.forEach(SMPPServerSession::close);
        }
        threads.shutdownNow();
    }
}
