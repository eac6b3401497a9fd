package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/** Hears what became of messages. What people answer is not kept: nobody here reads it. */
@Singleton
class SmppReceipts implements MessageReceiverListener {
    private static final Pattern ID = Pattern.compile("\\bid:([^ ]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\bstat:([A-Za-z]+)", Pattern.CASE_INSENSITIVE);
    private static final int UNSIGNED = 0xffff;

    private final Settle settle;

    SmppReceipts(Settle settle) {
        this.settle = settle;
    }

    /** @throws ProcessRequestException when it cannot be written down now: then it is sent again */
    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        var text = new String(message.getShortMessage(), StandardCharsets.ISO_8859_1);
        var id = id(message, text);
        var outcome = outcome(message, text);
        if (id.isEmpty() || outcome.isEmpty()) {
            return;
        }
        try {
            var number = message.getSourceAddr();
            var e164 = number.startsWith("+") ? number : "+" + number;
            settle.heard(id.get(), outcome.get(), e164, reference(message));
        } catch (RuntimeException e) {
            throw new ProcessRequestException("not now", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // It says that a phone is reachable again; nobody here waits for that.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session from) throws ProcessRequestException {
        throw new ProcessRequestException("not asked for", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    private static Optional<String> id(DeliverSm message, String text) {
        var given = message.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        return given == null ? found(ID, text) : Optional.of(given.getValueAsString());
    }

    private static Optional<String> outcome(DeliverSm message, String text) {
        var given = message.getOptionalParameter(OptionalParameter.Message_state.class);
        var state = given == null ? null : MessageState.valueOf(given.getValue());
        return state == null ? found(STATE, text).flatMap(SmppAnswers::outcome) : SmppAnswers.outcome(state);
    }

    private static Optional<Integer> reference(DeliverSm message) {
        return Optional.ofNullable(message.getOptionalParameter(OptionalParameter.User_message_reference.class))
                .map(given -> given.getValue() & UNSIGNED);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
