package org.waymark.campaigns.sending;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;

/** The part of a centre for short messages that says no: all that nobody here asks for. */
abstract class OnlyTakesMessages implements ServerMessageReceiverListener {
    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession session)
            throws ProcessRequestException {
        throw unwanted();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession session) throws ProcessRequestException {
        throw unwanted();
    }

    @Override
    public void onAcceptCancelSm(CancelSm message, SMPPServerSession session) throws ProcessRequestException {
        throw unwanted();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession session)
            throws ProcessRequestException {
        throw unwanted();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession session)
            throws ProcessRequestException {
        throw unwanted();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm message, SMPPServerSession session)
            throws ProcessRequestException {
        throw unwanted();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session session) throws ProcessRequestException {
        throw unwanted();
    }

    private static ProcessRequestException unwanted() {
        return new ProcessRequestException("not here", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
