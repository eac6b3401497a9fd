package org.waymark.campaigns.sending;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.waymark.campaigns.sending.Smsc.Got;

/** What a centre tells of messages it took, through whichever line is open. */
final class SmscReceipts {
    private final BlockingQueue<Got> untold = new LinkedBlockingQueue<>();
    private final Supplier<SMPPServerSession> line;

    SmscReceipts(Supplier<SMPPServerSession> line) {
        this.line = line;
    }

    void later(Got message) {
        untold.add(message);
    }

    int waiting() {
        return untold.size();
    }

    /** Says what became of a message, as centres do. */
    void tell(Got message, boolean delivered, boolean withReference) {
        List<OptionalParameter> more = new ArrayList<>();
        if (withReference) {
            more.add(new OptionalParameter.User_message_reference((short) message.reference()));
        }
        var state = delivered ? "DELIVRD" : "UNDELIV";
        var text = "id:" + message.id() + " sub:001 dlvrd:001 submit date:2611231000 done date:2611231001 stat:" + state
                + " err:000 text:";
        try {
            line.get()
                    .deliverShortMessage(
                            "",
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            message.number(),
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.ISDN,
                            "1234",
                            new ESMClass(0x04),
                            (byte) 0,
                            (byte) 0,
                            new RegisteredDelivery(0),
                            new RawDataCoding((byte) 0),
                            text.getBytes(StandardCharsets.US_ASCII),
                            more.toArray(OptionalParameter[]::new));
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As centres do: a receipt that nobody takes is kept and sent again. */
    void tellAll(CountDownLatch closed) {
        try {
            while (closed.getCount() > 0) {
                var message = untold.take();
                try {
                    tell(
                            message,
                            true,
                            (message.number().charAt(message.number().length() - 1) & 1) == 0);
                } catch (RuntimeException e) {
                    untold.add(message);
                    closed.await(20, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
