package org.waymark.campaigns.sending;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.MessageState;
import org.waymark.campaigns.sending.Provider.Answer;

/** What the statuses of SMPP 3.4 (5.1.3, 5.2.28) mean for a message. */
final class SmppAnswers {
    private static final Set<Integer> TOO_MUCH =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);

    /** What may be otherwise later. */
    private static final Set<Integer> LATER = Set.of(
            SMPPConstant.STAT_ESME_RSYSERR,
            SMPPConstant.STAT_ESME_RSUBMITFAIL,
            SMPPConstant.STAT_ESME_RX_T_APPN,
            SMPPConstant.STAT_ESME_RX_R_APPN,
            SMPPConstant.STAT_ESME_RDELIVERYFAILURE,
            SMPPConstant.STAT_ESME_RUNKNOWNERR);

    private SmppAnswers() {}

    /** Of an answer that says no. */
    static Answer of(int status) {
        var problem = String.format(Locale.ROOT, "smpp 0x%08x", status);
        if (status == SMPPConstant.STAT_ESME_RINVBNDSTS) {
            return new Answer.NotSent();
        }
        if (TOO_MUCH.contains(status)) {
            return new Answer.Later("too-much", true);
        }
        return LATER.contains(status) ? new Answer.Later(problem, false) : new Answer.Refused(problem);
    }

    /** Of a message that was taken; empty while it is on its way, or nobody knows. */
    static Optional<String> outcome(MessageState state) {
        return switch (state) {
            case DELIVERED -> Optional.of(Provider.DELIVERED);
            case EXPIRED, DELETED, UNDELIVERABLE, REJECTED, SKIPPED -> Optional.of(Provider.FAILED);
            default -> Optional.empty();
        };
    }

    /** Of the word that receipts have for it (appendix B). */
    static Optional<String> outcome(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "DELIVRD" -> Optional.of(Provider.DELIVERED);
            case "EXPIRED", "DELETED", "UNDELIV", "REJECTD" -> Optional.of(Provider.FAILED);
            default -> Optional.empty();
        };
    }
}
