package org.waymark.campaigns.sending;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.Channel;
import org.waymark.language.Sms;

/** A centre for short messages, spoken to by SMPP 3.4. The line is opened when there is something to send or to hear. */
@Singleton
class SmppProvider implements Provider {
    private static final Duration ENQUIRE = Duration.ofSeconds(30);
    private static final long LONGEST_REST = TimeUnit.MINUTES.toNanos(1);

    private final SmppSettings settings;
    private final SmppReceipts receipts;
    private final SmppLine line;
    private final SmppSender sender;
    private final Pace pace;
    private volatile @Nullable SMPPSession session;
    private long rest;
    private long notBefore = System.nanoTime();

    SmppProvider(SmppSettings settings, SmppReceipts receipts) {
        this.settings = settings;
        this.receipts = receipts;
        this.line = new SmppLine(settings.tls(), settings.patience());
        this.sender = SmppSender.of(settings.from());
        this.pace = new Pace(settings.rate());
    }

    @Override
    public boolean isConfigured() {
        return !settings.host().isEmpty()
                && !settings.user().isEmpty()
                && !settings.from().isEmpty();
    }

    @Override
    public int window() {
        return settings.window();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean tellsLater() {
        return true;
    }

    @Override
    public Ready ready(Words words) {
        return new ReadySms(settings.national() ? Sms.shortest(words.text()) : Sms.of(words.text()));
    }

    private final class ReadySms implements Ready {
        private final Sms sms;

        ReadySms(Sms sms) {
            this.sms = sms;
        }

        @Override
        public int parts() {
            return sms.segments();
        }

        @Override
        public Answer send(Part part) {
            return handOver(sms, part);
        }
    }

    @Override
    public synchronized void open() throws Away {
        var open = session;
        if (open != null && open.getSessionState().isBound()) {
            return;
        }
        close();
        if (System.nanoTime() - notBefore < 0) {
            throw new Away("the centre for short messages is asked again later");
        }
        var made = new SMPPSession(line);
        made.setTransactionTimer(settings.patience().toMillis());
        made.setEnquireLinkTimer((int) ENQUIRE.toMillis());
        made.setMessageReceiverListener(receipts);
        try {
            made.connectAndBind(
                    settings.host(),
                    settings.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            settings.user(),
                            settings.password(),
                            settings.type(),
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null),
                    settings.patience().toMillis());
            session = made;
            rest = 0;
        } catch (IOException e) {
            made.close();
            rest = Math.min(LONGEST_REST, Math.max(TimeUnit.SECONDS.toNanos(1), rest * 2));
            notBefore = System.nanoTime() + rest;
            throw new Away("the centre for short messages does not let us in: " + e.getMessage());
        }
    }

    @Override
    @PreDestroy
    public synchronized void close() {
        var open = session;
        session = null;
        if (open != null) {
            open.unbindAndClose();
        }
    }

    private Answer handOver(Sms sms, Part part) {
        pace.await();
        var open = session;
        if (open == null || !open.getSessionState().isTransmittable()) {
            return new Answer.NotSent();
        }
        line.watch();
        try {
            var taken = submit(open, sms, part);
            pace.fine();
            return new Answer.Taken(taken);
        } catch (NegativeResponseException e) {
            var answer = SmppAnswers.of(e.getCommandStatus());
            if (answer instanceof Answer.Later later && later.slower()) {
                pace.tooFast();
            }
            return answer;
        } catch (ResponseTimeoutException e) {
            return new Answer.Unknown("no-answer");
        } catch (InvalidResponseException e) {
            return new Answer.Unknown("odd-answer");
        } catch (IOException e) {
            return line.wasTouched() ? new Answer.Unknown("cut") : new Answer.NotSent();
        } catch (PDUException e) {
            return new Answer.Refused("not-sendable");
        }
    }

    private String submit(SMPPSession open, Sms sms, Part part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var esm = new ESMClass();
        if (SmppText.hasHeader(sms)) {
            esm.setSpecificFeature(GSMSpecificFeature.UDHI);
        }
        return open.submitShortMessage(
                        "",
                        sender.type(),
                        sender.plan(),
                        sender.address(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        part.address().substring(1),
                        esm,
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new RawDataCoding(SmppText.coding(sms)),
                        (byte) 0,
                        SmppText.octets(sms, part.number(), part.group()),
                        new OptionalParameter.User_message_reference((short) part.reference()))
                .getMessageId();
    }

    @Override
    public Optional<String> ask(String providerId) {
        var open = session;
        if (open == null) {
            return Optional.empty();
        }
        try {
            var answer = open.queryShortMessage(providerId, sender.type(), sender.plan(), sender.address());
            return SmppAnswers.outcome(answer.getMessageState());
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            return Optional.empty();
        }
    }
}
